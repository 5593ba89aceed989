import { literal } from '../escape.ts';
import { pageOf } from '../schemas/page.ts';
import { user, USER_PROPERTIES } from '../schemas/user.ts';
import { operation } from './operation.ts';

export const findByProxyAddress = operation({
  id: 'find-by-proxy-address',
  method: 'GET',
  path: '/users',
  purpose: 'The user with an alias',
  source: 'https://learn.microsoft.com/graph/api/user-list',
  permissions: { delegated: 'User.Read.All', application: 'User.Read.All' },
  // `SMTP:` in capitals marks the primary address.
  query: ({ address }: { address: string }) => ({
    $filter: ['smtp', 'SMTP'].map((kind) => `proxyAddresses/any(p:p eq ${literal(`${kind}:${address}`)})`).join(' or '),
    $select: USER_PROPERTIES.join(),
  }),
  response: pageOf(user),
  urgent: true,
});
