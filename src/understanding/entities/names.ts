import { commonWords } from '../common-words.ts';
import { isFirstName, isSurnameWord, particles } from '../names.ts';
import { tokenise, type Token } from '../tokens.ts';
import { repaired } from '../typos.ts';
import { overlaps, type Span } from './span.ts';
import {
  determiners,
  fillers,
  isKnownWord,
  nouns,
  strongAfter,
  strongBefore,
  thingAfter,
  thingBefore,
} from './vocabulary.ts';
import { isInitial, wordKinds, type WordKinds } from './word-kind.ts';

/** Words in the longest name. */
const LONGEST = 6;
const SEPARATOR = /^(?:[,;&+/|\n]|and|en|und|of|or)$/iu;
const COURTESY = /^(?:please|pls|plz|thanks|thx|now|today|graag|aub|svp|nu|vandaag|bedankt)$/u;
/** Verbs of an order, of those that a person follows. */
const ORDERS: ReadonlySet<string> = new Set(
  'delete remove offboard erase restore recover verwijder verwijderen herstel herstellen offboarden deleten'.split(' '),
);
/** May stand before the verb that ends an order ("pim en lotte kunnen deleten"). */
const MODAL = /^(?:kunnen|kan|willen|wil|mogen|mag|moeten|moet|laten|te|can|may|must|should|be)$/u;
/** What is said of a person at the beginning of a sentence ("Mark has left"). */
const SAID_OF =
  /^(?:heeft|is|has|was|had|werkt|gaat|vertrekt|vertrok|left|leaves|quit|quits|mag|moet|kan|wil|retired|retires)$/u;
/** Stands for what is already read as something else. */
const TAKEN = '\u0000';

/** Where the rest of a name goes on, and whether it is written in lower case. */
interface Start {
  readonly next: number;
  readonly lower: boolean;
}

class NameReader {
  private readonly text: string;
  private readonly tokens: readonly Token[];
  private readonly kinds: WordKinds;
  private readonly knows: (word: string) => boolean;

  constructor(text: string, taken: readonly Span[], knows: (word: string) => boolean) {
    this.text = text;
    this.tokens = tokenise(text).map((token) =>
      overlaps(token, taken) ? { ...token, isWord: false, text: TAKEN } : token,
    );
    this.kinds = wordKinds(text, knows);
    this.knows = knows;
  }

