import { plainType } from '../odata/entity-type.ts';
import { moment } from '../odata/moments.ts';
import { entityReply, listReply } from '../odata/reply.ts';
import { badRequest, notFound } from '../protocol/graph-error.ts';
import { noContent } from '../protocol/graph-request.ts';
import type { Route } from '../protocol/router.ts';
import { directoryObjectType, groupItem, userItem } from '../resources/directory-object.ts';
import { activatedRoles, directoryRoleType } from '../resources/directory-role.ts';
import { asDirectoryGroup, usersIn } from '../resources/group.ts';
import { asDirectoryUser } from '../resources/user.ts';
import { roleById, roleDefinitions, roles } from '../rules/directory-roles.ts';
import { deleteUser } from '../rules/recycle-bin.ts';
import { requireRole } from '../rules/sensitive-actions.ts';
import { tenantId } from '../seed/domains.ts';
import type { RoleAssignment } from '../tenant/records.ts';
import { seededId } from '../tenant/seeded-id.ts';
import type { Tenant } from '../tenant/tenant.ts';
import { granted } from '../rules/granted.ts';
import { liveUser } from './subjects.ts';

function definition(templateId: string) {
  const role = roleById(templateId);
  return {
    id: templateId,
    description: role?.description ?? null,
    displayName: role?.displayName ?? null,
    isBuiltIn: true,
    isEnabled: true,
    resourceScopes: ['/'],
    rolePermissions: [],
    templateId,
    version: '1',
  };
}

const definitionType = plainType<ReturnType<typeof definition>>(
  'unifiedRoleDefinition',
  'roleManagement/directory/roleDefinitions',
  [
    'id',
    'description',
    'displayName',
    'isBuiltIn',
    'isEnabled',
    'resourceScopes',
    'rolePermissions',
    'templateId',
    'version',
  ],
);

function assignment(one: RoleAssignment) {
  return {
    id: one.id,
    principalId: one.principalId,
    roleDefinitionId: one.roleDefinitionId,
    directoryScopeId: one.directoryScopeId,
    appScopeId: null,
    condition: null,
    principalOrganizationId: tenantId,
    memberType: 'Direct',
    assignmentType: 'Assigned',
    startDateTime: moment(one.since),
    endDateTime: null,
    roleEligibilityScheduleId: seededId(`schedule/${one.id}`),
    roleAssignmentScheduleId: seededId(`schedule/${one.id}`),
    roleAssignmentOriginId: one.id,
  };
}
type Assignment = ReturnType<typeof assignment>;

const navigations = {
  principal: ({ principalId }: Assignment, tenant: Tenant) => {
    const user = tenant.users.live.get(principalId);
    const group = tenant.group(principalId);
    return user ? asDirectoryUser(user, tenant) : group && asDirectoryGroup(group, tenant);
  },
  roleDefinition: ({ roleDefinitionId }: Assignment) => definition(roleDefinitionId),
};
const common = ['id', 'principalId', 'roleDefinitionId', 'directoryScopeId', 'appScopeId'] as const;
const assignmentType = plainType<Assignment>(
  'unifiedRoleAssignment',
  'roleManagement/directory/roleAssignments',
  [...common, 'condition', 'principalOrganizationId'],
  navigations,
);
const eligibilityType = plainType<Assignment>(
  'unifiedRoleEligibilityScheduleInstance',
  'roleManagement/directory/roleEligibilityScheduleInstances',
  [...common, 'memberType', 'roleEligibilityScheduleId', 'startDateTime', 'endDateTime'],
  navigations,
);
const scheduleType = plainType<Assignment>(
  'unifiedRoleAssignmentScheduleInstance',
  'roleManagement/directory/roleAssignmentScheduleInstances',
  [
    ...common,
    'memberType',
    'assignmentType',
    'roleAssignmentScheduleId',
    'roleAssignmentOriginId',
    'startDateTime',
    'endDateTime',
  ],
  navigations,
);

/** Assignments of principals in the recycle bin are not shown; they come back with them. */
const assignments = (tenant: Tenant, eligible: boolean) =>
  tenant.roleAssignments
    .filter((one) => one.eligible === eligible)
    .filter(({ principalId }) => tenant.users.live.has(principalId) || tenant.group(principalId) !== undefined)
    .map(assignment);

const active = (tenant: Tenant, id: string) => {
  const found = assignments(tenant, false).find((one) => one.id === id);
  if (!found) throw notFound(id);
  return found;
};

