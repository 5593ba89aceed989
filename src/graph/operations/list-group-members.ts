import { reference } from '../schemas/reference.ts';
import { pageOf } from '../schemas/page.ts';
import { operation } from './operation.ts';

export const listGroupMembers = operation({
  id: 'list-group-members',
  method: 'GET',
  path: '/groups/{id}/members',
  purpose: 'Who holds a role through a group',
  source: 'https://learn.microsoft.com/graph/api/group-list-members',
  permissions: { delegated: 'GroupMember.Read.All', application: 'GroupMember.Read.All' },
  query: () => ({ $select: 'id', $top: '999' }),
  response: pageOf(reference),
  units: 2,
});
