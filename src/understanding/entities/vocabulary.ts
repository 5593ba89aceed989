import * as en from '../en/words.ts';
import * as nl from '../nl/words.ts';
import { commonWords } from '../common-words.ts';
import { isLexiconWord } from '../concepts.ts';
import { repaired } from '../typos.ts';

const split = (text: string): Set<string> => new Set(text.split(/\s+/u).filter((word) => word !== ''));
const both = (name: keyof typeof en): ReadonlySet<string> => split(`${en[name]} ${nl[name]}`);

export const strongBefore = both('strongBefore');
export const strongAfter = both('strongAfter');
export const fillers = both('fillers');
export const determiners = both('determiners');
export const nouns = both('nouns');
export const thingBefore = both('thingBefore');
export const thingAfter = both('thingAfter');

/** A word of either language as it is written. */
export function isExactWord(word: string): boolean {
  return commonWords.has(word) || isLexiconWord(word, 'en') || isLexiconWord(word, 'nl');
}

function isWord(word: string): boolean {
  return isExactWord(word) || repaired(word, 'en') !== undefined || repaired(word, 'nl') !== undefined;
}

/** A word of either language, also in a compound, or one letter away from a word of the lexicon: not a name by itself. */
export function isKnownWord(word: string): boolean {
  // Pim is a common name; the feature is written PIM.
  if (word === 'pim') return false;
  return isWord(word) || (word.includes('-') && word.split('-').some((part) => part.length > 2 && isWord(part)));
}
