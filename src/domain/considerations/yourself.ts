import { consideration } from './consideration.ts';

/** No public source says what Graph does when somebody deletes their own account; the way back would be lost with it. */
export const yourself = consideration({
  id: 'yourself',
  source: 'https://learn.microsoft.com/entra/identity/role-based-access-control/privileged-roles-permissions',
  sourceDate: '2026-11',
  outcomes: ['delete', 'block'],
  reasons: { yourself: 'blocker', other: 'clear' },
  look: ({ user }, { actor }) => ({ reason: user.id === actor.id ? 'yourself' : 'other' }),
});
