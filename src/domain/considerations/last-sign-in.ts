import { consideration } from './consideration.ts';

const HOUR = 3_600_000;
/** Somebody who was here this week is perhaps not a leaver at all. */
const RECENT_HOURS = 7 * 24;
const ACTIVE_HOURS = 30 * 24;

export const lastSignIn = consideration({
  id: 'last-sign-in',
  source: 'https://learn.microsoft.com/graph/api/resources/signinactivity',
  sourceDate: '2026-11',
  outcomes: ['delete', 'block', 'unassign'],
  reasons: { hours: 'caution', days: 'caution', active: 'notice', never: 'notice', idle: 'clear', disabled: 'clear' },
  look(subject, { now }) {
    if (!subject.user.accountEnabled) return { reason: 'disabled' };
    if (!subject.lastSignIn.known) return { failure: subject.lastSignIn.failure };
    const at = subject.lastSignIn.value;
    if (at === null) return { reason: 'never' };
    const hours = Math.max(0, Math.floor((now.getTime() - Date.parse(at)) / HOUR));
    const values = { at, hours, days: Math.floor(hours / 24) };
    if (hours < 24) return { reason: 'hours', values };
    if (hours < RECENT_HOURS) return { reason: 'days', values };
    return { reason: hours < ACTIVE_HOURS ? 'active' : 'idle', values };
  },
});
