import { ignored } from '../schemas/scalars.ts';
import { groupErrors } from './error-rows.ts';
import { operation } from './operation.ts';

export const removeGroupOwner = operation({
  id: 'remove-group-owner',
  method: 'DELETE',
  path: '/groups/{groupId}/owners/{id}/$ref',
  purpose: 'Takes an ownership back that was handed over',
  source: 'https://learn.microsoft.com/graph/api/group-delete-owners',
  permissions: { delegated: 'Group.ReadWrite.All', application: 'Group.ReadWrite.All' },
  optional: 'take an ownership back on undo',
  response: ignored,
  errors: groupErrors,
});
