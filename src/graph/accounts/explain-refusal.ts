import { Failure } from '../../domain/errors.ts';
import type { UserId } from '../../domain/user.ts';
import { rolesOf, readMemberships } from '../directory/read-roles.ts';
import type { Gateway } from '../gateway.ts';
import type { Permissions } from '../operations/operation.ts';

export type Granted = () => Promise<ReadonlySet<string> | undefined>;

/**
 * Graph answers a missing permission and a target that is an admin with the same status, code and text. Which of the two
 * it was is told by the token, or else by the target.
 * https://learn.microsoft.com/entra/identity/role-based-access-control/privileged-roles-permissions
 */
export async function explainRefusal(
  gateway: Gateway,
  granted: Granted,
  { failure, id, permissions }: { failure: Failure; id: UserId; permissions: Permissions },
): Promise<Failure> {
  if (failure.code !== 'permission-missing') return failure;
  const enough = [permissions.application, permissions.delegated, ...(permissions.more ?? [])];
  const held = await granted().catch(() => undefined);
  const privileged = held === undefined ? await isPrivileged(gateway, id) : enough.some((one) => held.has(one));
  if (!privileged) return failure;
  const { status, graphCode, requestId } = failure.info;
  return new Failure('user-privileged', {
    ...(status !== undefined && { status }),
    ...(graphCode !== undefined && { graphCode }),
    ...(requestId !== undefined && { requestId }),
  });
}

async function isPrivileged(gateway: Gateway, id: UserId): Promise<boolean> {
  const memberships = readMemberships(gateway, id);
  memberships.catch(() => undefined);
  const roles = await rolesOf(gateway, id, memberships).catch(() => []);
  const groups = await memberships.catch(() => []);
  return roles.length > 0 || groups.some(({ isAssignableToRole }) => isAssignableToRole === true);
}
