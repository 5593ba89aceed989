import { ignored } from '../schemas/scalars.ts';
import { driveErrors } from './error-rows.ts';
import { operation } from './operation.ts';

export const changeDriveGrant = operation({
  id: 'change-drive-grant',
  method: 'PATCH',
  path: '/drives/{driveId}/items/{itemId}/permissions/{grantId}',
  purpose: 'Leaves somebody the access to a OneDrive that was there before more was given',
  source: 'https://learn.microsoft.com/graph/api/permission-update',
  permissions: { delegated: 'Files.ReadWrite.All', application: 'Files.ReadWrite.All' },
  optional: 'take access to a OneDrive back on undo',
  body: ({ roles }: { driveId: string; itemId: string; grantId: string; roles: readonly string[] }) => ({ roles }),
  response: ignored,
  errors: driveErrors,
  workload: 'sharepoint',
});
