import { reference } from '../schemas/reference.ts';
import { pageOf } from '../schemas/page.ts';
import { missingUser } from './error-rows.ts';
import { operation } from './operation.ts';

export const listOwnedDevices = operation({
  id: 'list-owned-devices',
  method: 'GET',
  path: '/users/{id}/ownedDevices',
  purpose: 'How many devices a user owns',
  source: 'https://learn.microsoft.com/graph/api/user-list-owneddevices',
  permissions: { delegated: 'User.Read.All', application: 'User.Read.All' },
  query: () => ({ $select: 'id', $top: '999' }),
  response: pageOf(reference),
  errors: [missingUser],
});
