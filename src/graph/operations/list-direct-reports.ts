import { pageOf } from '../schemas/page.ts';
import { person } from '../schemas/user.ts';
import { missingUser } from './error-rows.ts';
import { operation } from './operation.ts';

export const listDirectReports = operation({
  id: 'list-direct-reports',
  method: 'GET',
  path: '/users/{id}/directReports',
  purpose: 'Whom a user manages',
  source: 'https://learn.microsoft.com/graph/api/user-list-directreports',
  permissions: { delegated: 'User.Read.All', application: 'User.Read.All' },
  query: () => ({ $select: 'id,displayName,userPrincipalName', $top: '999' }),
  response: pageOf(person),
  errors: [missingUser],
});
