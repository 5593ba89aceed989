import { deletedUser, DELETED_USER_PROPERTIES } from '../schemas/deleted-user.ts';
import { pageOf } from '../schemas/page.ts';
import { operation } from './operation.ts';

export const listDeletedUsers = operation({
  id: 'list-deleted-users',
  method: 'GET',
  path: '/directory/deletedItems/microsoft.graph.user',
  purpose: 'Deleted users that can still be restored',
  source: 'https://learn.microsoft.com/graph/api/directory-deleteditems-list',
  permissions: { delegated: 'User.Read.All', application: 'User.Read.All' },
  query: () => ({ $select: DELETED_USER_PROPERTIES.join(), $top: '500' }),
  response: pageOf(deletedUser),
});
