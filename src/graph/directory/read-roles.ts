import { Failure } from '../../domain/errors.ts';
import type { RoleAssignment } from '../../domain/facts.ts';
import type { UserId } from '../../domain/user.ts';
import type { Gateway } from '../gateway.ts';
import { listEligibleRoles } from '../operations/list-eligible-roles.ts';
import { listGroupMembers } from '../operations/list-group-members.ts';
import { listMemberOf } from '../operations/list-member-of.ts';
import { listRoleAssignments } from '../operations/list-role-assignments.ts';
import { listRoleHolders } from '../operations/list-role-holders.ts';
import type { MemberOf } from '../schemas/member-of.ts';
import type { RawRoleAssignment } from '../schemas/role-assignment.ts';
import { isType } from './odata-type.ts';
import { readUsers } from './read-users.ts';

/** https://learn.microsoft.com/entra/identity/role-based-access-control/permissions-reference */
const GLOBAL_ADMINISTRATOR = '62e90394-69f5-4237-9190-012177145e10';

function toRole(raw: RawRoleAssignment, throughGroup: string | null): RoleAssignment {
  return {
    // For built-in roles the definition id is the template id.
    roleTemplateId: raw.roleDefinition?.templateId ?? raw.roleDefinitionId,
    displayName: raw.roleDefinition?.displayName ?? raw.roleDefinitionId,
    directoryScopeId: raw.directoryScopeId,
    throughGroup,
  };
}

async function assignmentsOf(gateway: Gateway, principalId: string, throughGroup: string | null) {
  const assignments = await gateway.all(listRoleAssignments, { principalId });
  return assignments.map((raw) => toRole(raw, throughGroup));
}

/**
 * Active roles, direct and through role-assignable groups, which cannot be nested. Of what is known in part only a role
 * counts: it is proof enough, and none found proves nothing.
 */
export async function rolesOf(
  gateway: Gateway,
  id: UserId,
  memberships: Promise<readonly MemberOf[]>,
): Promise<readonly RoleAssignment[]> {
  const [direct, memberOf] = await Promise.allSettled([assignmentsOf(gateway, id, null), memberships]);
  const own = direct.status === 'fulfilled' ? direct.value : [];
  const groups = memberOf.status === 'fulfilled' ? memberOf.value.filter(givesRoles) : [];
  const through = await Promise.allSettled(groups.map((group) => assignmentsOf(gateway, group.id, group.id)));
  const found = [...own, ...through.flatMap((one) => (one.status === 'fulfilled' ? one.value : []))];
  const failed = [direct, memberOf, ...through].find((one) => one.status === 'rejected');
  if (failed === undefined || found.length > 0) return found;
  const seen = memberOf.status === 'fulfilled' ? memberOf.value.filter((one) => isType(one, 'directoryRole')) : [];
  if (seen.length === 0) throw failed.reason;
  return seen.map(fromMembership);
}

const givesRoles = (one: MemberOf): boolean => isType(one, 'group') && one.isAssignableToRole === true;

const fromMembership = ({ id, roleTemplateId, displayName }: MemberOf): RoleAssignment => ({
  roleTemplateId: roleTemplateId ?? id,
  displayName: displayName ?? roleTemplateId ?? id,
  directoryScopeId: '/',
  throughGroup: null,
});

export function readMemberships(gateway: Gateway, id: UserId): Promise<readonly MemberOf[]> {
  return gateway.all(listMemberOf, { id });
}

/** Roles that may be activated. Without Entra ID P2 there is no PIM, so that there are none. */
export async function eligibleRolesOf(gateway: Gateway, id: UserId): Promise<readonly RoleAssignment[]> {
  try {
    const raw = await gateway.all(listEligibleRoles, { principalId: id });
    return raw.map((one) => toRole(one, null));
  } catch (error) {
    if (error instanceof Failure && error.code === 'premium-required') return [];
    throw error;
  }
}

/** Those who can sign in: one whose sign-in is blocked helps nobody who is locked out. */
export async function globalAdministrators(gateway: Gateway): Promise<readonly UserId[]> {
  const users = await readUsers(gateway, await roleHolders(gateway, GLOBAL_ADMINISTRATOR));
  return [...users.values()].filter(({ accountEnabled }) => accountEnabled).map(({ id }) => id);
}

/** Users who actively hold a role in the whole tenant, directly or through a group. */
export async function roleHolders(gateway: Gateway, roleDefinitionId: string): Promise<readonly UserId[]> {
  const holders = await gateway.all(listRoleHolders, { roleDefinitionId });
  const ids = holders
    .filter(({ directoryScopeId }) => directoryScopeId === '/')
    .map(async ({ principalId, principal }): Promise<readonly string[]> => {
      if (!principal || !isType(principal, 'group'))
        return principal && !isType(principal, 'user') ? [] : [principalId];
      const members = await gateway.all(listGroupMembers, { id: principalId });
      return members.filter((member) => isType(member, 'user')).map((member) => member.id);
    });
  return [...new Set((await Promise.all(ids)).flat())];
}
