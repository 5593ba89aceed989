import { CHECKED, type Entry } from './entry.ts';
import { pages } from './pages.ts';

export const restore = [
  { id: 'restore-window', topic: 'restore_window', sources: [pages.restoreUser, pages.entraRestore], date: CHECKED },
  { id: 'restore-user', topic: 'restore_window', sources: [pages.restoreUser, pages.entraRestore], date: CHECKED },
  {
    id: 'after-restore',
    topic: 'restore_window',
    sources: [pages.graphDelete, pages.entraRestore],
    date: CHECKED,
  },
  {
    id: 'restore-name-in-use',
    topic: 'restore_window',
    sources: [pages.restoreUser, pages.graphRestore],
    date: CHECKED,
  },
  {
    id: 'restore-address-in-use',
    topic: 'restore_window',
    sources: [pages.restoreUser, pages.graphRestore],
    date: CHECKED,
  },
  { id: 'days-left', topic: 'restore_window', sources: [pages.restoreUser, pages.entraRestore], date: CHECKED },
  { id: 'support-restore', topic: 'restore_window', sources: [pages.entraRestore], date: CHECKED },
  { id: 'delete-permanently', topic: 'restore_window', sources: [pages.entraRestore], date: CHECKED },
  {
    id: 'when-is-data-gone',
    topic: 'restore_window',
    sources: [pages.deleteUser, pages.oneDriveRetention],
    date: CHECKED,
  },
] as const satisfies readonly Entry[];
