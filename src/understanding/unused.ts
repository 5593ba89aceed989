import type { Concept } from './concept.ts';
import { conceptsOf } from './concepts.ts';
import * as en from './en/lists.ts';
import * as enOrders from './en/orders.ts';
import { Coverage } from './entities/coverage.ts';
import { flagSpans } from './entities/filters.ts';
import type { Found } from './entities/read.ts';
import type { Span } from './entities/span.ts';
import type { Intent } from './intents.ts';
import * as nl from './nl/lists.ts';
import * as nlOrders from './nl/orders.ts';
import { tokenise, type Token } from './tokens.ts';
import { repaired } from './typos.ts';
import type { FilterMention } from './understood.ts';

const split = (...texts: readonly string[]): readonly string[] => texts.flatMap((text) => text.split(/\s+/u));

const CLAIMS: ReadonlySet<string> = new Set(split(en.claims, nl.claims));
/** Words that are part of asking and narrow nothing. */
const NEUTRAL: ReadonlySet<string> = new Set(
  split(en.who, nl.who, en.frame, nl.frame, en.neutral, nl.neutral).filter((word) => !CLAIMS.has(word)),
);
const ORDERING: ReadonlySet<string> = new Set(
  split(enOrders.verbs, enOrders.participles, enOrders.wishes, nlOrders.verbs, nlOrders.participles, nlOrders.wishes),
);
const IDLE: ReadonlySet<string> = new Set(split(en.idle, nl.idle, en.idleTalk, nl.idleTalk));
/** Stand before what they belong to: "in Amsterdam", "without a manager". */
const LEADS = new RegExp(`^(?:${en.leads}|${nl.leads})$`, 'u');
const ARTICLES = new RegExp(`^(?:${en.determiners}|${nl.determiners})$`, 'u');

const ASKING: readonly Concept[] = [
  'show',
  'find',
  'count',
  'which',
  'have',
  'able',
  'bot',
  'greeting',
  'thanks',
  'delete',
  'take_away',
  'block',
  'revoke',
  'free_up',
];
const OF_SIGN_INS: readonly Concept[] = ['inactive', 'sign_in', 'never', 'period', 'how_long'];
const OF_LICENSES: readonly Concept[] = ['license', 'product', 'left_over'];

interface Used {
  readonly found: Found;
  readonly filter: FilterMention;
  readonly intent: Intent;
}

/** What of a request to list was not used, as typed, with the words that belong to it: "in Amsterdam". */
export function unusedWords(text: string, used: Used): readonly string[] {
  const covered = new Coverage(text.length, usedSpans(text, used));
  const concepts = new Set(conceptsUsed(used));
  const tokens = tokenise(text);
  const isUnused = (token: Token): boolean =>
    token.isWord && !covered.touches(token) && !isNeutral(token.word, used, concepts);
  const unused: Stretch[] = [];
  tokens.forEach((token, at) => {
    if (!isUnused(token)) return;
    const last = unused.at(-1);
    const first = firstOf(tokens, at, covered);
    if (last !== undefined && isBridged(tokens, last.to + 1, first, covered))
      unused.splice(-1, 1, { from: last.from, to: at });
    else unused.push({ from: first, to: at });
  });
  return [...new Set(unused.map(({ from, to }) => text.slice(tokens[from]?.start, tokens[to]?.end)))];
}

/** From the first to the last token. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Words between two that were not used are part of what was said: "created this month". */
const BRIDGE = 2;

function isBridged(tokens: readonly Token[], from: number, to: number, covered: Coverage): boolean {
  const between = tokens.slice(from, to);
  // "in Berlin" stands for itself.
  if (between.length > 0 && LEADS.test(tokens[to]?.word ?? '')) return false;
  return between.length <= BRIDGE && between.every((token) => token.isWord && !covered.touches(token));
}

/** "in the" before "Amsterdam"; an article or "all" alone says nothing. */
function firstOf(tokens: readonly Token[], at: number, covered: Coverage): number {
  for (const reach of [1, 2]) {
    const token = tokens[at - reach];
    if (token === undefined || covered.touches(token)) break;
    if (LEADS.test(token.word)) return at - reach;
    if (!ARTICLES.test(token.word)) break;
  }
  return at;
}

function usedSpans(text: string, { found, filter, intent }: Used): readonly Span[] {
  const { created, since, products, withoutProducts, departments, managers, periods, dates, jobs, people } = found;
  const lists = intent === 'list_users' || intent === 'list_inactive';
  return [
    ...[created, since, products, withoutProducts, departments, managers].flat(),
    ...(filter.notSignedInDays === undefined ? [] : periods),
    ...(lists ? [] : [...dates, ...jobs, ...people]),
    ...flagSpans(text, filter),
  ];
}

const asksSignIns = ({ filter, intent }: Used): boolean =>
  intent === 'list_inactive' ||
  filter.neverSignedIn === true ||
  filter.notSignedInDays !== undefined ||
  filter.notSignedInSince !== undefined;

function conceptsUsed(used: Used): readonly Concept[] {
  const { filter, intent, found } = used;
  const lists = intent === 'list_users' || intent === 'list_inactive';
  const licenses =
    !lists ||
    filter.licensed === true ||
    filter.unlicensed === true ||
    found.products.length + found.withoutProducts.length > 0;
  return [...ASKING, ...(asksSignIns(used) ? OF_SIGN_INS : []), ...(licenses ? OF_LICENSES : [])];
}

function isNeutral(word: string, used: Used, concepts: ReadonlySet<Concept>): boolean {
  const parts = word.split('-');
  if (parts.length > 1 && parts.every((part) => isNeutral(part, used, concepts))) return true;
  // "I'd" is "I".
  const spelt = [word, word.split("'")[0], repaired(word, 'en'), repaired(word, 'nl')];
  return spelt.some(
    (form) =>
      form !== undefined &&
      !CLAIMS.has(form) &&
      (NEUTRAL.has(form) ||
        ORDERING.has(form) ||
        (asksSignIns(used) && IDLE.has(form)) ||
        [...conceptsOf([form], 'en'), ...conceptsOf([form], 'nl')].some((concept) => concepts.has(concept))),
  );
}
