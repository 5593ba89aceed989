import { literal } from '../escape.ts';
import { pageOf } from '../schemas/page.ts';
import { roleHolder } from '../schemas/role-assignment.ts';
import { operation } from './operation.ts';

export const listRoleHolders = operation({
  id: 'list-role-holders',
  method: 'GET',
  path: '/roleManagement/directory/roleAssignments',
  purpose: 'Who holds a role',
  source: 'https://learn.microsoft.com/graph/api/rbacapplication-list-roleassignments',
  permissions: { delegated: 'RoleManagement.Read.Directory', application: 'RoleManagement.Read.Directory' },
  query: ({ roleDefinitionId }: { roleDefinitionId: string }) => ({
    $filter: `roleDefinitionId eq ${literal(roleDefinitionId)}`,
    $expand: 'principal',
  }),
  response: pageOf(roleHolder),
  units: 2,
});
