import type { RoleAssignment, UserRecord } from '../tenant/records.ts';
import type { Tenant } from '../tenant/tenant.ts';
import { roles } from './directory-roles.ts';

/** Active role assignments of a user: own ones and those of role-assignable groups the user is in. Eligible ones do not act. */
export function rolesHeldBy(tenant: Tenant, user: UserRecord): readonly RoleAssignment[] {
  return tenant.roleAssignments.filter(
    ({ principalId, eligible }) => !eligible && (principalId === user.id || user.memberOf.includes(principalId)),
  );
}

/** Nobody else who can sign in holds the role in the whole tenant. */
export function isLastGlobalAdministrator(tenant: Tenant, user: UserRecord): boolean {
  const { templateId } = roles.globalAdministrator;
  const holds = (one: UserRecord) =>
    rolesHeldBy(tenant, one).some((held) => held.roleDefinitionId === templateId && held.directoryScopeId === '/');
  const isOther = (one: UserRecord) => one !== user && one.accountEnabled;
  return holds(user) && ![...tenant.users.live.values()].some((one) => isOther(one) && holds(one));
}

export function restrictedUnitsOf(tenant: Tenant, user: UserRecord): readonly string[] {
  return [...tenant.units.values()].filter((unit) => unit.restricted && unit.members.has(user.id)).map(({ id }) => id);
}
