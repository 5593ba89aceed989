import type { AutomaticReplies } from '../../domain/automatic-replies.ts';
import { ignored } from '../schemas/scalars.ts';
import { missingMailbox, missingUser } from './error-rows.ts';
import { operation } from './operation.ts';

export const setAutomaticReplies = operation({
  id: 'set-automatic-replies',
  method: 'PATCH',
  path: '/users/{id}/mailboxSettings',
  purpose: 'Sets the automatic reply of a mailbox, and puts the old one back on undo',
  source: 'https://learn.microsoft.com/graph/api/user-update-mailboxsettings',
  permissions: { delegated: 'MailboxSettings.ReadWrite', application: 'MailboxSettings.ReadWrite' },
  optional: 'set an automatic reply',
  body: ({ replies }: { id: string; replies: AutomaticReplies }) => ({ automaticRepliesSetting: replies }),
  response: ignored,
  errors: [...missingMailbox, missingUser],
  workload: 'outlook',
});
