import { knownWords, localPart, type Named } from './fits-name.ts';
import { nameWords } from './fold-name.ts';

/** Below this a resemblance is an accident, and offering it would be silly. */
const NEAR = 0.55;
/** An address is typed with more care than a name. */
const NEAR_ADDRESS = 0.6;
/** Beside somebody much nearer, others are no help. */
const BESIDE_THE_BEST = 0.75;

type Row = readonly number[];
const cell = (row: Row, at: number): number => row[at] ?? Infinity;

/** Letters to add, leave out, replace or swap with the next to get from one word to another; counted up to `most` + 1. */
export function slips(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let beforeLast: Row = [];
  let last: Row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) {
      const replaced = cell(last, j - 1) + (one[i - 1] === other[j - 1] ? 0 : 1);
      const swapped =
        one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1] ? cell(beforeLast, j - 2) + 1 : Infinity;
      row[j] = Math.min(cell(last, j) + 1, cell(row, j - 1) + 1, replaced, swapped);
    }
    beforeLast = last;
    last = row;
  }
  return Math.min(most + 1, cell(last, other.length));
}

/** Slips that a word of this length may have. */
const allowed = (length: number): number => (length < 4 ? 0 : length < 8 ? 1 : 2);

function isAlike(typed: string, word: string): boolean {
  if (typed.length > 2 && word.startsWith(typed)) return true;
  if (word.length > 3 && typed.startsWith(word)) return true;
  const most = allowed(typed.length);
  return slips(typed, word, most) <= most;
}

/** One slip more than is a slip: no hint by itself, but beside a word that is right it is. */
function isHalfAlike(typed: string, word: string): boolean {
  const most = allowed(typed.length) + 1;
  return typed.length > 3 && word.length > 3 && typed[0] === word[0] && slips(typed, word, most) <= most;
}

/** Initials and particles alone tell little; a number tells much. */
const tells = (word: string): boolean => word.length > 3 || /\p{N}/u.test(word);
const letters = (words: readonly string[]): number => words.join('').length;

/** How much of what was typed resembles this person's name or address, 0 to 1, counted in letters. */
export function nearness(query: string, person: Named): number {
  const all = nameWords(query.includes('@') ? localPart(query) : query);
  const known = knownWords(person);
  if (isWholeName(all, person)) return 1;
  // "s.jansen@…" is no Roos Jansen.
  const initials = all.filter((word) => word.length === 1 && !/\p{N}/u.test(word));
  if (initials.some((initial) => !known.some((word) => word.startsWith(initial)))) return 0;
  const telling = all.filter(tells);
  const typed = telling.length > 0 ? telling : all;
  const alike = typed.filter((word) => known.some((one) => isAlike(word, one)));
  const half = typed.filter((word) => !alike.includes(word) && known.some((one) => isHalfAlike(word, one)));
  return (letters(alike) + letters(half) / 2) / Math.max(1, letters(typed));
}

/** The whole name with more around it, or the alias but for a slip. */
function isWholeName(typed: readonly string[], person: Named): boolean {
  const name = nameWords(person.displayName);
  if (name.length > 1 && name.every((word) => typed.includes(word))) return true;
  const joined = typed.join('');
  const most = Math.floor(joined.length / 5);
  return [person.userPrincipalName, person.mail].some((own) => {
    const alias = nameWords(localPart(own)).join('');
    return alias !== '' && slips(joined, alias, most) <= most;
  });
}

/** Those who resemble what was typed, nearest first. Nobody is better than somebody far-fetched. */
export function nearestOf<Person extends Named>(query: string, people: readonly Person[]): readonly Person[] {
  const near = people.map((person) => ({ person, near: nearness(query, person) })).sort((a, b) => b.near - a.near);
  const least = Math.max(query.includes('@') ? NEAR_ADDRESS : NEAR, (near[0]?.near ?? 0) * BESIDE_THE_BEST);
  return near.filter((one) => one.near >= least).map(({ person }) => person);
}
