import { searchTerm } from '../escape.ts';
import { pageOf } from '../schemas/page.ts';
import { user, USER_PROPERTIES } from '../schemas/user.ts';
import { operation } from './operation.ts';

export const searchUsers = operation({
  id: 'search-users',
  method: 'GET',
  path: '/users',
  purpose: 'Users in whose name every word that was typed begins a word',
  source: 'https://learn.microsoft.com/graph/api/user-list',
  permissions: { delegated: 'User.Read.All', application: 'User.Read.All' },
  query: ({ words }: { words: readonly string[] }) => ({
    $search: words.map((word) => searchTerm('displayName', word)).join(' AND '),
    $select: USER_PROPERTIES.join(),
    $top: '25',
  }),
  advanced: true,
  response: pageOf(user),
  urgent: true,
});
