import { spansOf, type Span } from './span.ts';

const NUMBERS: Readonly<Record<string, number>> = {
  a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11,
  twelve: 12, fourteen: 14, fifteen: 15, eighteen: 18, twenty: 20, thirty: 30, forty: 40, 'forty-five': 45, fifty: 50, sixty: 60,
  seventy: 70, eighty: 80, ninety: 90, hundred: 100, couple: 2,
  een: 1, één: 1, twee: 2, drie: 3, vier: 4, vijf: 5, zes: 6, zeven: 7, acht: 8, negen: 9, tien: 10, elf: 11,
  twaalf: 12, veertien: 14, vijftien: 15, achttien: 18, twintig: 20, dertig: 30, veertig: 40, vijfenveertig: 45, vijftig: 50,
  zestig: 60, zeventig: 70, tachtig: 80, negentig: 90, honderd: 100, paar: 2,
}; // prettier-ignore

/** Days in a unit, as an admin counts them. */
const UNITS: readonly (readonly [RegExp, number])[] = [
  [/^(?:d|days?|dag|dagen)$/iu, 1],
  [/^(?:w|wks?|weeks?|week|weken)$/iu, 7],
  [/^(?:mo|mths?|months?|maand|maanden|mnd)$/iu, 30],
  [/^(?:quarters?|kwartaal|kwartalen)$/iu, 91],
  [/^(?:y|yrs?|years?|jaar|jaren|jr)$/iu, 365],
];
const UNIT = String.raw`(?:days?|d|dagen|dag|weeks?|wks?|weken|w|months?|mths?|maanden|maand|mnd|quarters?|kwartalen|kwartaal|years?|yrs?|y|jaren|jaar)`;
const WORD = Object.keys(NUMBERS).join('|');
const COUNTED = new RegExp(
  String.raw`(?<![\p{L}\p{N}@.])(?:(\d{1,4})\s?-?\s?|(?:(?:a|een)\s)?(${WORD})\s(?:of\s)?)(${UNIT})(?![\p{L}\p{N}@])`,
  'giu',
);
const HALF = /(?<!\p{L})(half (?:a |an )?year|(?:een )?half ?jaar|anderhalf jaar)(?!\p{L})/giu;
const BARE =
  /(?:last|past|previous|this|afgelopen|laatste|vorig|vorige|voorbije)\s(quarter|kwartaal|year|jaar|month|maand|week)(?!\p{L})/giu;

export interface Period extends Span {
  readonly days: number;
}

function daysIn(unit: string): number {
  return UNITS.find(([pattern]) => pattern.test(unit))?.[1] ?? 1;
}

/** Lengths of time in days: a month is 30, a quarter 91, half a year 180, a year 365. */
export function periods(text: string): Period[] {
  const halves = spansOf(text, HALF).map((span) => ({ ...span, days: span.text.startsWith('ander') ? 548 : 180 }));
  const counted = Array.from(text.matchAll(COUNTED), (match) => {
    const [whole, digits, word, unit = ''] = match;
    const count = digits === undefined ? (NUMBERS[(word ?? '').toLowerCase()] ?? 1) : Number(digits);
    return { start: match.index, end: match.index + whole.length, text: whole, days: count * daysIn(unit) };
  }).filter((period) => !halves.some((half) => period.start < half.end && half.start < period.end));
  const bare = spansOf(text, BARE).map((span) => ({ ...span, days: daysIn(span.text) }));
  return [...halves, ...counted, ...bare.filter((b) => !counted.some((c) => c.end === b.end))].sort(
    (a, b) => a.start - b.start,
  );
}
