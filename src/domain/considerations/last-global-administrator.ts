import { ROLE_IDS } from '../policy/admin-roles.ts';
import { consideration } from './consideration.ts';

/** Two emergency accounts are what Microsoft advises; with fewer, one lost phone locks everybody out. */
const ENOUGH = 2;

/**
 * No public source names a Graph error for deleting the last Global Administrator, so this must not reach Graph. The
 * batch counts as a whole: two of two, one after the other, would each look harmless.
 */
export const lastGlobalAdministrator = consideration({
  id: 'last-global-administrator',
  source: 'https://learn.microsoft.com/entra/identity/role-based-access-control/best-practices',
  sourceDate: '2026-11',
  outcomes: ['delete', 'block'],
  reasons: { last: 'blocker', 'few-left': 'caution', 'enough-left': 'clear', 'not-one': 'clear' },
  look({ user, roles }, { tenant: { globalAdministrators }, selected }) {
    const known = globalAdministrators.known ? globalAdministrators.value : [];
    const holds = roles.known && roles.value.some((role) => role.roleTemplateId === ROLE_IDS['Global Administrator']);
    if (!holds && !known.includes(user.id)) {
      if (roles.known) return { reason: 'not-one' };
      return globalAdministrators.known ? { reason: 'not-one' } : { failure: roles.failure };
    }
    if (!globalAdministrators.known) return { failure: globalAdministrators.failure };
    const left = known.filter((id) => id !== user.id && !selected.has(id)).length;
    if (left === 0) return { reason: 'last' };
    return { reason: left < ENOUGH ? 'few-left' : 'enough-left', values: { count: left } };
  },
});
