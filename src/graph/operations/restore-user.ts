import type { RestoreOptions } from '../../domain/ports.ts';
import { ignored } from '../schemas/scalars.ts';
import { missingUser, nameConflicts } from './error-rows.ts';
import { operation } from './operation.ts';

export const restoreUser = operation({
  id: 'restore-user',
  method: 'POST',
  path: '/directory/deletedItems/{id}/restore',
  purpose: 'Restores a deleted user',
  source: 'https://learn.microsoft.com/graph/api/directory-deleteditems-restore',
  permissions: {
    delegated: 'User.DeleteRestore.All',
    application: 'User.DeleteRestore.All',
    more: ['User.ReadWrite.All'],
  },
  body: ({ options }: { id: string; options: RestoreOptions }) =>
    Object.keys(options).length === 0 ? undefined : options,
  response: ignored,
  errors: [missingUser, ...nameConflicts],
});
