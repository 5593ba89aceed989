import type { IsoDateTime } from '../time.ts';
import type { Plan } from './plan.ts';

const LIFETIME_MINUTES = 15;
/** From this many users on, a button alone is too easily pressed. */
const TYPED_FROM = 3;

/** Nor after the plan was to start: whoever confirms a time that has passed would have it begin under their finger. */
export function expiryOf(createdAt: Date, startAt?: IsoDateTime): IsoDateTime {
  const ends = createdAt.getTime() + LIFETIME_MINUTES * 60_000;
  return new Date(startAt === undefined ? ends : Math.min(ends, Date.parse(startAt))).toISOString();
}

/** The time it was to start at has come, so that it cannot be scheduled for then any more. */
export function hasStartPassed({ options: { startAt } }: Plan, now: Date): boolean {
  return startAt !== undefined && now.getTime() >= Date.parse(startAt);
}

export function isExpired(plan: Plan, now: Date): boolean {
  return now.getTime() >= Date.parse(plan.expiresAt);
}

/** A restore takes nothing away: its button is enough. */
export function needsTypedConfirmation(plan: Plan): boolean {
  return plan.options.outcome !== 'restore' && plan.subjects.length >= TYPED_FROM;
}

/** The number of users, typed in digits. Whatever else is typed does not match. */
export function matchesTyped(plan: Plan, text: string): boolean {
  const typed = text.trim();
  return /^\d{1,6}$/u.test(typed) && Number(typed) === plan.subjects.length;
}
