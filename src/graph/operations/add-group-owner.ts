import { ignored } from '../schemas/scalars.ts';
import { segment } from '../escape.ts';
import { groupErrors } from './error-rows.ts';
import { operation } from './operation.ts';

export const addGroupOwner = operation({
  id: 'add-group-owner',
  method: 'POST',
  path: '/groups/{groupId}/owners/$ref',
  purpose: 'Makes a restored user owner of a group again',
  source: 'https://learn.microsoft.com/graph/api/group-post-owners',
  permissions: { delegated: 'Group.ReadWrite.All', application: 'Group.ReadWrite.All' },
  optional: 'make somebody owner of a group again on undo',
  body: ({ id }: { groupId: string; id: string }, root) => ({
    '@odata.id': `${root}/directoryObjects/${segment(id)}`,
  }),
  response: ignored,
  errors: groupErrors,
});
