import { user, USER_PROPERTIES } from '../schemas/user.ts';
import { missingUser } from './error-rows.ts';
import { operation } from './operation.ts';

export const getUser = operation({
  id: 'get-user',
  method: 'GET',
  path: '/users/{id}',
  purpose: 'One user with everything the product knows of users',
  source: 'https://learn.microsoft.com/graph/api/user-get',
  permissions: { delegated: 'User.Read.All', application: 'User.Read.All' },
  query: () => ({ $select: USER_PROPERTIES.join() }),
  response: user,
  errors: [missingUser],
  urgent: true,
});
