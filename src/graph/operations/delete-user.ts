import { ignored } from '../schemas/scalars.ts';
import { anchorsMailbox, missingUser, synced } from './error-rows.ts';
import { operation } from './operation.ts';

export const deleteUser = operation({
  id: 'delete-user',
  method: 'DELETE',
  path: '/users/{id}',
  purpose: 'Deletes a user; restorable for 30 days',
  source: 'https://learn.microsoft.com/graph/api/user-delete',
  permissions: {
    delegated: 'User.DeleteRestore.All',
    application: 'User.DeleteRestore.All',
    more: ['User.ReadWrite.All'],
  },
  response: ignored,
  errors: [missingUser, synced, anchorsMailbox],
});
