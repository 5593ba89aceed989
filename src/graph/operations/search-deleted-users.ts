import { searchTerm } from '../escape.ts';
import { deletedUser, DELETED_USER_PROPERTIES } from '../schemas/deleted-user.ts';
import { pageOf } from '../schemas/page.ts';
import { operation } from './operation.ts';

export const searchDeletedUsers = operation({
  id: 'search-deleted-users',
  method: 'GET',
  path: '/directory/deletedItems/microsoft.graph.user',
  purpose: 'Deleted users in whose name every word that was typed begins a word',
  source: 'https://learn.microsoft.com/graph/api/directory-deleteditems-list',
  permissions: { delegated: 'User.Read.All', application: 'User.Read.All' },
  query: ({ words }: { words: readonly string[] }) => ({
    $search: words.map((word) => searchTerm('displayName', word)).join(' AND '),
    $select: DELETED_USER_PROPERTIES.join(),
  }),
  advanced: true,
  response: pageOf(deletedUser),
  urgent: true,
});
