import type { RoleAssignment, UserRecord } from '../tenant/records.ts';
import type { Tenant } from '../tenant/tenant.ts';

/** Active role assignments of a user: own ones and those of role-assignable groups the user is in. Eligible ones do not act. */
export function rolesHeldBy(tenant: Tenant, user: UserRecord): readonly RoleAssignment[] {
  return tenant.roleAssignments.filter(
    ({ principalId, eligible }) => !eligible && (principalId === user.id || user.memberOf.includes(principalId)),
  );
}

export function restrictedUnitsOf(tenant: Tenant, user: UserRecord): readonly string[] {
  return [...tenant.units.values()].filter((unit) => unit.restricted && unit.members.has(user.id)).map(({ id }) => id);
}
