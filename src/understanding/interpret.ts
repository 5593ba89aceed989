import type { Language } from '../locales/index.ts';
import { intentOf, TOPICS, type Label } from './classifier/labels.ts';
import { score, type Model, type Scored } from './classifier/model.ts';
import { byConditions } from './by-conditions.ts';
import { decide, type Decision } from './decide.ts';
import { filterOf } from './entities/filters.ts';
import { mentions, readEntities, repeated, type Found } from './entities/read.ts';
import { targetLanguage } from './entities/target-language.ts';
import { ordersDeletion } from './guard.ts';
import type { Intent } from './intents.ts';
import { searchKnowledge } from './knowledge/search-knowledge.ts';
import { languageOfWords } from './language.ts';
import { mask } from './masked.ts';
import { withoutEnvelope } from './mail.ts';
import { normalise } from './normalise.ts';
import { readExcept } from './read-except.ts';
import { read, type Reading } from './reading.ts';
import { maskedSentences, orderAmong } from './sentences.ts';
import { tokenise } from './tokens.ts';
import type { Entities, Understood } from './understood.ts';
import { isExactWord, isKnownWord } from './entities/vocabulary.ts';
import { ownAccount, ownManager, saysEveryone, wholeMessage } from './whole.ts';

export interface Hints {
  /** Does the directory have this word in somebody's name? */
  readonly names?: (word: string) => boolean;
}

interface Choice {
  readonly chosen: Decision;
  readonly scored: readonly Scored[];
}

const NOTHING: Choice = { chosen: { label: 'out_of_scope', confidence: 0.97 }, scored: [] };
const DESTRUCTIVE: ReadonlySet<Intent> = new Set(['delete_users', 'schedule_deletion']);
const QUESTIONS: ReadonlySet<Intent> = new Set(['ask_topic', 'considerations', 'out_of_scope', 'help']);
/** Held-out sentences of the highest class were right in 97 %. */
const MOST_SURE = 0.97;
/** Somebody who asks for their own deletion is told where that is done. */
const OWN_ACCOUNT: Label = 'ask_topic:roles_needed';
const OWN_ACCOUNT_ANSWER = 'own-account';
/** Below this share of all guesses, a text that is no question for us is not offered answers. */
const LIKELY_QUESTION = 0.15;
/** A list of people without a verb: enough to offer, not enough to act. */
const BARE_LIST = 0.6;

/** Nothing but people: what a pasted list looks like once masked. */
function bareList(masked: string, found: Found): Decision | undefined {
  if (found.people.length === 0 || !/^(?:x(?:name|upn|id)|xmany|[\s,;.:|&+/-]|and|en)+$/u.test(masked))
    return undefined;
  return found.people.length > 1
    ? { label: 'delete_users', confidence: BARE_LIST }
    : { label: 'find_user', confidence: found.people[0]?.kind === 'name' ? BARE_LIST : 0.75 };
}

/** Somebody is named, and one sentence of several orders their deletion. */
function orderIn(text: string, found: Found, language: Language): Decision | undefined {
  if (found.people.length === 0) return undefined;
  return orderAmong(maskedSentences(text, found).map((masked) => read(masked, language)));
}

/** Share of known words in "lorem ipsum dolor sit amet": an accident. */
const BY_ACCIDENT = 0.25;

/** The words tell nothing: none of them is known but by a slip of the pen ("asdf qwer"), or there are none ("12"). */
function saysNothing(masked: string, found: Found): boolean {
  if (found.people.length + found.products.length + found.withoutProducts.length > 0) return false;
  const words = wordsOf(masked).filter((word) => /\p{L}/u.test(word));
  if (words.length === 0) return !masked.includes('?');
  const exact = words.filter((word) => isExactWord(word) || word.startsWith('x'));
  const known = words.filter((word) => isKnownWord(word));
  return words.length === 1
    ? known.length === 0
    : exact.length <= words.length * BY_ACCIDENT && known.length <= words.length / 2;
}

/** Rules first; statistics where no rule speaks, and never for a deletion that the guard does not see. */
function choose(
  model: Model,
  reading: Reading,
  { text, found, bare }: { text: string; found: Found; bare: Decision | undefined },
): Choice {
  const scored = score(model, reading);
  if (ownAccount(reading.masked)) return { chosen: { label: OWN_ACCOUNT, confidence: 0.97 }, scored };
  if (ownManager(reading.masked)) return { chosen: { label: 'delete_users', confidence: 0.97 }, scored };
  const whole = wholeMessage(reading.masked);
  if (whole !== undefined) return { chosen: { label: whole, confidence: 0.97 }, scored };
  if (bare !== undefined) return { chosen: bare, scored };
  const ruled = decide(reading);
  if (ruled !== undefined) return { chosen: ruled, scored };
  const order = orderIn(text, found, reading.language);
  if (order !== undefined) return { chosen: order, scored };
  const allowed = scored.filter(({ label }) => !DESTRUCTIVE.has(intentOf(label)) || ordersDeletion(reading));
  const [best] = allowed;
  if (best === undefined) return { chosen: { label: 'out_of_scope', confidence: 0 }, scored };
  // Statistics heard a deletion and the guard did not: whatever is taken instead is a guess, to be asked about.
  const overruled = scored[0] !== best;
  return {
    chosen: { label: best.label, confidence: overruled ? best.probability / 2 : Math.min(MOST_SURE, best.probability) },
    scored,
  };
}

