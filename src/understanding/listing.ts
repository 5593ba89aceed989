import type { Label } from './classifier/labels.ts';
import * as en from './en/lists.ts';
import * as nl from './nl/lists.ts';
import type { Reading } from './reading.ts';

type Name = keyof typeof en;

const set = (...names: readonly Name[]): ReadonlySet<string> =>
  new Set(names.flatMap((name) => `${en[name]} ${nl[name]}`.split(' ')));

const WHO = set('who');
const PEOPLE = set('who', 'frame', 'kinds');
const IDLE = set('who', 'frame', 'kinds', 'idle');
const LICENSES = set('licenses');
const STOCK = set('frame', 'licenses', 'licenseKinds');

/** "what is a guest" asks for a meaning. */
const DEFINES = /^(?:what (?:is|are)|wat (?:is|zijn)) (?:an? |een )?(?!in |our |onze )/u;
const THERE_IS = /\b(?:is there|are there|do we have|have we|is er|zijn er|hebben we|heb ik|can i|kan ik|mag ik)\b/u;

function asksMore(text: string, modes: Reading['modes']): boolean {
  return DEFINES.test(text) || (modes.has('yes_no') && !THERE_IS.test(text));
}

const isAway = (concepts: Reading['concepts']): boolean =>
  concepts.has('inactive') || (concepts.has('never') && concepts.has('sign_in'));

/**
 * A message that is nothing but a request to list: "guests without a license", "how many E3 are free". Told by what is
 * not in it, because "do guests need a license" has one word more and is a question.
 */
export function listing({ words, concepts, modes }: Reading): Label | undefined {
  if (words.length < 2 || asksMore(words.join(' '), modes)) return undefined;
  const away = isAway(concepts);
  const forLong = away && words.includes('xdays');
  const only = (known: ReadonlySet<string>) => words.every((word) => known.has(word));
  const some = (known: ReadonlySet<string>) => words.some((word) => known.has(word));
  if (!some(WHO)) return some(LICENSES) && only(STOCK) ? 'license_overview' : undefined;
  if (only(PEOPLE) && !forLong) return 'list_users';
  return away && only(IDLE) ? 'list_inactive' : undefined;
}
