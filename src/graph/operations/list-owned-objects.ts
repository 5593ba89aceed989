import { ownedObject, OWNED_OBJECT_PROPERTIES } from '../schemas/owned-object.ts';
import { pageOf } from '../schemas/page.ts';
import { missingUser } from './error-rows.ts';
import { operation } from './operation.ts';

export const listOwnedObjects = operation({
  id: 'list-owned-objects',
  method: 'GET',
  path: '/users/{id}/ownedObjects',
  purpose: 'What a user owns',
  source: 'https://learn.microsoft.com/graph/api/user-list-ownedobjects',
  permissions: { delegated: 'User.Read.All', application: 'User.Read.All' },
  query: () => ({ $select: OWNED_OBJECT_PROPERTIES.join(), $top: '999' }),
  response: pageOf(ownedObject),
  errors: [missingUser],
});
