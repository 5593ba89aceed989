import { DateTime } from 'luxon';

/** A date and a time as somebody reads them off the wall, without a zone. */
export interface WallClock {
  /** `2026-12-31` */
  readonly date: string;
  /** `18:00` */
  readonly time: string;
}

/**
 * The instant at which the clocks of a zone show this; undefined when no calendar has such a date or time. In the hour
 * that summer time skips it is an hour later by the clock, and in the hour that comes twice it is the first one.
 *
 * @param timeZone IANA name, for example `Europe/Amsterdam`
 */
export function instantOf({ date, time }: WallClock, timeZone: string): Date | undefined {
  const at = DateTime.fromFormat(`${date} ${time}`, 'yyyy-MM-dd HH:mm', { zone: timeZone, locale: 'en' });
  // Left to itself, luxon answers with the one that has the offset of today.
  return at.isValid ? at.getPossibleOffsets()[0]?.toJSDate() : undefined;
}

/** What the clocks of a zone show at this instant. */
export function wallClockOf(instant: Date, timeZone: string): WallClock {
  const at = DateTime.fromJSDate(instant, { zone: timeZone });
  return { date: at.toFormat('yyyy-MM-dd'), time: at.toFormat('HH:mm') };
}
