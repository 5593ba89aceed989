import { entityReply, listReply } from '../odata/reply.ts';
import { denied, notFound } from '../protocol/graph-error.ts';
import { type GraphReply, type GraphRequest, noContent } from '../protocol/graph-request.ts';
import type { Route } from '../protocol/router.ts';
import { unitType } from '../resources/administrative-unit.ts';
import {
  appItem,
  deviceItem,
  type DirectoryItem,
  directoryObjectType,
  groupItem,
  limited,
  roleItem,
  unitItem,
  userItem,
} from '../resources/directory-object.ts';
import { activatedRoles, directoryRoleType } from '../resources/directory-role.ts';
import { groupType } from '../resources/group.ts';
import { userType } from '../resources/user.ts';
import { roles } from '../rules/directory-roles.ts';
import { requireRole, requireUnrestricted } from '../rules/sensitive-actions.ts';
import { mastersOnPremises } from '../rules/synced.ts';
import { devicesOf } from '../seed/devices.ts';
import type { GroupRecord, UserRecord } from '../tenant/records.ts';
import type { Tenant } from '../tenant/tenant.ts';
import { referencedId } from '../protocol/body.ts';
import { granted } from '../rules/granted.ts';
import { liveUser, readUser } from './subjects.ts';

const groupsOf = (tenant: Tenant, user: UserRecord): readonly GroupRecord[] =>
  user.memberOf.flatMap((id) => tenant.group(id) ?? []);

function transitiveGroupsOf(tenant: Tenant, user: UserRecord): readonly GroupRecord[] {
  const found = new Map<string, GroupRecord>();
  const open = [...groupsOf(tenant, user)];
  for (let group = open.pop(); group; group = open.pop()) {
    if (found.has(group.id)) continue;
    found.set(group.id, group);
    open.push(...group.memberOf.flatMap((id) => tenant.group(id) ?? []));
  }
  return [...found.values()];
}

function rolesOf(tenant: Tenant, user: UserRecord, transitive: boolean) {
  const held = tenant.roleAssignments.filter(
    ({ principalId, eligible, directoryScopeId }) =>
      !eligible &&
      directoryScopeId === '/' &&
      (principalId === user.id || (transitive && user.memberOf.includes(principalId))),
  );
  const templates = held.map(({ roleDefinitionId }) => roleDefinitionId);
  return activatedRoles(tenant).filter(({ templateId }) => templates.includes(templateId));
}

const unitsOf = (tenant: Tenant, user: UserRecord) =>
  [...tenant.units.values()].filter((unit) => unit.members.has(user.id));

function memberOf(path: 'memberOf' | 'transitiveMemberOf'): readonly Route[] {
  const transitive = path === 'transitiveMemberOf';
  const groups = transitive ? transitiveGroupsOf : groupsOf;
  const route = (
    cast: string,
    handle: (tenant: Tenant, request: GraphRequest, user: UserRecord) => GraphReply,
  ): Route => ({
    method: 'GET',
    path: `/users/{id}/${path}${cast}`,
    permissions: transitive ? granted.transitiveMemberOfRead : granted.memberOfRead,
    handle: (tenant, request, [id]) => handle(tenant, request, readUser(tenant, request, id)),
  });
  return [
    route('', (tenant, request, user) =>
      listReply(tenant, request, directoryObjectType, () => [
        ...groups(tenant, user).map(groupItem),
        ...others(tenant, [...rolesOf(tenant, user, transitive).map(roleItem), ...unitsOf(tenant, user).map(unitItem)]),
      ]),
    ),
    route('/graph.group', (tenant, request, user) => listReply(tenant, request, groupType, () => groups(tenant, user))),
    route('/graph.directoryRole', (tenant, request, user) =>
      listReply(tenant, request, directoryRoleType, () => rolesOf(tenant, user, transitive)),
    ),
    route('/graph.administrativeUnit', (tenant, request, user) =>
      listReply(tenant, request, unitType, () => unitsOf(tenant, user)),
    ),
  ];
}

/** Who may read groups only is shown that there is something else, and its id. */
function others(tenant: Tenant, items: readonly DirectoryItem[]): readonly DirectoryItem[] {
  const { permissions } = tenant.settings;
  return permissions.has('Directory.Read.All') || permissions.has('Directory.ReadWrite.All')
    ? items
    : items.map(limited);
}

function ownedBy(tenant: Tenant, user: UserRecord): readonly DirectoryItem[] {
  return [
    ...[...tenant.groups.values()]
      .filter((group) => group.deletedAt === null && group.owners.has(user.id))
      .map(groupItem),
    ...[...tenant.apps.values()].filter((app) => app.owners.has(user.id)).map(appItem),
  ];
}

const items = (
  path: string,
  permissions: readonly string[],
  of: (tenant: Tenant, user: UserRecord) => readonly DirectoryItem[],
): Route => ({
  method: 'GET',
  path: `/users/{id}/${path}`,
  permissions,
  handle: (tenant, request, [id]) => {
    const user = readUser(tenant, request, id);
    return listReply(tenant, request, directoryObjectType, () => of(tenant, user));
  },
});

/** Links between users are written by user administrators, and only in the cloud. */
function requireLinkable(tenant: Tenant, request: GraphRequest, user: UserRecord): void {
  requireRole(tenant, request.caller, [roles.userAdministrator.templateId]);
  requireUnrestricted(tenant, request.caller, user);
  if (user.synced === true) throw mastersOnPremises();
}

export const userRelationRoutes: readonly Route[] = [
  ...memberOf('memberOf'),
  ...memberOf('transitiveMemberOf'),
  items('ownedObjects', granted.ownedRead, ownedBy),
  items('ownedDevices', granted.usersFullRead, (tenant, user) => devicesOf(tenant, user).map(deviceItem)),
  items('registeredDevices', granted.usersFullRead, (tenant, user) => devicesOf(tenant, user).map(deviceItem)),
  items('directReports', granted.usersFullRead, (tenant, user) => tenant.users.reportsOf(user.id).map(userItem)),
  {
    method: 'GET',
    path: '/users/{id}/manager',
    permissions: granted.usersFullRead,
    handle: (tenant, request, [id]) => {
      const user = readUser(tenant, request, id);
      const manager = user.managerId === null ? undefined : tenant.users.find(user.managerId);
      if (!manager) throw notFound('manager');
      return entityReply(tenant, request, userType, manager, { typed: true, context: 'directoryObjects/$entity' });
    },
  },
  {
    method: 'PUT',
    path: '/users/{id}/manager/$ref',
    permissions: granted.userWrite,
    handle: (tenant, request, [id]) => {
      const user = liveUser(tenant, id);
      const manager = liveUser(tenant, referencedId(request));
      requireLinkable(tenant, request, user);
      if (manager.id === user.id) throw denied();
      tenant.touch(user);
      tenant.users.setManager(user, manager.id);
      return noContent;
    },
  },
  {
    method: 'DELETE',
    path: '/users/{id}/manager/$ref',
    permissions: granted.userWrite,
    handle: (tenant, request, [id]) => {
      const user = liveUser(tenant, id);
      requireLinkable(tenant, request, user);
      if (user.managerId === null) throw notFound('manager');
      tenant.touch(user);
      tenant.users.setManager(user, null);
      return noContent;
    },
  },
];
