import type { WallClock } from '../../understanding/moments/wall-clock.ts';

/**
 * When a plan is to run, as it was said: `at` is read off the asker's clock and becomes an instant only when the plan
 * is made. `day` = in 24 hours, so that somebody can object. `staged` = sign-in is blocked now and the rest happens at
 * that time; without a date in 30 days.
 */
export type When =
  { readonly kind: 'now' } | { readonly kind: 'day' } | ({ readonly kind: 'at' | 'staged' } & WallClock);

export const NOW: When = { kind: 'now' };

/** After work: what is meant by a day without an hour. */
export const END_OF_DAY = '18:00';
