import { directLicenses } from '../licenses/license-paths.ts';
import { consideration } from './consideration.ts';

/**
 * Mail must be decided before the deletion: afterwards it takes a restore. A shared, room or equipment mailbox is a
 * reason not to delete at all: it needs no license, and it goes when its account goes. One whose license went before the
 * account has no soft-deleted state: it comes back only when account and license do.
 * https://learn.microsoft.com/exchange/recipients-in-exchange-online/delete-or-restore-mailboxes
 */
export const mailbox = consideration({
  id: 'mailbox',
  source: 'https://learn.microsoft.com/microsoft-365/admin/email/convert-user-mailbox-to-shared-mailbox',
  sourceDate: '2026-11',
  reasons: { shared: 'caution', room: 'caution', personal: 'notice', 'unlicensed-first': 'notice', none: 'clear' },
  look(subject, { licenseWay }) {
    if (!subject.mailbox.known) return { failure: subject.mailbox.failure };
    const losesLicense = licenseWay === 'unassign-first' && directLicenses(subject.user).length > 0;
    switch (subject.mailbox.value?.purpose) {
      case undefined:
        return { reason: 'none' };
      case 'shared':
        return { reason: 'shared' };
      case 'room':
      case 'equipment':
        return { reason: 'room' };
      case 'user':
      case 'linked':
      case 'others':
        return { reason: losesLicense ? 'unlicensed-first' : 'personal' };
    }
  },
});
