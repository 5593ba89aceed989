import { consideration } from './consideration.ts';

/** Break-glass, service and synchronization accounts look like leavers: nobody signs in with them for years. */
export const protectedAccount = consideration({
  id: 'protected-account',
  source: 'https://learn.microsoft.com/entra/identity/role-based-access-control/security-emergency-access',
  sourceDate: '2026-11',
  outcomes: ['delete', 'block', 'unassign'],
  reasons: { protected: 'blocker', 'not-listed': 'clear' },
  look({ user }, { protectedUsers = [] }) {
    const names = new Set([user.id, user.userPrincipalName].map((name) => name.toLowerCase()));
    return { reason: protectedUsers.some((name) => names.has(name.toLowerCase())) ? 'protected' : 'not-listed' };
  },
});
