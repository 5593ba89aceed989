import type { Words } from '../../locales/words.ts';
import { daysLeft, restorableUntil } from '../../domain/undo/days-left.ts';

/** From here on the hour counts. */
const SOON = 2;

/** "9 days left to restore, until Tue 3 December 2026". */
export function daysLeftLine(deletedDateTime: string, words: Words, now: Date): string {
  const days = daysLeft(deletedDateTime, now);
  const until = restorableUntil(deletedDateTime);
  return days === 0
    ? words.t('users.too-late')
    : words.t('users.days-left', { days, until: days <= SOON ? words.dateTime(until) : words.date(until) });
}
