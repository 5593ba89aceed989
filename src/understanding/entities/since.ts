import * as en from '../en/lists.ts';
import * as nl from '../nl/lists.ts';
import { DAY } from './created.ts';
import { periods } from './periods.ts';
import { overlaps, type Span } from './span.ts';

/** A day since when nobody signed in, the words around the day included: "since June". */
export interface SinceSpan extends Span {
  /** The day as typed; it may be one that no calendar has ("the merger"). */
  readonly day: string;
  /** The words say that it is about signing in ("last seen before June"). */
  readonly signIn: boolean;
}

const either = (name: keyof typeof en): string => `${en[name]}|${nl[name]}`;

/** Whoever signed in is not meant: "who has signed in since June" asks for the others. */
const AWAY = new RegExp(either('away'), 'iu');
const SIGN_IN = new RegExp(either('signIn'), 'iu');

const PATTERNS: readonly (readonly [RegExp, signIn: boolean])[] = [
  [new RegExp(String.raw`(?<!\p{L})(?:${either('since')}) (?:(?:the|de) )?(${DAY})(?![\p{L}\p{N}])`, 'giu'), false],
  // What is named may be no day; up to the verb, or to the next condition.
  [
    new RegExp(
      String.raw`(?<!\p{L})(?:${either('since')}) ((?:(?!(?:${either('endsDay')})(?!\p{L}))[\p{L}\p{N}'/-]+ ?){1,4})`,
      'giu',
    ),
    false,
  ],
  [
    new RegExp(String.raw`(?<!\p{L})(?:${either('lastSeenBefore')}) (?:(?:the|de) )?(${DAY})(?![\p{L}\p{N}])`, 'giu'),
    true,
  ],
  // Dutch puts the verb last: "die vóór 1 juni voor het laatst inlogden".
  [new RegExp(String.raw`(?<!\p{L})v[oó][oó]r (?:de )?(${DAY}) (?:voor het )?laatst(?!\p{L})`, 'giu'), false],
  [new RegExp(String.raw`(?<!\p{L})(${either('ongoing')})(?!\p{L})`, 'giu'), false],
];

/** The days since when nobody signed in, first come first. "Since 90 days" is a length of time, and none of these. */
export function sinceSpans(text: string): readonly SinceSpan[] {
  if (!SIGN_IN.test(text) || !AWAY.test(text)) return [];
  const lengths = periods(text);
  const found = PATTERNS.flatMap(([pattern, signIn]) =>
    Array.from(text.matchAll(pattern), ({ 0: whole, 1: typed = '', index }): SinceSpan => {
      const day = typed.trim();
      return { start: index, end: index + whole.trimEnd().length, text: whole.trimEnd(), day, signIn };
    }),
  ).filter(({ day, end }) => day !== '' && !SIGN_IN.test(day) && !lengths.some((one) => isLength(one, { day, end })));
  return found.filter((span, at) => !overlaps(span, found.slice(0, at)));
}

/** "30 days" of "since 30 days ago"; "last month" is a month of the calendar. */
const isLength = (length: Span, { day, end }: Pick<SinceSpan, 'day' | 'end'>): boolean =>
  length.start === end - day.length && !new RegExp(`^(?:${DAY})$`, 'iu').test(length.text);
