import { reference } from '../schemas/reference.ts';
import { pageOf } from '../schemas/page.ts';
import { operation } from './operation.ts';

export const listGroupOwners = operation({
  id: 'list-group-owners',
  method: 'GET',
  path: '/groups/{id}/owners',
  purpose: 'Who else owns a group',
  source: 'https://learn.microsoft.com/graph/api/group-list-owners',
  permissions: { delegated: 'GroupMember.Read.All', application: 'GroupMember.Read.All' },
  query: () => ({ $select: 'id' }),
  response: pageOf(reference),
});
