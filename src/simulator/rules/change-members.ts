import { assumedTexts } from '../assumptions.ts';
import { badRequest, denied, GraphError, notFound } from '../protocol/graph-error.ts';
import type { GroupRecord, UserRecord } from '../tenant/records.ts';
import type { Tenant } from '../tenant/tenant.ts';
import type { Caller } from './caller.ts';
import { roles } from './directory-roles.ts';
import { disinherit, inheritLicenses } from './group-licensing.ts';
import { requireRole } from './sensitive-actions.ts';
import { mastersOnPremises } from './synced.ts';

const alreadyThere = (what: 'members' | 'owners') =>
  badRequest(`One or more added object references already exist for the following modified properties: '${what}'.`);

/** Throws unless the caller may change who belongs to the group, and the group can be changed here at all. */
function requireChangeable(tenant: Tenant, caller: Caller, group: GroupRecord): void {
  const owns = caller.kind === 'user' && group.owners.has(caller.user.id);
  if (!owns) requireRole(tenant, caller, [roles.userAdministrator.templateId, roles.groupsAdministrator.templateId]);
  if (group.synced) throw mastersOnPremises();
  if (group.kind === 'distribution' || group.kind === 'mailEnabledSecurity') {
    throw badRequest('Cannot Update a mail-enabled security groups and or distribution list.');
  }
  if (group.roleAssignable && !tenant.settings.permissions.has('RoleManagement.ReadWrite.Directory')) throw denied();
}

function requireAssigned(tenant: Tenant, group: GroupRecord): void {
  if (group.membershipRule === null) return;
  const status = tenant.assumptions.dynamicGroupStatus;
  throw new GraphError(
    status,
    status === 403 ? 'Authorization_RequestDenied' : 'Request_BadRequest',
    assumedTexts.dynamicGroup,
  );
}

export function addMember(tenant: Tenant, caller: Caller, group: GroupRecord, user: UserRecord): void {
  requireChangeable(tenant, caller, group);
  requireAssigned(tenant, group);
  if (group.members.has(user.id)) throw alreadyThere('members');
  tenant.touch(user);
  group.members.add(user.id);
  user.memberOf = [...user.memberOf, group.id];
  later(tenant, () => {
    if (group.members.has(user.id)) inheritLicenses(tenant, group, user);
  });
}

export function removeMember(tenant: Tenant, caller: Caller, group: GroupRecord, id: string): void {
  const user = tenant.users.live.get(id.toLowerCase());
  requireChangeable(tenant, caller, group);
  requireAssigned(tenant, group);
  if (!user || !group.members.has(user.id)) throw notFound(id);
  tenant.touch(user);
  leave(group, user);
  later(tenant, () => {
    if (!group.members.has(user.id)) disinherit(tenant, group, user);
  });
}

function leave(group: GroupRecord, user: UserRecord): void {
  group.members.delete(user.id);
  user.memberOf = user.memberOf.filter((id) => id !== group.id);
}

function later(tenant: Tenant, work: () => void): void {
  tenant.pending.add(tenant.assumptions.groupLicenseDelayMs, () => {
    tenant.queries.clear();
    work();
  });
}

export function addOwner(tenant: Tenant, caller: Caller, group: GroupRecord, user: UserRecord): void {
  requireChangeable(tenant, caller, group);
  if (group.owners.has(user.id)) throw alreadyThere('owners');
  tenant.queries.clear();
  group.owners.add(user.id);
}

/** The last owner stays; whoever stops owning a team also leaves it. */
export function removeOwner(tenant: Tenant, caller: Caller, group: GroupRecord, id: string): void {
  const user = tenant.users.live.get(id.toLowerCase());
  requireChangeable(tenant, caller, group);
  if (!user || !group.owners.has(user.id)) throw notFound(id);
  const others = [...group.owners].filter((owner) => owner !== user.id && tenant.users.live.has(owner));
  if (others.length === 0) {
    throw badRequest('The group must have at least one owner, hence this owner cannot be removed.');
  }
  tenant.touch(user);
  group.owners.delete(user.id);
  if (group.team) leave(group, user);
}
