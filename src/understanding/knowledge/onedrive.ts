import { CHECKED, type Entry } from './entry.ts';
import { pages } from './pages.ts';

export const onedrive = [
  {
    id: 'onedrive-of-deleted-user',
    topic: 'onedrive',
    sources: [pages.oneDriveRetention, pages.deleteUser],
    date: CHECKED,
  },
  {
    id: 'onedrive-handover',
    topic: 'onedrive',
    sources: [pages.formerEmployee5, pages.oneDriveRetention],
    date: CHECKED,
  },
  {
    id: 'onedrive-retention-period',
    topic: 'onedrive',
    sources: [pages.oneDriveSetRetention, pages.oneDriveRetention],
    date: CHECKED,
  },
  { id: 'onedrive-after-retention', topic: 'onedrive', sources: [pages.oneDriveRestore], date: CHECKED },
  {
    id: 'unlicensed-onedrive',
    topic: 'onedrive',
    sources: [pages.oneDriveUnlicensed, pages.oneDriveUnlicensed2026],
    date: CHECKED,
  },
  { id: 'archived-onedrive-cost', topic: 'onedrive', sources: [pages.oneDriveUnlicensed], date: CHECKED },
] as const satisfies readonly Entry[];
