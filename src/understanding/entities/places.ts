import * as en from '../en/lists.ts';
import * as nl from '../nl/lists.ts';
import { isLexiconWord } from '../concepts.ts';
import type { Span } from './span.ts';

const split = (words: string): string => words.trim().split(' ').join('|');
const WHO = split(`${en.who} ${nl.who} ${en.claims} ${nl.claims}`);
const DOING = `${en.whereabouts}|${nl.whereabouts}`;

/** "users in", "gasten die werken in", right before a name: it is that of a place. */
const BEFORE = new RegExp(
  String.raw`(?<!\p{L})(?:${WHO})(?:\s(?:${DOING}))*\s(?:${en.inPlace}|${nl.inPlace})\s(?:(?:${en.articles}|${nl.articles})\s)?$`,
  'iu',
);
/** A name in any text, as far as a place has one. */
const NAMED = new RegExp(
  String.raw`(?<!\p{L})(?:${WHO})(?:\s(?:${DOING}))*\s(?:${en.inPlace}|${nl.inPlace})\s(?:(?:${en.articles}|${nl.articles})\s)?(\p{Lu}[\p{L}'-]+(?:\s\p{Lu}[\p{L}'-]+)*)`,
  'gu',
);
/** Characters looked at before a name. */
const NEAR = 60;

/** The same without what stands before, which is looked at for few: a pasted list of thousands must not cost time. */
const RIGHT_BEFORE = new RegExp(
  String.raw`(?:^|\s)(?:${en.inPlace}|${nl.inPlace})\s(?:(?:${en.articles}|${nl.articles})\s)?$`,
  'iu',
);
const RIGHT = 16;

/** Does a name that starts here stand where a place does? */
export const isPlace = (text: string, start: number): boolean =>
  RIGHT_BEFORE.test(text.slice(Math.max(0, start - RIGHT), start)) &&
  BEFORE.test(text.slice(Math.max(0, start - NEAR), start));

/** Where the people are that are meant ("users in Amsterdam"): no names of people. */
export function placeSpans(text: string): Span[] {
  return Array.from(text.matchAll(NAMED), (match) => {
    const typed = match[1] ?? '';
    const end = match.index + match[0].length;
    return { start: end - typed.length, end, text: typed };
  }).filter(({ text: typed }) => !typed.split(/\s/u).every((word) => isWordOfOurs(word.toLowerCase())));
}

const isWordOfOurs = (word: string): boolean => isLexiconWord(word, 'en') || isLexiconWord(word, 'nl');
