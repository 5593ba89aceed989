import type { Entry } from './entry.ts';
import { pages } from './pages.ts';

/** Month in which the answers were last held against their sources. */
const CHECKED = '2026-11';

/** Every answer. The first entry of a topic is the general one. */
export const knowledge = [
  { id: 'considerations-before-deleting', sources: [pages.deleteUser, pages.formerEmployee], date: CHECKED },
  { id: 'stop-paying', topic: 'billing_stop_paying', sources: [pages.buyLicenses, pages.deleteUser, pages.billingExperience], date: CHECKED },
  { id: 'still-paying-after-deletion', topic: 'billing_stop_paying', sources: [pages.deleteUser], date: CHECKED },
  { id: 'unassign-license', topic: 'unassign_license', sources: [pages.assignLicenses], date: CHECKED },
  { id: 'onedrive-of-deleted-user', topic: 'onedrive', sources: [pages.oneDriveRetention, pages.deleteUser], date: CHECKED },
  { id: 'mailbox-of-deleted-user', topic: 'mailbox', sources: [pages.mailboxes, pages.inactiveMailboxes], date: CHECKED },
  { id: 'litigation-hold', topic: 'litigation_hold', sources: [pages.inactiveMailboxes, pages.mailboxes], date: CHECKED },
  { id: 'restore-window', topic: 'restore_window', sources: [pages.restoreUser, pages.entraRestore], date: CHECKED },
  { id: 'group-license', topic: 'group_based_license', sources: [pages.groupLicensing], date: CHECKED },
  { id: 'synced-user', topic: 'synced_users', sources: [pages.deleteUser, pages.formerEmployee7], date: CHECKED },
  { id: 'roles-needed', topic: 'roles_needed', sources: [pages.licensesAndSubscriptions, pages.privilegedRoles, pages.graphDelete], date: CHECKED },
  { id: 'delete-or-block', topic: 'delete_vs_block', sources: [pages.formerEmployee1, pages.formerEmployee7], date: CHECKED },
] as const satisfies readonly Entry[]; // prettier-ignore

export type AnswerId = (typeof knowledge)[number]['id'];
