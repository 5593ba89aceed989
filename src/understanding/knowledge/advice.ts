import { CHECKED, type Entry } from './entry.ts';
import { pages } from './pages.ts';

export const advice = [
  { id: 'considerations-before-deleting', sources: [pages.deleteUser, pages.formerEmployee], date: CHECKED },
  { id: 'how-to-delete-one', sources: [pages.deleteUser], date: CHECKED },
  { id: 'how-to-delete-many', sources: [pages.deleteUser, pages.bulkDelete], date: CHECKED },
  { id: 'delete-from-csv', sources: [pages.bulkDelete], date: CHECKED },
  { id: 'bulk-delete-undo', topic: 'restore_window', sources: [pages.entraRestore, pages.bulkDelete], date: CHECKED },
  {
    id: 'delete-or-block',
    topic: 'delete_vs_block',
    sources: [pages.formerEmployee1, pages.formerEmployee7],
    date: CHECKED,
  },
  {
    id: 'blocked-user-license',
    topic: 'delete_vs_block',
    sources: [pages.formerEmployee1, pages.formerEmployee6],
    date: CHECKED,
  },
  {
    id: 'leave-of-absence',
    topic: 'delete_vs_block',
    sources: [pages.formerEmployee1, pages.sharedMailbox],
    date: CHECKED,
  },
  {
    id: 'how-fast-locked-out',
    topic: 'delete_vs_block',
    sources: [pages.formerEmployee1, pages.formerEmployee7],
    date: CHECKED,
  },
  { id: 'order-of-steps', sources: [pages.formerEmployee], date: CHECKED },
  { id: 'find-inactive', sources: [pages.graphSignIn], date: CHECKED },
  { id: 'lifecycle-workflows', sources: [pages.lifecycleTasks], date: CHECKED },
  { id: 'own-account', sources: [pages.deleteUser], date: CHECKED },
] as const satisfies readonly Entry[];
