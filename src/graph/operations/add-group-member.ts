import { ignored } from '../schemas/scalars.ts';
import { segment } from '../escape.ts';
import { groupErrors } from './error-rows.ts';
import { operation } from './operation.ts';

export const addGroupMember = operation({
  id: 'add-group-member',
  method: 'POST',
  path: '/groups/{groupId}/members/$ref',
  purpose: 'Puts a restored user back into a group',
  source: 'https://learn.microsoft.com/graph/api/group-post-members',
  permissions: { delegated: 'GroupMember.ReadWrite.All', application: 'GroupMember.ReadWrite.All' },
  optional: 'put somebody back into a group on undo',
  body: ({ id }: { groupId: string; id: string }, root) => ({
    '@odata.id': `${root}/directoryObjects/${segment(id)}`,
  }),
  response: ignored,
  errors: groupErrors,
});
