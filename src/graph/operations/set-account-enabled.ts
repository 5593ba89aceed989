import { ignored } from '../schemas/scalars.ts';
import { missingUser, synced } from './error-rows.ts';
import { operation } from './operation.ts';

export const setAccountEnabled = operation({
  id: 'set-account-enabled',
  method: 'PATCH',
  path: '/users/{id}',
  purpose: 'Blocks or allows signing in',
  source: 'https://learn.microsoft.com/graph/api/user-update',
  permissions: {
    delegated: 'User.EnableDisableAccount.All',
    application: 'User.EnableDisableAccount.All',
    more: ['User.ReadWrite.All'],
  },
  body: ({ enabled }: { id: string; enabled: boolean }) => ({ accountEnabled: enabled }),
  response: ignored,
  errors: [missingUser, synced],
});
