import { consideration } from './consideration.ts';

/** A synced account is mastered on-premises: Graph refuses to change it, and what is deleted here comes back. */
export const directorySynced = consideration({
  id: 'directory-synced',
  source: 'https://learn.microsoft.com/microsoft-365/admin/add-users/delete-a-user',
  sourceDate: '2026-11',
  outcomes: ['delete', 'block'],
  reasons: { synced: 'blocker', 'was-synced': 'clear', cloud: 'clear' },
  look({ user }) {
    if (user.onPremisesSyncEnabled === true) return { reason: 'synced' };
    return { reason: user.onPremisesSyncEnabled === false ? 'was-synced' : 'cloud' };
  },
});
