import { pageOf } from '../schemas/page.ts';
import { listedUser, LISTED_PROPERTIES } from '../schemas/user.ts';
import { operation } from './operation.ts';

export const listUsers = operation({
  id: 'list-users',
  method: 'GET',
  path: '/users',
  purpose: 'Users that meet conditions Graph can check at once',
  source: 'https://learn.microsoft.com/graph/api/user-list',
  permissions: { delegated: 'User.Read.All', application: 'User.Read.All' },
  query: ({ filter }: { filter?: string }) => ({ $filter: filter, $select: LISTED_PROPERTIES.join(), $top: '500' }),
  response: pageOf(listedUser),
  units: 1,
});
