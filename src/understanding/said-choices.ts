import type { Language } from '../locales/index.ts';
import { CHOICES, ESTATES, type Choice, type ChoicePhrases } from './choice.ts';
import { choices as en } from './en/choices.ts';
import { dateSpans } from './entities/moments.ts';
import { choices as nl } from './nl/choices.ts';
import { normalise } from './normalise.ts';
import { wholeMessage } from './whole.ts';

/** One choice, as it was said: about whom, for whom, with which text, at which time. */
export interface SaidChoice {
  readonly choice: Choice;
  /** Left out where everybody in the request is meant; `one` = whoever is the only one in it. */
  readonly whose?: 'one' | readonly string[];
  /** Who takes over; left out for nobody, '' where somebody was not named. */
  readonly to?: Taker;
  readonly text?: string;
  readonly at?: string;
}

export type Taker = { readonly kind: 'manager' | 'me' } | { readonly kind: 'person'; readonly name: string };

/** Longer messages are lists, mails or files. */
const LONGEST = 1_500;
/** Choices in one message. */
const MOST = 8;

const SLOTS: Readonly<Record<string, string>> = {
  whose: '(?<whose>[^:!?\\n]{1,600}?)',
  to: '(?<to>[^:;!?\\n]{1,120}?)',
  at: '(?<at>[^;!?\\n]{1,60}?)',
  text: '(?<text>[\\s\\S]{1,1200})',
};

interface Speech {
  readonly phrases: readonly { readonly choice: Choice; readonly pattern: RegExp }[];
  readonly and: RegExp;
  readonly lead: RegExp;
  readonly tail: RegExp;
  readonly question: RegExp;
  readonly polite: RegExp;
  readonly moment: RegExp;
  readonly all: RegExp;
  readonly one: RegExp;
  readonly before: RegExp;
  readonly after: RegExp;
  readonly nobody: RegExp;
  readonly somebody: RegExp;
  readonly manager: RegExp;
  readonly me: RegExp;
}

const whole = (words: string): RegExp => new RegExp(`^(?:${words})$`, 'iu');

function compile(words: ChoicePhrases): Speech {
  const fill = (phrase: string, estate = ''): string =>
    phrase
      .replaceAll('{the}', `(?:${words.the} )?`)
      .replaceAll('{estate}', `(?:${estate})`)
      .replace(/\{(\w+)\}/gu, (_, slot: string) => SLOTS[slot] ?? '');
  const lead = `(?:(?:${words.lead})[, ]+)`;
  const phrasesOf = (choice: Choice): readonly string[] => {
    const estate = ESTATES.find((one) => one === choice);
    const takes = estate === undefined ? [] : words.takes.map((take) => fill(take, words.estates[estate]));
    return [...words.phrases[choice].map((phrase) => fill(phrase)), ...takes];
  };
  return {
    phrases: CHOICES.flatMap((choice) => phrasesOf(choice).map((phrase) => ({ choice, pattern: whole(phrase) }))),
    and: new RegExp(`\\s*(?:${words.and})\\s*`, 'giu'),
    lead: new RegExp(`^${lead}`, 'iu'),
    tail: new RegExp(`(?:,? (?:${words.tail})|[\\s.!]+)$`, 'iu'),
    question: new RegExp(`^${lead}*${words.question}`, 'iu'),
    polite: new RegExp(`^${lead}*(?:${words.polite}) `, 'iu'),
    moment: new RegExp(`^(?:[\\s,.]|(?<!\\p{L})(?:${words.moment})(?!\\p{L}))*$`, 'iu'),
    all: whole(words.all),
    one: whole(words.one),
    before: new RegExp(`^(?:${words.aroundName})`, 'iu'),
    after: new RegExp(`(?:${words.afterName})$`, 'iu'),
    nobody: whole(words.nobody),
    somebody: whole(words.somebody),
    manager: whole(words.manager),
    me: whole(words.me),
  };
}

const SPEECHES: Readonly<Record<Language, Speech>> = { en: compile(en), nl: compile(nl) };

/**
 * Choices about the request in hand, when a message consists of them and of nothing else. None in a question, an order
 * about something else, or a long text. Pure: what they are worth is for the request to say.
 */
