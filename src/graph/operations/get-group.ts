import { group } from '../schemas/group.ts';
import { missingGroup } from './error-rows.ts';
import { operation } from './operation.ts';

export const getGroup = operation({
  id: 'get-group',
  method: 'GET',
  path: '/groups/{id}',
  purpose: 'Name of a group',
  source: 'https://learn.microsoft.com/graph/api/group-get',
  permissions: { delegated: 'GroupMember.Read.All', application: 'GroupMember.Read.All' },
  query: () => ({ $select: 'id,displayName' }),
  response: group,
  errors: [missingGroup],
  urgent: true,
});
