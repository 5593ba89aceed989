import type { Words } from '../../locales/words.ts';
import { daysLeft, restorableUntil } from '../../domain/undo/days-left.ts';

/** "9 days left to restore, until Tue 3 December 2026". */
export function daysLeftLine(deletedDateTime: string, words: Words, now: Date): string {
  const days = daysLeft(deletedDateTime, now);
  return days === 0
    ? words.t('users.too-late')
    : words.t('users.days-left', { days, until: words.date(restorableUntil(deletedDateTime)) });
}
