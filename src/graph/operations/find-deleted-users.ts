import { literal } from '../escape.ts';
import { deletedUser, DELETED_USER_PROPERTIES } from '../schemas/deleted-user.ts';
import { pageOf } from '../schemas/page.ts';
import { operation } from './operation.ts';

export const findDeletedUsers = operation({
  id: 'find-deleted-users',
  method: 'GET',
  path: '/directory/deletedItems/microsoft.graph.user',
  purpose: 'Deleted users by user principal name or mail address',
  source: 'https://learn.microsoft.com/graph/api/directory-deleteditems-list',
  permissions: { delegated: 'User.Read.All', application: 'User.Read.All' },
  // A deleted user principal name begins with the object id, so that only its end is what it was.
  query: ({ address }: { address: string }) => ({
    $filter: `endsWith(userPrincipalName,${literal(address)}) or mail eq ${literal(address)}`,
    $count: 'true',
    $select: DELETED_USER_PROPERTIES.join(),
  }),
  advanced: true,
  response: pageOf(deletedUser),
  urgent: true,
});
