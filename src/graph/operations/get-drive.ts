import { drive } from '../schemas/drive.ts';
import { driveErrors } from './error-rows.ts';
import { operation } from './operation.ts';

export const getDrive = operation({
  id: 'get-drive',
  method: 'GET',
  path: '/users/{id}/drive',
  purpose: 'What a user keeps in OneDrive',
  source: 'https://learn.microsoft.com/graph/api/drive-get',
  permissions: { delegated: 'Files.Read.All', application: 'Files.Read.All' },
  optional: 'tell what is in a OneDrive',
  query: () => ({ $select: 'id,webUrl,quota' }),
  response: drive,
  errors: driveErrors,
  workload: 'sharepoint',
});
