import { CHECKED, type Entry } from './entry.ts';
import { pages } from './pages.ts';

export const licenses = [
  { id: 'unassign-license', topic: 'unassign_license', sources: [pages.assignLicenses], date: CHECKED },
  { id: 'unassign-many', topic: 'unassign_license', sources: [pages.assignLicenses], date: CHECKED },
  {
    id: 'license-removed-account-kept',
    topic: 'unassign_license',
    sources: [pages.assignLicenses, pages.mailboxes, pages.oneDriveUnlicensed],
    date: CHECKED,
  },
  { id: 'license-given-back', topic: 'unassign_license', sources: [pages.mailboxes], date: CHECKED },
  {
    id: 'license-before-deleting',
    topic: 'unassign_license',
    sources: [pages.entraRestore, pages.mailboxes],
    date: CHECKED,
  },
  {
    id: 'licenses-of-deleted-user',
    topic: 'unassign_license',
    sources: [pages.assignLicenses, pages.deleteUser],
    date: CHECKED,
  },
  {
    id: 'soft-deleted-licenses',
    topic: 'unassign_license',
    sources: [pages.assignLicenses, pages.entraRestore],
    date: CHECKED,
  },
  { id: 'group-license', topic: 'group_based_license', sources: [pages.groupLicensing], date: CHECKED },
  { id: 'group-license-explained', topic: 'group_based_license', sources: [pages.groupLicensing], date: CHECKED },
  { id: 'group-license-speed', topic: 'group_based_license', sources: [pages.groupLicensing], date: CHECKED },
] as const satisfies readonly Entry[];
