import { ignored } from '../schemas/scalars.ts';
import { groupErrors } from './error-rows.ts';
import { operation } from './operation.ts';

export const removeGroupMember = operation({
  id: 'remove-group-member',
  method: 'DELETE',
  path: '/groups/{groupId}/members/{id}/$ref',
  purpose: 'Takes a user whose account is kept out of a group',
  source: 'https://learn.microsoft.com/graph/api/group-delete-members',
  permissions: { delegated: 'GroupMember.ReadWrite.All', application: 'GroupMember.ReadWrite.All' },
  optional: 'take somebody out of a group',
  response: ignored,
  errors: groupErrors,
});
