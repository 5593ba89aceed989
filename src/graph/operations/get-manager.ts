import { manager } from '../schemas/user.ts';
import { missingUser } from './error-rows.ts';
import { operation } from './operation.ts';

export const getManager = operation({
  id: 'get-manager',
  method: 'GET',
  path: '/users/{id}/manager',
  purpose: 'The manager of a user',
  source: 'https://learn.microsoft.com/graph/api/user-list-manager',
  permissions: { delegated: 'User.Read.All', application: 'User.Read.All' },
  query: () => ({ $select: 'id,displayName,userPrincipalName,mail,accountEnabled' }),
  response: manager,
  errors: [missingUser],
});
