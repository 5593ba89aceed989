import type { IsoDateTime } from '../time.ts';

/** How long Entra keeps a deleted user. Source: https://learn.microsoft.com/entra/fundamentals/users-restore */
const RESTORABLE_DAYS = 30;
const DAY = 86_400_000;

export function restorableUntil(deletedDateTime: IsoDateTime): IsoDateTime {
  return new Date(Date.parse(deletedDateTime) + RESTORABLE_DAYS * DAY).toISOString();
}

/** Days in which the user can still be restored, a begun day counted as one; 0 = too late. */
export function daysLeft(deletedDateTime: IsoDateTime, now: Date): number {
  return Math.max(0, Math.ceil((Date.parse(restorableUntil(deletedDateTime)) - now.getTime()) / DAY));
}