export function saidChoices(text: string, language: Language): readonly SaidChoice[] {
  const said = normalise(text);
  // Set phrases are what they are: "skip it", "save the plan".
  if (said === '' || said.length > LONGEST || wholeMessage(said.toLowerCase()) !== undefined) return [];
  const other: Language = language === 'en' ? 'nl' : 'en';
  for (const speech of [SPEECHES[language], SPEECHES[other]]) {
    const choices = speech.question.test(said) ? undefined : readAll(withoutMark(said, speech), speech, MOST);
    if (choices !== undefined) return choices;
  }
  return [];
}

/** With a question mark it is an order only when it asks us to do it; a reply may end with one. */
const withoutMark = (said: string, { polite }: Speech): string =>
  polite.test(said) ? said.replace(/\s*\?\s*$/u, '') : said;

function readAll(said: string, speech: Speech, most: number): readonly SaidChoice[] | undefined {
  const alone = readOne(said, speech);
  // What a reply says may be any words; elsewhere an "and" in a name may begin another choice.
  if (alone !== undefined && (alone.choice.text !== undefined || !alone.joined)) return [alone.choice];
  if (most > 1)
    for (const { index, 0: and } of [...said.matchAll(speech.and)].slice(0, MOST)) {
      const first = readOne(said.slice(0, index), speech);
      const rest = first === undefined ? undefined : readAll(said.slice(index + and.length), speech, most - 1);
      if (first !== undefined && rest !== undefined) return [first.choice, ...rest];
    }
  return alone === undefined ? undefined : [alone.choice];
}

/** `joined` = a name or a moment in it has an "and". */
interface ReadOne {
  readonly choice: SaidChoice;
  readonly joined: boolean;
}

function readOne(said: string, speech: Speech): ReadOne | undefined {
  const forms = formsOf(said, speech);
  for (const { choice, pattern } of speech.phrases)
    for (const form of forms) {
      const match = pattern.exec(form);
      const { whose, to, text, at } = match?.groups ?? {};
      if (match === null || (at !== undefined && !isMoment(at, speech))) continue;
      return {
        choice: {
          choice,
          ...(whose === undefined ? {} : whoseOf(whose, speech)),
          ...(to === undefined ? {} : takerOf(to, speech)),
          ...(text === undefined ? {} : { text: text.trim().replace(/^(["'])([\s\S]*)\1$/u, '$2') }),
          ...(at === undefined ? {} : { at }),
        },
        joined: [whose, to, at].some((slot) => slot !== undefined && slot.search(speech.and) !== -1),
      };
    }
  return undefined;
}

/** What was said without the courtesy around it, the barest first: "only" and "first" can be either. */
function formsOf(said: string, { lead, tail }: Speech): readonly string[] {
  const begun = stripped(said.trim(), (text) => text.replace(lead, ''));
  return begun.flatMap((text) => stripped(text, (one) => one.replace(tail, '')));
}

function stripped(said: string, strip: (text: string) => string): readonly string[] {
  const less = strip(said);
  return less === said || less === '' ? [said] : [...stripped(less, strip), said];
}

/** A day or an hour, and no word besides. */
function isMoment(said: string, { moment }: Speech): boolean {
  const spans = dateSpans(said);
  const rest = spans.reduceRight((text, { start, end }) => `${text.slice(0, start)} ${text.slice(end)}`, said);
  return spans.length > 0 && moment.test(rest);
}

function whoseOf(said: string, speech: Speech): Pick<SaidChoice, 'whose'> {
  const bare = (name: string) => name.trim().replace(speech.before, '').replace(speech.after, '').trim();
  const meant = said.trim();
  if (speech.all.test(meant) || speech.all.test(bare(meant))) return {};
  if (speech.one.test(meant) || speech.one.test(bare(meant))) return { whose: 'one' };
  const names = meant.split(/\s*[,;&+]\s*|\s+(?:and|en)\s+/iu).map(bare);
  return { whose: names.filter((name) => name !== '') };
}

function takerOf(said: string, { nobody, somebody, manager, me }: Speech): Pick<SaidChoice, 'to'> {
  const name = said.trim();
  if (nobody.test(name)) return {};
  if (manager.test(name)) return { to: { kind: 'manager' } };
  if (me.test(name)) return { to: { kind: 'me' } };
  return { to: { kind: 'person', name: somebody.test(name) ? '' : name } };
}
