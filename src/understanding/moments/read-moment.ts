import type { ParsedResult } from 'chrono-node';
import * as english from 'chrono-node/en';
import * as dutch from 'chrono-node/nl';
import { DateTime } from 'luxon';
import { LANGUAGES, type Language } from '../../locales/index.ts';
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

/** Shorter than this, what one language takes for a day is a word of the other: "do", "ma", "sun". */
const SURE = 5;

/** What a text names last, as one language reads it. */
function lastNamed(text: string, language: Language, { now, timeZone }: Here): ParsedResult | undefined {
  const { offset } = DateTime.fromJSDate(now, { zone: timeZone });
  return (
    READERS[language]
      .parse(spellOut(text, language), { instant: now, timezone: offset }, { forwardDate: true })
      // "Jan", "May" and "Mei" are people unless a day or an hour stands beside them.
      .filter(({ start }) => (['day', 'weekday', 'hour'] as const).some((part) => start.isCertain(part)))
      .at(-1)
  );
}

const namesDay = ({ start }: ParsedResult): boolean => start.isCertain('day') || start.isCertain('weekday');

/** In its own language; in another where only that one sees a day, because admins mix them. */
function named(text: string, language: Language, here: Here): ParsedResult | undefined {
  const own = lastNamed(text, language, here);
  if (own !== undefined && namesDay(own)) return own;
  const others = LANGUAGES.filter((other) => other !== language).flatMap((other) => lastNamed(text, other, here) ?? []);
  const sure = others.filter((other) => other.text.length >= SURE);
  return sure.find(namesDay) ?? own ?? sure[0];
}

/** The moment a text names last, always in the future where it may be: "Friday" is the next one. */
export function readMoment(text: string, language: Language, here: Here): Moment | undefined {
  const found = named(text, language, here);
  if (found === undefined) return undefined;
  const part = (name: 'year' | 'month' | 'day' | 'hour' | 'minute') => found.start.get(name) ?? 0;
  const date = DateTime.local(part('year'), part('month'), part('day')).toFormat('yyyy-MM-dd');
  if (!found.start.isCertain('hour')) return { date };
  return { date, time: [part('hour'), part('minute')].map((number) => String(number).padStart(2, '0')).join(':') };
}
