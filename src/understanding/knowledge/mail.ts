import { CHECKED, type Entry } from './entry.ts';
import { pages } from './pages.ts';

export const mail = [
  {
    id: 'mailbox-of-deleted-user',
    topic: 'mailbox',
    sources: [pages.mailboxes, pages.inactiveMailboxes],
    date: CHECKED,
  },
  {
    id: 'keep-mail',
    topic: 'mailbox',
    sources: [pages.deleteUser, pages.formerEmployee2, pages.sharedMailbox],
    date: CHECKED,
  },
  {
    id: 'give-mailbox-access',
    topic: 'mailbox',
    sources: [pages.formerEmployee4, pages.formerEmployee5, pages.sharedMailbox],
    date: CHECKED,
  },
  { id: 'automatic-reply', topic: 'mailbox', sources: [pages.deleteUser, pages.sharedMailbox], date: CHECKED },
  { id: 'meetings-of-leaver', topic: 'mailbox', sources: [pages.formerEmployee4, pages.calendarEvents], date: CHECKED },
  { id: 'shared-mailbox', topic: 'mailbox', sources: [pages.aboutSharedMailboxes, pages.sharedMailbox], date: CHECKED },
  {
    id: 'convert-to-shared',
    topic: 'mailbox',
    sources: [pages.sharedMailbox, pages.aboutSharedMailboxes],
    date: CHECKED,
  },
  {
    id: 'shared-mailbox-license',
    topic: 'mailbox',
    sources: [pages.sharedMailbox, pages.aboutSharedMailboxes],
    date: CHECKED,
  },
  { id: 'delete-after-shared', topic: 'mailbox', sources: [pages.sharedMailbox], date: CHECKED },
  { id: 'shared-after-deletion', topic: 'mailbox', sources: [pages.sharedMailbox], date: CHECKED },
  { id: 'converting-fails', topic: 'mailbox', sources: [pages.sharedMailbox], date: CHECKED },
  { id: 'forwarding-account', topic: 'mailbox', sources: [pages.deleteUser, pages.formerEmployee4], date: CHECKED },
  { id: 'reuse-address', topic: 'mailbox', sources: [pages.deleteUser], date: CHECKED },
] as const satisfies readonly Entry[];
