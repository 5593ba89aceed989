import * as english from 'chrono-node/en';
import * as dutch from 'chrono-node/nl';
import { DateTime, type DateTimeUnit } from 'luxon';
import { LANGUAGES, type Language } from '../../locales/index.ts';
import * as en from '../en/lists.ts';
import { periods } from '../entities/periods.ts';
import * as nl from '../nl/lists.ts';
import type { Here } from './read-moment.ts';
import { dayFirst } from './spell-out.ts';

/** Day before month, as in `read-moment.ts`. */
const READERS = { en: english.GB, nl: dutch.casual } as const;

/** The whole of the day, month or year that was named; both are the same instant for "two years ago". */
export interface Stretch {
  readonly start: Date;
  /** The first instant after it. */
  readonly end: Date;
}

const SPOKEN: readonly (readonly [RegExp, DateTimeUnit])[] = [
  [/year|jaar/iu, 'year'],
  [/month|maand/iu, 'month'],
  [/week/iu, 'week'],
  [/quarter|kwartaal/iu, 'quarter'],
];

const BEGINNING = new RegExp(`^(?:${en.beginning}|${nl.beginning})(?= |$)`, 'iu');

/** A day, month, year or length of time in the past: "1 March" is the last one. Undefined where no calendar has it. */
export function readDay(text: string, language: Language, { now, timeZone }: Here): Stretch | undefined {
  const here = DateTime.fromJSDate(now, { zone: timeZone });
  if (/^\d{4}$/u.test(text)) return whole(DateTime.fromObject({ year: Number(text) }, { zone: timeZone }), 'year');
  const [, which, unit] = /^(this|last|dit|deze|vorige?|afgelopen)\s(\p{L}+)$/iu.exec(text) ?? [];
  const named = unit === undefined ? undefined : SPOKEN.find(([pattern]) => pattern.test(unit))?.[1];
  if (which !== undefined && named !== undefined) {
    return whole(/^(?:this|dit|deze)$/iu.test(which) ? here : here.minus({ [named]: 1 }), named);
  }
  const [period] = periods(text);
  if (period?.start === 0) {
    const at = here.minus(
      /year|jaar|jaren/iu.test(period.text) ? { years: Math.round(period.days / 365) } : { days: period.days },
    );
    return { start: at.toJSDate(), end: at.toJSDate() };
  }
  return onCalendar(text, language, here);
}

function onCalendar(typed: string, language: Language, here: DateTime): Stretch | undefined {
  const text = dayFirst(typed);
  for (const reader of [language, ...LANGUAGES.filter((other) => other !== language)]) {
    const [parsed] = READERS[reader].parse(text, { instant: here.toJSDate(), timezone: here.offset });
    // Of "mid June" and "the day after the merger in June" a part is not the day that was meant.
    if (parsed === undefined || text.replace(parsed.text, '').replace(BEGINNING, '').trim() !== '') continue;
    const found = parsed.start;
    const weekday = found.isCertain('weekday') && !found.isCertain('day');
    const unit = found.isCertain('day') || weekday ? 'day' : 'month';
    const part = (name: 'year' | 'month' | 'day') => found.get(name) ?? 1;
    const day = { year: part('year'), month: part('month'), day: unit === 'day' ? part('day') : 1 };
    const at = DateTime.fromObject(day, { zone: here.zone });
    const last = weekday ? at.minus({ weeks: 1 }) : at.minus({ years: 1 });
    return whole(!found.isCertain('year') && at > here ? last : at, unit);
  }
  return undefined;
}

function whole(at: DateTime, unit: DateTimeUnit): Stretch | undefined {
  if (!at.isValid) return undefined;
  const start = at.startOf(unit);
  return { start: start.toJSDate(), end: start.plus({ [unit]: 1 }).toJSDate() };
}
