import { pageOf } from '../schemas/page.ts';
import { listedUser, LISTED_PROPERTIES } from '../schemas/user.ts';
import { operation } from './operation.ts';

export const queryUsers = operation({
  id: 'query-users',
  method: 'GET',
  path: '/users',
  purpose: 'Users that meet conditions only the advanced query index can check',
  source: 'https://learn.microsoft.com/graph/api/user-list',
  permissions: { delegated: 'User.Read.All', application: 'User.Read.All' },
  query: ({ filter }: { filter: string }) => ({
    $filter: filter,
    $count: 'true',
    $select: LISTED_PROPERTIES.join(),
    $top: '500',
  }),
  advanced: true,
  response: pageOf(listedUser),
});
