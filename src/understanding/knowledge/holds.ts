import { CHECKED, type Entry } from './entry.ts';
import { pages } from './pages.ts';

export const holds = [
  {
    id: 'litigation-hold',
    topic: 'litigation_hold',
    sources: [pages.inactiveMailboxes, pages.mailboxes],
    date: CHECKED,
  },
  { id: 'inactive-mailbox', topic: 'litigation_hold', sources: [pages.inactiveMailboxes], date: CHECKED },
  {
    id: 'shared-or-inactive',
    topic: 'litigation_hold',
    sources: [pages.inactiveMailboxes, pages.sharedMailbox],
    date: CHECKED,
  },
  { id: 'retention-that-counts', topic: 'litigation_hold', sources: [pages.inactiveMailboxes], date: CHECKED },
  {
    id: 'license-and-hold',
    topic: 'litigation_hold',
    sources: [pages.inactiveMailboxes, pages.mailboxes],
    date: CHECKED,
  },
] as const satisfies readonly Entry[];
