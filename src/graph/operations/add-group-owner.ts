import { ignored } from '../schemas/scalars.ts';
import { segment } from '../escape.ts';
import { groupErrors } from './error-rows.ts';
import { operation } from './operation.ts';

export const addGroupOwner = operation({
  id: 'add-group-owner',
  method: 'POST',
  path: '/groups/{groupId}/owners/$ref',
  purpose: 'Hands a group over, and makes a restored user its owner again',
  source: 'https://learn.microsoft.com/graph/api/group-post-owners',
  permissions: { delegated: 'Group.ReadWrite.All', application: 'Group.ReadWrite.All' },
  optional: 'hand a group over, nor make somebody its owner again on undo',
  body: ({ id }: { groupId: string; id: string }, root) => ({
    '@odata.id': `${root}/directoryObjects/${segment(id)}`,
  }),
  response: ignored,
  errors: groupErrors,
});
