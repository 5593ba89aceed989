import { consideration } from './consideration.ts';

/** A guest's account lives in another organization: only the entry here goes. */
export const guest = consideration({
  id: 'guest',
  source: 'https://learn.microsoft.com/entra/external-id/user-properties',
  sourceDate: '2026-11',
  reasons: { guest: 'notice', member: 'clear' },
  look: ({ user }) => ({ reason: user.userType === 'Guest' ? 'guest' : 'member' }),
});
