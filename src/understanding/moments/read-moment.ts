import * as english from 'chrono-node/en';
import * as dutch from 'chrono-node/nl';
import { DateTime } from 'luxon';
import type { Language } from '../../locales/index.ts';
import { spellOut } from './spell-out.ts';
import type { WallClock } from './wall-clock.ts';

/** Day before month: admins who write Dutch or English in Europe do. The plan says the date in words all the same. */
const READERS = { en: english.GB, nl: dutch.casual } as const;

export interface Here {
  readonly now: Date;
  /** IANA name: "Friday at 18:00" is meant there. */
  readonly timeZone: string;
}

/** `time` is missing where only a day was named. */
export type Moment = Pick<WallClock, 'date'> & Partial<WallClock>;

/** The moment a text names last, always in the future where it may be: "Friday" is the next one. */
export function readMoment(text: string, language: Language, { now, timeZone }: Here): Moment | undefined {
  const { offset } = DateTime.fromJSDate(now, { zone: timeZone });
  const found = READERS[language]
    .parse(spellOut(text, language), { instant: now, timezone: offset }, { forwardDate: true })
    // "Jan", "May" and "Mei" are people unless a day or an hour stands beside them.
    .filter(({ start }) => (['day', 'weekday', 'hour'] as const).some((part) => start.isCertain(part)))
    .at(-1);
  if (found === undefined) return undefined;
  const part = (name: 'year' | 'month' | 'day' | 'hour' | 'minute') => found.start.get(name) ?? 0;
  const date = DateTime.local(part('year'), part('month'), part('day')).toFormat('yyyy-MM-dd');
  if (!found.start.isCertain('hour')) return { date };
  return { date, time: [part('hour'), part('minute')].map((number) => String(number).padStart(2, '0')).join(':') };
}
