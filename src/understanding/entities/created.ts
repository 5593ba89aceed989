import * as en from '../en/lists.ts';
import * as nl from '../nl/lists.ts';
import { MONTH } from './moments.ts';
import type { Span } from './span.ts';

/** A condition on the day an account was made, the words around the day included. */
export interface CreatedSpan extends Span {
  /** `before` the beginning of the day, month or year named; `after` its end; `since` its beginning. */
  readonly side: 'before' | 'after' | 'since';
  /** The day, month, year or length of time as typed ("1 March", "2024", "2 years ago"). */
  readonly day: string;
}

const UNIT = String.raw`(?:days?|weeks?|months?|years?|dagen|dag|weken|week|maanden|maand|jaar|jaren)`;
const COUNT = String.raw`(?:\d{1,4}|an?|one|two|three|four|five|six|twelve|een|één|twee|drie|vier|vijf|zes|twaalf)`;
const AGO = String.raw`${COUNT} ${UNIT}(?: ago| geleden)?`;
/** A day, month or year as people write it. */
export const DAY = String.raw`(?:(?:the )?\d{1,2}(?:st|nd|rd|th|e)? (?:of )?)?(?:${MONTH})(?: \d{1,2}(?:st|nd|rd|th)?(?!\d))?(?:,? \d{4})?|\d{4}-\d{2}-\d{2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}|(?:19|20)\d{2}|(?:this|last|dit|vorig|deze|vorige|afgelopen) (?:year|month|week|jaar|maand)`;
const ONGOING = `${en.ongoing}|${nl.ongoing}`;
const MADE = String.raw`(?:(?:that|which|who|die) )?(?:(?:were|was|are|is|zijn|werden|werd|have been) )?(?:created|made|added|invited|aangemaakt|gemaakt|toegevoegd|uitgenodigd)(?: (?:zijn|is|werden))?`;
const BEFORE = String.raw`(?:before|prior to|earlier than|v[oó][oó]r|eerder dan)`;
const AFTER = String.raw`(?:after|later than|n[aá]|later dan)`;
const SINCE = String.raw`(?:since|from|on or after|sinds|vanaf)`;
const END = String.raw`(?![\p{L}\p{N}])(?: (?:zijn |is )?(?:aangemaakt|gemaakt|toegevoegd|uitgenodigd)(?: zijn| is)?(?!\p{L}))?`;

const sided = (side: CreatedSpan['side'], words: string) =>
  [
    [side, new RegExp(String.raw`(?<!\p{L})${MADE} ${words} (?:the )?(${DAY}|${AGO})${END}`, 'giu')],
    // Dutch puts the verb last: "die vóór 2024 zijn aangemaakt".
    [
      side,
      new RegExp(
        String.raw`(?<!\p{L})(?:(?:die|zijn) )?${words} (${DAY})(?: zijn| is)? (?:aangemaakt|gemaakt|toegevoegd|uitgenodigd)(?: zijn| is)?(?!\p{L})`,
        'giu',
      ),
    ],
  ] as const;

const PATTERNS: readonly (readonly [CreatedSpan['side'], RegExp])[] = [
  ...sided('before', BEFORE),
  ...sided('after', AFTER),
  ...sided('since', SINCE),
  ['before', new RegExp(String.raw`(?<!\p{L})${MADE} (?:more than |over |meer dan |langer dan )?(${COUNT} ${UNIT} (?:ago|geleden))${END}`, 'giu')],
  // Dutch puts the verb last here too: "die meer dan 30 dagen geleden zijn aangemaakt".
  ['before', new RegExp(String.raw`(?<!\p{L})(?:die )?(?:meer dan |langer dan )?(${COUNT} ${UNIT} geleden) (?:zijn |is )?(?:aangemaakt|gemaakt|toegevoegd|uitgenodigd)(?!\p{L})`, 'giu')],
  ['since', new RegExp(String.raw`(?<!\p{L})${MADE} (?:in|within|during) (?:the )?(?:last|past) (${COUNT} ${UNIT})${END}`, 'giu')],
  ['since', new RegExp(String.raw`(?<!\p{L})${MADE} (?:in|binnen) (?:de )?(?:afgelopen|laatste) (${COUNT} ${UNIT})${END}`, 'giu')],
  ['since', new RegExp(String.raw`(?<!\p{L})${MADE} (${ONGOING})${END}`, 'giu')],
  ['since', new RegExp(String.raw`(?<!\p{L})(?:die )?(${ONGOING}) (?:zijn |is )?(?:aangemaakt|gemaakt|toegevoegd|uitgenodigd)(?: zijn| is)?(?!\p{L})`, 'giu')],
  ['before', new RegExp(String.raw`(?<!\p{L})(?:older than|ouder dan) (${COUNT} ${UNIT})${END}`, 'giu')],
]; // prettier-ignore

/** Words that make "older than 30 days" a length of time without signing in. */
const IDLE = /sign|log|inact|unused|ongebruikt|used|gebruikt|active|actief|aangemeld|stale|dormant|slapend/iu;

/** Conditions on when accounts were made, first come first. */
export function createdSpans(text: string): readonly CreatedSpan[] {
  const found = PATTERNS.flatMap(([side, pattern]) =>
    Array.from(text.matchAll(pattern), (match): CreatedSpan => {
      const [whole, day = ''] = match;
      return { start: match.index, end: match.index + whole.length, text: whole, side, day };
    }),
  ).filter(({ text: said }) => !(/^(?:older|ouder)/iu.test(said) && IDLE.test(text)));
  return found.filter(
    (span, at) => !found.slice(0, at).some((other) => span.start < other.end && other.start < span.end),
  );
}