function alternativesTo(label: Label, scored: readonly Scored[]): Intent[] {
  const intents = scored.map((each) => intentOf(each.label)).filter((intent) => intent !== intentOf(label));
  return [...new Set(intents)].slice(0, 3);
}

/** What the statistics think of a label; a rule's verdict counts as certain. */
function likelihoods(chosen: Decision, scored: readonly Scored[]): ReadonlyMap<Label, number> {
  const odds = new Map(scored.map(({ label, probability }) => [label, probability]));
  return odds.set(chosen.label, Math.max(odds.get(chosen.label) ?? 0, chosen.confidence));
}

function topicsFor(text: string, reading: Reading, chosen: Decision, scored: readonly Scored[]): readonly string[] {
  if (!QUESTIONS.has(intentOf(chosen.label))) return [];
  const odds = likelihoods(chosen, scored);
  const topics = new Map(TOPICS.map((topic) => [topic, odds.get(`ask_topic:${topic}`) ?? 0]));
  const considerations = odds.get('considerations') ?? 0;
  const share = [...topics.values()].reduce((sum, one) => sum + one, considerations);
  if (chosen.label === 'out_of_scope' && share < LIKELY_QUESTION) return [];
  const found = searchKnowledge({ text, words: reading.words, language: reading.language, topics, considerations });
  return ownAccount(reading.masked)
    ? [OWN_ACCOUNT_ANSWER, ...found.filter((id) => id !== OWN_ACCOUNT_ANSWER)].slice(0, found.length)
    : found;
}

const unlessEmpty = (lists: Pick<Entities, 'unread' | 'repeated' | 'unused'>): typeof lists =>
  Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0));

function meantWithoutName(masked: string): Pick<Entities, 'everyone' | 'ownManager' | 'ownAccount'> {
  if (saysEveryone(masked)) return { everyone: true };
  if (ownAccount(masked)) return { ownAccount: true };
  return ownManager(masked) ? { ownManager: true } : {};
}

const wordsOf = (masked: string): string[] =>
  tokenise(masked)
    .filter(({ isWord }) => isWord)
    .map(({ text }) => text);

/** Words of conditions that are masked and still tell the language. */
const conditionWords = ({ created, managers, withoutProducts }: Found): string[] => [
  ...created.flatMap(({ text }) => wordsOf(text.toLowerCase())),
  ...withoutProducts.flatMap(({ text, product }) => wordsOf(text.replace(product, '').toLowerCase())),
  ...managers.flatMap(({ text, name }) => wordsOf(text.replace(name, '').toLowerCase())),
];

/** What a message means, by a given model: the evaluation trains its own. */
export function interpret(model: Model, text: string, language: Language, hints: Hints): Understood {
  const knows = (word: string) => hints.names?.(word) ?? false;
  const { rest: plain, except } = readExcept(withoutEnvelope(normalise(text)), knows);
  const found = readEntities(plain, knows);
  const masked = mask(plain, found);
  const bare = bareList(masked, found);
  const spoken = bare === undefined ? languageOfWords([...wordsOf(masked), ...conditionWords(found)]) : undefined;
  const reading = read(masked, spoken ?? language);
  const nothing = bare === undefined && wholeMessage(masked) === undefined && saysNothing(masked, found);
  const { chosen, scored } = nothing ? NOTHING : choose(model, reading, { text: plain, found, bare });
  const intent = intentOf(chosen.label);
  const target = intent === 'change_language' ? targetLanguage(plain) : undefined;
  const filter = filterOf(plain, found);
  const { people, unused } = byConditions(plain, { found, filter, intent, confidence: chosen.confidence });
  const entities: Entities = {
    people: mentions(plain, people),
    ...unlessEmpty({
      unread: found.unread.map((span) => span.text),
      repeated: repeated(plain, found.people),
      unused,
    }),
    products: [...new Set(found.products.map((span) => span.text))],
    filter,
    ...(except === undefined ? {} : { except }),
    ...meantWithoutName(masked),
    ...(target === undefined ? {} : { language: target }),
  };
  return {
    intent,
    confidence: Math.round(chosen.confidence * 100) / 100,
    alternatives: chosen.instead ?? alternativesTo(chosen.label, scored),
    topics: topicsFor(plain, reading, chosen, scored),
    entities,
    language: spoken,
  };
}
