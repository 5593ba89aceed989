import { ignored } from '../schemas/scalars.ts';
import { driveErrors } from './error-rows.ts';
import { operation } from './operation.ts';

export const shareDrive = operation({
  id: 'share-drive',
  method: 'POST',
  path: '/drives/{driveId}/items/{itemId}/invite',
  purpose: 'Gives whoever takes over access to a OneDrive',
  source: 'https://learn.microsoft.com/graph/api/driveitem-invite',
  permissions: { delegated: 'Files.ReadWrite.All', application: 'Files.ReadWrite.All' },
  optional: 'give somebody access to a OneDrive',
  // By object id: a mail address may be somebody else's, or nobody's.
  body: ({ withId }: { driveId: string; itemId: string; withId: string }) => ({
    recipients: [{ objectId: withId }],
    roles: ['write'],
    requireSignIn: true,
    sendInvitation: false,
  }),
  response: ignored,
  errors: [{ status: 400, message: /could not be resolved/i, means: 'heir-gone' }, ...driveErrors],
  workload: 'sharepoint',
});
