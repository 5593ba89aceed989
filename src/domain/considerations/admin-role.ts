import type { RoleAssignment } from '../facts.ts';
import { mayDeleteTarget, whoMayDelete } from '../policy/may-delete.ts';
import { consideration } from './consideration.ts';

const names = (roles: readonly RoleAssignment[]) => [...new Set(roles.map(({ displayName }) => displayName))];

/**
 * Every active role blocks. The bot acts with an app's permissions, and Graph answers 403 for anybody who holds a role
 * unless the app itself holds a higher one, also for the roles that a User Administrator may delete by hand. A plan that
 * would fail half-way is worse than one that says beforehand who can.
 */
export const adminRole = consideration({
  id: 'admin-role',
  source: 'https://learn.microsoft.com/entra/identity/role-based-access-control/privileged-roles-permissions',
  sourceDate: '2026-11',
  outcomes: ['delete', 'block'],
  reasons: { privileged: 'blocker', 'not-yours': 'blocker', low: 'blocker', eligible: 'caution', none: 'clear' },
  look({ roles, eligibleRoles }, { actorRoles }) {
    if (!roles.known) return { failure: roles.failure };
    if (roles.value.length > 0) {
      const who = whoMayDelete(roles.value);
      const values = { roles: names(roles.value), who };
      if (!who.includes('User Administrator') && !who.includes('Authentication Administrator')) {
        return { reason: 'privileged', values };
      }
      const allowed = actorRoles?.known !== true || mayDeleteTarget(actorRoles.value, roles.value);
      return { reason: allowed ? 'low' : 'not-yours', values };
    }
    // Without Entra P2 there is no such thing as an eligible role.
    if (!eligibleRoles.known) {
      return eligibleRoles.failure.code === 'premium-required'
        ? { reason: 'none' }
        : { failure: eligibleRoles.failure };
    }
    if (eligibleRoles.value.length === 0) return { reason: 'none' };
    return { reason: 'eligible', values: { roles: names(eligibleRoles.value) } };
  },
});
