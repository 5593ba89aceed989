import { consideration } from './consideration.ts';

/** Membership protects like a role, even when the group holds none at the moment. */
export const roleAssignableGroup = consideration({
  id: 'role-assignable-group',
  source: 'https://learn.microsoft.com/entra/identity/role-based-access-control/groups-concept',
  sourceDate: '2026-11',
  outcomes: ['delete', 'block'],
  reasons: { member: 'blocker', none: 'clear' },
  look({ groups }) {
    if (!groups.known) return { failure: groups.failure };
    const assignable = groups.value.filter((group) => group.isAssignableToRole);
    if (assignable.length === 0) return { reason: 'none' };
    return { reason: 'member', values: { groups: assignable.map(({ displayName }) => displayName) } };
  },
});
