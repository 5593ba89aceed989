import { Failure } from '../errors.ts';
import type { Fact, RoleAssignment } from '../facts.ts';
import type { User } from '../user.ts';
import { DELETING_ROLES, ROLE_IDS, deletersOf, type DeletingRole } from './admin-roles.ts';

/**
 * The deleting roles somebody holds for the whole tenant. A role for one administrative unit does not count: the bot
 * may act with rights of its own, and nothing would then keep such an admin inside their unit.
 */
function deletingRolesOf(roles: readonly RoleAssignment[]): readonly DeletingRole[] {
  const held = new Set(
    roles.filter(({ directoryScopeId }) => directoryScopeId === '/').map((role) => role.roleTemplateId.toLowerCase()),
  );
  return DELETING_ROLES.filter((name) => held.has(ROLE_IDS[name]));
}

/** Why this actor may delete nobody; undefined = may delete users without an admin role, and more by whoMayDelete. */
export function mayActorDelete(
  actorRoles: Fact<readonly RoleAssignment[]>,
  actorIsGuest: boolean,
): Failure | undefined {
  if (actorIsGuest) return new Failure('actor-guest');
  if (!actorRoles.known) {
    const { permission, requestId } = actorRoles.failure;
    return new Failure('actor-role-unknown', {
      ...(permission === undefined ? {} : { permission }),
      ...(requestId === undefined ? {} : { requestId }),
    });
  }
  return deletingRolesOf(actorRoles.value).length === 0 ? new Failure('actor-not-admin') : undefined;
}

/** The same of an account as the directory has it now: one that is gone or blocked is nobody. */
export function refusalOf(
  account: Pick<User, 'accountEnabled' | 'userType'> | undefined,
  roles: Fact<readonly RoleAssignment[]>,
): Failure | undefined {
  if (account?.accountEnabled !== true) return new Failure('actor-unknown');
  return mayActorDelete(roles, account.userType === 'Guest');
}

/** Roles that may delete somebody who holds all of these; least powerful first, never empty. */
export function whoMayDelete(targetRoles: readonly RoleAssignment[]): readonly DeletingRole[] {
  return DELETING_ROLES.filter((name) =>
    targetRoles.every(({ roleTemplateId }) => deletersOf(roleTemplateId).includes(name)),
  );
}

/** Whether this actor's own roles are enough for this target. */
export function mayDeleteTarget(
  actorRoles: readonly RoleAssignment[],
  targetRoles: readonly RoleAssignment[],
): boolean {
  const allowed = whoMayDelete(targetRoles);
  return deletingRolesOf(actorRoles).some((name) => allowed.includes(name));
}
