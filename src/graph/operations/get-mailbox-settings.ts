import { mailboxSettings } from '../schemas/mailbox-settings.ts';
import { missingMailbox } from './error-rows.ts';
import { operation } from './operation.ts';

export const getMailboxSettings = operation({
  id: 'get-mailbox-settings',
  method: 'GET',
  path: '/users/{id}/mailboxSettings',
  purpose: 'What kind of mailbox a user has',
  source: 'https://learn.microsoft.com/graph/api/user-get-mailboxsettings',
  permissions: { delegated: 'MailboxSettings.Read', application: 'MailboxSettings.Read' },
  optional: 'tell what kind of mailbox a user has',
  query: () => ({ $select: 'userPurpose,automaticRepliesSetting' }),
  response: mailboxSettings,
  errors: missingMailbox,
  workload: 'outlook',
});
