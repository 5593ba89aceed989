import { consideration } from './consideration.ts';

const DAY = 86_400_000;
const RECENT_DAYS = 14;

/** A new account that nobody uses yet may be next week's hire rather than a leaver. */
export const recentlyCreated = consideration({
  id: 'recently-created',
  source: 'https://learn.microsoft.com/graph/api/resources/user',
  sourceDate: '2026-11',
  outcomes: ['delete', 'block'],
  reasons: { recent: 'caution', settled: 'clear' },
  look({ user }, { now }) {
    if (user.createdDateTime === null) return { reason: 'settled' };
    const days = Math.floor((now.getTime() - Date.parse(user.createdDateTime)) / DAY);
    if (days >= RECENT_DAYS) return { reason: 'settled' };
    return { reason: 'recent', values: { days: Math.max(0, days), at: user.createdDateTime } };
  },
});
