import { pageOf } from '../schemas/page.ts';
import { activeUser, LISTED_PROPERTIES } from '../schemas/user.ts';
import { operation } from './operation.ts';

export const listActiveUsers = operation({
  id: 'list-active-users',
  method: 'GET',
  path: '/users',
  purpose: 'Users with their last sign-in',
  source: 'https://learn.microsoft.com/graph/api/user-list',
  permissions: { delegated: 'AuditLog.Read.All', application: 'AuditLog.Read.All' },
  optional: 'tell who has not signed in for long (also needs Entra ID P1)',
  // With signInActivity a page holds at most 500.
  query: ({ filter }: { filter?: string }) => ({
    $filter: filter,
    $select: [...LISTED_PROPERTIES, 'signInActivity'].join(),
    $top: '500',
  }),
  response: pageOf(activeUser),
});
