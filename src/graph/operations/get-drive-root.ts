import { driveRoot } from '../schemas/drive.ts';
import { driveErrors } from './error-rows.ts';
import { operation } from './operation.ts';

export const getDriveRoot = operation({
  id: 'get-drive-root',
  method: 'GET',
  path: '/drives/{driveId}/root',
  purpose: 'What is shared when a whole OneDrive is',
  source: 'https://learn.microsoft.com/graph/api/driveitem-get',
  permissions: { delegated: 'Files.Read.All', application: 'Files.Read.All' },
  optional: 'give somebody access to a OneDrive',
  query: () => ({ $select: 'id' }),
  response: driveRoot,
  errors: driveErrors,
  workload: 'sharepoint',
});
