import { ignored } from '../schemas/scalars.ts';
import { driveErrors } from './error-rows.ts';
import { operation } from './operation.ts';

export const unshareDrive = operation({
  id: 'unshare-drive',
  method: 'DELETE',
  path: '/drives/{driveId}/items/{itemId}/permissions/{grantId}',
  purpose: 'Takes access to a OneDrive back that was given',
  source: 'https://learn.microsoft.com/graph/api/permission-delete',
  permissions: { delegated: 'Files.ReadWrite.All', application: 'Files.ReadWrite.All' },
  optional: 'take access to a OneDrive back on undo',
  response: ignored,
  errors: driveErrors,
  workload: 'sharepoint',
});
