import { automaticReplies } from '../schemas/automatic-replies.ts';
import { missingMailbox, missingUser } from './error-rows.ts';
import { operation } from './operation.ts';

export const getAutomaticReplies = operation({
  id: 'get-automatic-replies',
  method: 'GET',
  path: '/users/{id}/mailboxSettings',
  purpose: 'What a mailbox answers by itself, before that is changed and after',
  source: 'https://learn.microsoft.com/graph/api/user-get-mailboxsettings',
  permissions: { delegated: 'MailboxSettings.Read', application: 'MailboxSettings.Read' },
  optional: 'set an automatic reply',
  query: () => ({ $select: 'automaticRepliesSetting' }),
  response: automaticReplies,
  errors: [...missingMailbox, missingUser],
  workload: 'outlook',
});
