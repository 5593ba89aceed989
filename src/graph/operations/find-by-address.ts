import { literal } from '../escape.ts';
import { pageOf } from '../schemas/page.ts';
import { user, USER_PROPERTIES } from '../schemas/user.ts';
import { operation } from './operation.ts';

export const findByAddress = operation({
  id: 'find-by-address',
  method: 'GET',
  path: '/users',
  purpose: 'The user with a user principal name or mail address',
  source: 'https://learn.microsoft.com/graph/api/user-list',
  permissions: { delegated: 'User.Read.All', application: 'User.Read.All' },
  query: ({ address }: { address: string }) => ({
    $filter: `userPrincipalName eq ${literal(address)} or mail eq ${literal(address)}`,
    $select: USER_PROPERTIES.join(),
  }),
  response: pageOf(user),
  urgent: true,
});
