import { ignored } from '../schemas/scalars.ts';
import { segment } from '../escape.ts';
import { missingUser, synced } from './error-rows.ts';
import { operation } from './operation.ts';

export const setManager = operation({
  id: 'set-manager',
  method: 'PUT',
  path: '/users/{id}/manager/$ref',
  purpose: 'Hands reports over, and gives a restored user or the reports of one their manager back',
  source: 'https://learn.microsoft.com/graph/api/user-post-manager',
  permissions: { delegated: 'User.ReadWrite.All', application: 'User.ReadWrite.All' },
  optional: 'hand reports over, nor give manager and reports back on undo',
  body: ({ managerId }: { id: string; managerId: string }, root) => ({
    '@odata.id': `${root}/users/${segment(managerId)}`,
  }),
  response: ignored,
  errors: [missingUser, synced],
});