  read(): Span[] {
    const found: Span[] = [];
    let before: 'person' | 'separator' | 'other' = 'other';
    for (let at = 0; at < this.tokens.length; at++) {
      const token = this.tokens[at];
      if (token === undefined) break;
      const end = token.isWord ? this.nameAt(at, token, before === 'separator') : undefined;
      if (end === undefined) {
        const separates: boolean = before !== 'other' && SEPARATOR.test(token.text);
        before = token.text === TAKEN ? 'person' : separates ? 'separator' : 'other';
        continue;
      }
      const last = this.tokens[end - 1] ?? token;
      const typed = this.text.slice(token.start, last.end).replace(/'s?$/iu, '');
      found.push({ start: token.start, end: token.start + typed.length, text: typed });
      at = end - 1;
      before = 'person';
    }
    return found;
  }

  private word(at: number): string {
    const token = this.tokens[at];
    return token?.isWord === true ? token.word : '';
  }

  /** Where the name that starts at a token ends, or undefined when none starts there. */
  private nameAt(at: number, token: Token, afterName: boolean): number | undefined {
    const next = this.pastParticles(at);
    const start =
      next > at
        ? this.particleStart(at, next, afterName)
        : this.kinds.capital(token)
          ? this.capitalStart(at, token, afterName)
          : this.lowerStart(at, token, afterName);
    if (start === undefined) return undefined;
    const end = this.endOf(start, at);
    return this.namesThing(at, end) ? undefined : end;
  }

  /** "van den Berg": only where a person is awaited, since "van" is also "of". */
  private particleStart(at: number, next: number, afterName: boolean): Start | undefined {
    const surname = this.tokens[next];
    if (surname?.isWord !== true || !this.canFollow(surname, next - at)) return undefined;
    const lower = !this.kinds.capital(surname);
    if (this.kinds.capital(this.tokens[at])) return { next: next + 1, lower: false };
    const awaited = this.strong(at) || afterName || (!lower && this.startsLine(at));
    if (isFirstName(surname.word) || !awaited || (lower && this.preposition(at, next))) return undefined;
    return { next: next + 1, lower };
  }

  /** "van den Berg": two particles and a capital make a surname even of a word of the language. */
  private canFollow(surname: Token, count: number): boolean {
    return this.kinds.unknown(surname) || (count > 1 && this.kinds.capital(surname));
  }

  /** "wis het bestand", "het account van hjansma": no part of a name; in "zoek van dijk" it is. */
  private preposition(at: number, next: number): boolean {
    return next === at + 1 && (determiners.has(this.word(at)) || nouns.has(this.word(at - 1)));
  }

  private capitalStart(at: number, token: Token, afterName: boolean): Start | undefined {
    if (isInitial(token)) return this.tokens[at + 1]?.text === '.' ? { next: at + 2, lower: false } : undefined;
    return this.knows(token.word) || this.capitalName(at, token, afterName)
      ? { next: at + 1, lower: false }
      : undefined;
  }

  private capitalName(at: number, token: Token, afterName: boolean): boolean {
    if (this.kinds.acronym(token)) return false;
    const certain = this.fullName(at) || !this.startsLine(at) || SAID_OF.test(this.word(at + 1));
    if (this.firstName(token.word, certain && !determiners.has(this.word(at - 1)))) return true;
    if (this.surnameFirst(at)) return true;
    return this.kinds.unknown(token) && (certain || afterName || this.standsAsName(at));
  }

  /** "Berg, Anna van den" on a line of its own. */
  private surnameFirst(at: number): boolean {
    const first = this.tokens[at + 2];
    return (
      this.startsLine(at) &&
      this.tokens[at + 1]?.text === ',' &&
      this.kinds.capital(first) &&
      isFirstName(this.word(at + 2))
    );
  }

  /** "may" and "mark" are words too: as names they need a reason. */
  private firstName(word: string, reason: boolean): boolean {
    return isFirstName(word) && (reason || !isKnownWord(word));
  }

  private fullName(at: number): boolean {
    const follower = this.tokens[this.pastParticles(at + 1)];
    return this.kinds.capital(follower) && this.kinds.unknown(follower);
  }

  private lowerStart(at: number, token: Token, afterName: boolean): Start | undefined {
    const awaited = afterName || this.strong(at);
    return this.kinds.handle(token) || this.lowerName(at, token, awaited) ? { next: at + 1, lower: true } : undefined;
  }

  private lowerName(at: number, token: Token, awaited: boolean): boolean {
    if (isFirstName(token.word))
      return !commonWords.has(token.word) && this.firstName(token.word, awaited || this.endsOrder(at));
    if (this.knows(token.word)) return awaited || this.alone(at);
    if (determiners.has(this.word(at - 1)) || this.kinds.inflected(token)) return false;
    return (awaited || this.endsOrder(at)) && this.kinds.unknown(token);
  }

  /** Does a word before say that a person follows? */
  private strong(at: number): boolean {
    for (let before = at - 1; before >= 0 && at - before <= 8; before--) {
      const token = this.tokens[before];
      if (token === undefined) return false;
      // In "is jansma still here" a person follows, in "anna@… is dubbel" none.
      if (token.word === 'is' && !this.startsLine(before)) return false;
      if (token.isWord && isStrong(token.word)) return true;
      if (token.isWord ? !fillers.has(token.word) : !/^[:"'(]$/u.test(token.text)) return false;
    }
    return false;
  }

  private startsLine(at: number): boolean {
    return at === 0 || /^[\n.!?]$/u.test(this.tokens[at - 1]?.text ?? '');
  }

  private standsAsName(at: number): boolean {
    return strongAfter.has(this.word(at + 1)) || this.alone(at);
  }

  /** Nothing else on its line, or followed by a comma. */
  private alone(at: number): boolean {
    const next = this.tokens[at + 1];
    return this.startsLine(at) && (next === undefined || /^[\n,;]$/u.test(next.text));
  }

  /** "tjansen en rvdmeer opruimen graag": the verb comes last. */
  private endsOrder(at: number): boolean {
    for (let next = at + 1; next <= at + 6; next++) {
      const token = this.tokens[next];
      if (token === undefined) return false;
      if (strongAfter.has(token.word)) return this.endsLine(next + 1);
      if (
        !SEPARATOR.test(token.text) &&
        !this.kinds.unknown(token) &&
        !fillers.has(token.word) &&
        !MODAL.test(token.word)
      )
        return false;
    }
    return false;
  }

  /** Nothing but courtesy up to the end of the line. */
  private endsLine(at: number): boolean {
    const rest = this.tokens.slice(at, at + 4);
    const end = rest.findIndex(({ text }) => /^[\n.!,]$/u.test(text));
    return (
      rest.slice(0, end < 0 ? rest.length : end).every(({ word }) => fillers.has(word)) && (end >= 0 || rest.length < 4)
    );
  }

  private namesThing(at: number, end: number): boolean {
    return thingBefore.has(this.word(at - 1)) || (thingAfter.has(this.word(end)) && !isFirstName(this.word(at)));
  }

  private pastParticles(at: number): number {
    let next = at;
    while (next < at + 3 && particles.has(this.word(next))) next++;
    return next;
  }

  private endOf(start: Start, first: number): number {
    let end = start.next;
    while (end - first < LONGEST) {
      const next = this.pastParticles(end);
      const token = this.tokens[next];
      const initial = next === end && token?.text === '.' && this.tokens[end - 1]?.text.length === 1;
      if (initial) end++;
      else if (token?.isWord === true && this.continues(token, next > end, start.lower, end - first)) end = next + 1;
      else return this.withNumber(this.withCapitalParticles(end, next));
    }
    return end;
  }

  /** "Emergency Access 02": without its number the name would be somebody else's. */
  private withNumber(end: number): number {
    const token = this.tokens[end];
    return token !== undefined && /^\p{N}{1,6}$/u.test(token.text) && this.endsItem(token) ? end + 1 : end;
  }

  /** "Mohammed Ait Ben": particles that stand as surnames. */
  private withCapitalParticles(end: number, next: number): number {
    let last = end;
    while (last < next && this.kinds.capital(this.tokens[last])) last++;
    return last;
  }

  private continues(token: Token, afterParticle: boolean, lower: boolean, length: number): boolean {
    if (this.kinds.capital(token))
      return this.continuesCapital(token, length === 1 || afterParticle || this.endsItem(token));
    return lower && length <= 3 && !this.kinds.handle(token) && this.continuesLower(token, afterParticle, length);
  }

  private continuesLower(token: Token, afterParticle: boolean, length: number): boolean {
    // "roos de groot": what is a word elsewhere ends a name here.
    if (afterParticle && isSurnameWord(token.word)) return true;
    if (isFirstName(token.word) && !afterParticle && length > 1) return false;
    return this.kinds.unknown(token) && (length === 1 || !this.kinds.inflected(token));
  }

  /** Nothing of the same item follows: the end, a separator or a line break. */
  private endsItem(token: Token): boolean {
    const next = this.tokens.find(({ start }) => start >= token.end);
    return (next === undefined || SEPARATOR.test(next.text)) && !COURTESY.test(token.word);
  }

  /** Right after a first name or a particle even a word of the language is a surname ("Pieter Post", "van den Berg"). */
  private continuesCapital(token: Token, expected: boolean): boolean {
    if (token.text.length === 1) return true;
    if (this.kinds.acronym(token)) return false;
    return this.kinds.unknown(token) || (expected && !thingAfter.has(token.word) && this.kinds.surname(token));
  }
}

/** Also with a slip of the pen ("verwiijder"). */
function isStrong(word: string): boolean {
  if (strongBefore.has(word)) return true;
  const meant = [repaired(word, 'en'), repaired(word, 'nl')];
  return meant.some((one) => one !== undefined && ORDERS.has(one));
}

/** Names in a text outside the places already taken. `knows` says whether the directory has a word as a name. */
export function nameSpans(text: string, taken: readonly Span[], knows: (word: string) => boolean): Span[] {
  return new NameReader(text, taken, knows).read();
}
