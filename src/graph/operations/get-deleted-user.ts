import { deletedUser, DELETED_USER_PROPERTIES } from '../schemas/deleted-user.ts';
import { missingUser } from './error-rows.ts';
import { operation } from './operation.ts';

export const getDeletedUser = operation({
  id: 'get-deleted-user',
  method: 'GET',
  path: '/directory/deletedItems/{id}',
  purpose: 'One deleted user',
  source: 'https://learn.microsoft.com/graph/api/directory-deleteditems-get',
  permissions: { delegated: 'User.Read.All', application: 'User.Read.All' },
  query: () => ({ $select: DELETED_USER_PROPERTIES.join() }),
  response: deletedUser,
  errors: [missingUser],
  urgent: true,
});
