import type { Language } from '../../locales/index.ts';

const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  en: 'January February March April May June July August September October November December'.split(' '),
  nl: 'januari februari maart april mei juni juli augustus september oktober november december'.split(' '),
};
const HOURS: Readonly<Record<string, number>> = {
  one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12,
  een: 1, één: 1, twee: 2, drie: 3, vier: 4, vijf: 5, zes: 6, zeven: 7, acht: 8, negen: 9, tien: 10, elf: 11, twaalf: 12,
}; // prettier-ignore
const HOUR = String.raw`(${Object.keys(HOURS).join('|')}|\d{1,2})(?![\p{L}\p{N}:.])`;
/** Minutes after the hour that is named. */
const SPOKEN: readonly (readonly [RegExp, number])[] = [
  [new RegExp(String.raw`(?<!\p{L})half past ${HOUR}`, 'giu'), 30],
  [new RegExp(String.raw`(?<!\p{L})(?:a )?quarter past ${HOUR}`, 'giu'), 15],
  [new RegExp(String.raw`(?<!\p{L})(?:a )?quarter to ${HOUR}`, 'giu'), -15],
  [new RegExp(String.raw`(?<!\p{L})half ${HOUR}(?=[^\p{L}]*$| (?:uur|'s|in de|graag|aub))`, 'giu'), -30],
  [new RegExp(String.raw`(?<!\p{L})kwart over ${HOUR}`, 'giu'), 15],
  [new RegExp(String.raw`(?<!\p{L})kwart voor ${HOUR}`, 'giu'), -15],
];
const MORNING = /(?:ochtends?|morgens|nachts?|morning|night| am)(?!\p{L})/iu;
/** Spoken without "in the morning", half past five is in the afternoon. */
const FIRST_HOUR = 7;

const MONTH_FIRST = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(${MONTHS.en.map((name) => `${name}|${name.slice(0, 3)}`).join('|')}|Sept)\.? (\d{1,2})(?:st|nd|rd|th)?(?![\p{L}\p{N}:./-])`,
  'giu',
);

/** "December 31" → "31 December": the calendar reader takes the number for a year. */
export const dayFirst = (text: string): string => text.replace(MONTH_FIRST, '$2 $1');

/** "24-12" → "24 december" and "half zes" → "17:30": as the calendar reader knows them. */
export function spellOut(text: string, language: Language): string {
  const dated = dayFirst(text).replace(
    /(?<![\p{L}\p{N}@.:/-])(\d{1,2})[-/](\d{1,2})(?![\p{L}\p{N}@:/-])|(?<=(?:^|\s)(?:op|on|per)\s)(\d{1,2})\.(\d{1,2})(?![\p{N}.:])/gu,
    (typed: string, day?: string, month?: string, other?: string, its?: string) => {
      const name = MONTHS[language][Number(month ?? its) - 1];
      return name === undefined ? typed : `${day ?? other ?? ''} ${name}`;
    },
  );
  const early = MORNING.test(text);
  return SPOKEN.reduce(
    (said, [pattern, minutes]) =>
      said.replace(pattern, (_, hour: string) => {
        const named = (HOURS[hour.toLowerCase()] ?? Number(hour)) * 60 + minutes;
        const at = named < FIRST_HOUR * 60 && !early ? named + 12 * 60 : named;
        return `${String(Math.floor(at / 60))}:${String(at % 60).padStart(2, '0')}`;
      }),
    dated,
  );
}
