import type { IsoDateTime } from '../time.ts';
import type { Plan } from './plan.ts';

const LIFETIME_MINUTES = 15;
/** From this many users on, a button alone is too easily pressed. */
const TYPED_FROM = 3;

export function expiryOf(createdAt: Date): IsoDateTime {
  return new Date(createdAt.getTime() + LIFETIME_MINUTES * 60_000).toISOString();
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
