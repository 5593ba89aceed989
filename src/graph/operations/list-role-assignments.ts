import { literal } from '../escape.ts';
import { pageOf } from '../schemas/page.ts';
import { roleAssignment } from '../schemas/role-assignment.ts';
import { operation } from './operation.ts';

export const listRoleAssignments = operation({
  id: 'list-role-assignments',
  method: 'GET',
  path: '/roleManagement/directory/roleAssignments',
  purpose: 'Active roles of a user or group',
  source: 'https://learn.microsoft.com/graph/api/rbacapplication-list-roleassignments',
  permissions: { delegated: 'RoleManagement.Read.Directory', application: 'RoleManagement.Read.Directory' },
  query: ({ principalId }: { principalId: string }) => ({
    $filter: `principalId eq ${literal(principalId)}`,
    $expand: 'roleDefinition',
  }),
  response: pageOf(roleAssignment),
  units: 2,
});
