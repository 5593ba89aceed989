import { DateTime } from 'luxon';
import type { Language } from '../../locales/index.ts';
import { dateSpans, MONTH } from '../entities/moments.ts';
import { readMoment, type Here, type Moment } from './read-moment.ts';
import { instantOf } from './wall-clock.ts';

/** What a message says of when: a moment, or why there is none. Nothing of both when it names no day and no hour. */
export interface SaidMoment {
  readonly moment?: Moment;
  readonly problem?: 'unread' | 'passed' | 'impossible';
}

const WEEKDAY =
  'monday|tuesday|wednesday|thursday|friday|saturday|sunday|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag';
const GONE_BY = new RegExp(
  String.raw`(?<!\p{L})(?:the day before yesterday|yesterday|eergisteren|gisteren|gister|(?:last|past|vorige|afgelopen) (?:${WEEKDAY}|week|month|maand|year|jaar)|\d+ (?:days?|weeks?|months?|dagen|dag|weken|maanden|maand) (?:ago|geleden))(?!\p{L})`,
  'iu',
);
/** Then a day that cannot be meant is a reason: "she left yesterday". One to come is still when it is to happen. */
const REASON =
  /(?<!\p{L})(?:left|leaves|finished|quit|resigned|retired|departed|was|were|has been|since|fired|vertrok|vertrokken|gestopt|stopte|ontslagen|weg|waren|sinds|uit dienst|laatste (?:werk)?dag|last (?:working )?day|contract)(?!\p{L})/iu;
/** "Until Friday" is where something ends. */
const UNTIL = /(?:until|till|up to|tot(?: en met)?|t\/m)\s+$/iu;
const SPELT_DAY = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(\d{1,2})(?:st|nd|rd|th|e)? (?:of )?(${MONTH})(?: (\d{4}))?(?![\p{L}\p{N}])`,
  'giu',
);
const NUMBERED_DAY = /(?<![\p{L}\p{N}@.:/-])(\d{1,2})[-/](\d{1,2})(?:[-/](\d{4}))?(?![\p{L}\p{N}@:/-])/gu;
const MONTHS = ['jan', 'feb', 'ma', 'apr', 'm', 'jun', 'jul', 'aug', 'sep', 'o', 'nov', 'dec'];
/** Any leap year: without a year, 29 February is a day. */
const LEAP = 2028;

function monthOf(name: string): number {
  const low = name.toLowerCase();
  if (/^(?:mar|maart)/u.test(low)) return 3;
  if (/^(?:may|mei)/u.test(low)) return 5;
  return MONTHS.findIndex((start) => low.startsWith(start)) + 1;
}

function isImpossible(text: string): boolean {
  const spelt = Array.from(text.matchAll(SPELT_DAY), ([, day, month = '', year]) => [day, monthOf(month), year]);
  const numbered = Array.from(text.matchAll(NUMBERED_DAY), ([, day, month, year]) => [day, month, year]);
  return [...spelt, ...numbered].some(
    ([day, month, year]) => !DateTime.utc(Number(year ?? LEAP), Number(month), Number(day)).isValid,
  );
}

/**
 * Like `readMoment`, and tells a day that could not be read, has passed or is on no calendar from none: what was to
 * happen later must not happen now.
 *
 * @param names as typed: "April Jones" is no month
 */
export function saidMoment(text: string, language: Language, here: Here, names: readonly string[] = []): SaidMoment {
  const said = names.reduce((rest, name) => rest.replace(name, ' '), text);
  const spans = dateSpans(said).filter(({ start }) => !UNTIL.test(said.slice(0, start)));
  const missed = (problem: NonNullable<SaidMoment['problem']>): SaidMoment => (REASON.test(said) ? {} : { problem });
  if (GONE_BY.test(said)) return missed('passed');
  if (spans.length === 0) return {};
  if (isImpossible(said)) return missed('impossible');
  const moment = readMoment(said, language, here);
  if (moment === undefined) return missed('unread');
  const until = instantOf({ date: moment.date, time: moment.time ?? '23:59' }, here.timeZone);
  return until === undefined || until > here.now ? { moment } : missed('passed');
}
