import { driveGrant } from '../schemas/drive.ts';
import { pageOf } from '../schemas/page.ts';
import { driveErrors } from './error-rows.ts';
import { operation } from './operation.ts';

export const listDriveGrants = operation({
  id: 'list-drive-grants',
  method: 'GET',
  path: '/drives/{driveId}/items/{itemId}/permissions',
  purpose: 'Who has access to a OneDrive, before that is changed and after',
  source: 'https://learn.microsoft.com/graph/api/driveitem-list-permissions',
  permissions: { delegated: 'Files.Read.All', application: 'Files.Read.All' },
  optional: 'give somebody access to a OneDrive',
  response: pageOf(driveGrant),
  errors: driveErrors,
  workload: 'sharepoint',
});
