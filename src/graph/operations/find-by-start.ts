import { literal } from '../escape.ts';
import { pageOf } from '../schemas/page.ts';
import { user, USER_PROPERTIES } from '../schemas/user.ts';
import { operation } from './operation.ts';

export const findByStart = operation({
  id: 'find-by-start',
  method: 'GET',
  path: '/users',
  purpose: 'Users whose name begins with what was typed',
  source: 'https://learn.microsoft.com/graph/api/user-list',
  permissions: { delegated: 'User.Read.All', application: 'User.Read.All' },
  query: ({ start }: { start: string }) => ({
    $filter: ['displayName', 'givenName', 'surname', 'mailNickname', 'userPrincipalName']
      .map((property) => `startswith(${property},${literal(start)})`)
      .join(' or '),
    $select: USER_PROPERTIES.join(),
    $top: '25',
  }),
  response: pageOf(user),
  urgent: true,
});