const activated = (tenant: Tenant, id: string) => {
  const byTemplate = /^roleTemplateId='(.+)'$/.exec(id)?.[1];
  const found = activatedRoles(tenant).find((role) => role.id === id || role.templateId === byTemplate);
  if (!found) throw notFound(id);
  return found;
};

function revoke(tenant: Tenant, gone: (one: RoleAssignment) => boolean): void {
  tenant.roleAssignments = tenant.roleAssignments.filter((one) => !gone(one));
  tenant.queries.clear();
}

export const roleRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/roleManagement/directory/roleAssignments',
    permissions: granted.rolesRead,
    handle: (tenant, request) => listReply(tenant, request, assignmentType, () => assignments(tenant, false)),
  },
  {
    method: 'GET',
    path: '/roleManagement/directory/roleAssignments/{id}',
    permissions: granted.rolesRead,
    handle: (tenant, request, [id = '']) => entityReply(tenant, request, assignmentType, active(tenant, id)),
  },
  {
    method: 'DELETE',
    path: '/roleManagement/directory/roleAssignments/{id}',
    permissions: granted.rolesWrite,
    handle: (tenant, request, [id = '']) => {
      requireRole(tenant, request.caller, [roles.privilegedRoleAdministrator.templateId]);
      const found = active(tenant, id);
      revoke(tenant, (one) => one.id === found.id);
      return noContent;
    },
  },
  {
    method: 'GET',
    path: '/roleManagement/directory/roleDefinitions',
    permissions: granted.rolesRead,
    handle: (tenant, request) =>
      listReply(tenant, request, definitionType, () => roleDefinitions.map(({ templateId }) => definition(templateId))),
  },
  {
    method: 'GET',
    path: '/roleManagement/directory/roleEligibilityScheduleInstances',
    permissions: granted.eligibilityRead,
    handle: (tenant, request) => listReply(tenant, request, eligibilityType, () => assignments(tenant, true)),
  },
  {
    method: 'GET',
    path: '/roleManagement/directory/roleAssignmentScheduleInstances',
    permissions: granted.schedulesRead,
    handle: (tenant, request) => listReply(tenant, request, scheduleType, () => assignments(tenant, false)),
  },
  {
    method: 'GET',
    path: '/directoryRoles',
    permissions: granted.rolesRead,
    handle: (tenant, request) => listReply(tenant, request, directoryRoleType, () => activatedRoles(tenant)),
  },
  {
    method: 'GET',
    path: '/directoryRoles/{id}',
    permissions: granted.rolesRead,
    handle: (tenant, request, [id = '']) => entityReply(tenant, request, directoryRoleType, activated(tenant, id)),
  },
  {
    method: 'GET',
    path: '/directoryRoles/{id}/members',
    permissions: granted.rolesRead,
    handle: (tenant, request, [id = '']) => {
      const { templateId } = activated(tenant, id);
      const holders = new Set(
        assignments(tenant, false)
          .filter((one) => one.roleDefinitionId === templateId && one.directoryScopeId === '/')
          .map(({ principalId }) => principalId),
      );
      return listReply(tenant, request, directoryObjectType, () => [
        ...usersIn(holders, tenant).map(userItem),
        ...[...holders].flatMap((holder) => tenant.group(holder) ?? []).map(groupItem),
      ]);
    },
  },
  {
    method: 'DELETE',
    path: '/directoryRoles/{id}/members/{member}/$ref',
    permissions: granted.rolesWrite,
    handle: (tenant, request, [id = '', member = '']) => {
      requireRole(tenant, request.caller, [roles.privilegedRoleAdministrator.templateId]);
      const { templateId } = activated(tenant, id);
      const gone = (one: RoleAssignment) =>
        one.principalId === member &&
        one.roleDefinitionId === templateId &&
        one.directoryScopeId === '/' &&
        !one.eligible;
      if (!tenant.roleAssignments.some(gone)) throw notFound(member);
      revoke(tenant, gone);
      return noContent;
    },
  },
  {
    // The same trap as with groups: without /$ref the member itself is deleted.
    method: 'DELETE',
    path: '/directoryRoles/{id}/members/{member}',
    permissions: granted.userDelete,
    handle: (tenant, request, [id = '', member]) => {
      activated(tenant, id);
      if (request.body !== undefined) throw badRequest('No request body is expected.');
      deleteUser(tenant, request.caller, liveUser(tenant, member));
      return noContent;
    },
  },
];
