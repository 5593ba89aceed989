import { plainType } from '../odata/entity-type.ts';
import { entityReply, listReply } from '../odata/reply.ts';
import { notFound } from '../protocol/graph-error.ts';
import { noContent } from '../protocol/graph-request.ts';
import type { Route } from '../protocol/router.ts';
import { unitType } from '../resources/administrative-unit.ts';
import { directoryObjectType, userItem } from '../resources/directory-object.ts';
import { usersIn } from '../resources/group.ts';
import { roles } from '../rules/directory-roles.ts';
import { granted } from '../rules/granted.ts';
import { deleteUser } from '../rules/recycle-bin.ts';
import { requireRole, requireUnrestricted } from '../rules/sensitive-actions.ts';
import type { UnitRecord } from '../tenant/records.ts';
import { seededId } from '../tenant/seeded-id.ts';
import type { Tenant } from '../tenant/tenant.ts';
import { liveUser } from './subjects.ts';

function unit(tenant: Tenant, id = ''): UnitRecord {
  const found = tenant.units.get(id.toLowerCase());
  if (!found) throw notFound(id);
  return found;
}

function scopedMembers(tenant: Tenant, { id }: UnitRecord) {
  return tenant.roleAssignments
    .filter((one) => one.directoryScopeId === `/administrativeUnits/${id}` && !one.eligible)
    .map((one) => ({
      id: one.id,
      roleId: seededId(`role/${one.roleDefinitionId}`),
      administrativeUnitId: id,
      roleMemberInfo: { id: one.principalId, displayName: tenant.users.live.get(one.principalId)?.displayName ?? null },
    }));
}
const scopedType = plainType<ReturnType<typeof scopedMembers>[number]>(
  'scopedRoleMembership',
  'scopedRoleMemberships',
  ['id', 'roleId', 'administrativeUnitId', 'roleMemberInfo'],
);

export const administrativeUnitRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/directory/administrativeUnits',
    permissions: granted.unitsRead,
    handle: (tenant, request) => listReply(tenant, request, unitType, () => tenant.units.values()),
  },
  {
    method: 'GET',
    path: '/directory/administrativeUnits/{id}',
    permissions: granted.unitsRead,
    handle: (tenant, request, [id]) => entityReply(tenant, request, unitType, unit(tenant, id)),
  },
  {
    method: 'GET',
    path: '/directory/administrativeUnits/{id}/members',
    permissions: granted.unitsRead,
    handle: (tenant, request, [id]) => {
      const { members } = unit(tenant, id);
      return listReply(tenant, request, directoryObjectType, () => usersIn(members, tenant).map(userItem));
    },
  },
  {
    method: 'GET',
    path: '/directory/administrativeUnits/{id}/scopedRoleMembers',
    permissions: granted.rolesRead,
    handle: (tenant, request, [id]) => {
      const found = unit(tenant, id);
      return listReply(tenant, request, scopedType, () => scopedMembers(tenant, found));
    },
  },
  {
    method: 'DELETE',
    path: '/directory/administrativeUnits/{id}/members/{member}/$ref',
    permissions: granted.unitsWrite,
    handle: (tenant, request, [id, member]) => {
      const found = unit(tenant, id);
      const user = liveUser(tenant, member);
      if (!found.members.has(user.id)) throw notFound(user.id);
      requireRole(tenant, request.caller, [roles.privilegedRoleAdministrator.templateId]);
      if (found.restricted) requireUnrestricted(tenant, request.caller, user);
      tenant.touch(user);
      found.members.delete(user.id);
      return noContent;
    },
  },
  {
    // The same trap as with groups: without /$ref the member itself is deleted.
    method: 'DELETE',
    path: '/directory/administrativeUnits/{id}/members/{member}',
    permissions: granted.userDelete,
    handle: (tenant, request, [id, member]) => {
      unit(tenant, id);
      deleteUser(tenant, request.caller, liveUser(tenant, member));
      return noContent;
    },
  },
];
