import { consideration } from './consideration.ts';

/** Not even a Global Administrator may change such an account; Graph says null for accounts outside. */
export const restrictedAdministrativeUnit = consideration({
  id: 'restricted-administrative-unit',
  source: 'https://learn.microsoft.com/entra/identity/role-based-access-control/admin-units-restricted-management',
  sourceDate: '2026-11',
  outcomes: ['delete', 'block', 'unassign'],
  reasons: { restricted: 'blocker', unrestricted: 'clear' },
  look: ({ user }) => ({ reason: user.isManagementRestricted === true ? 'restricted' : 'unrestricted' }),
});
