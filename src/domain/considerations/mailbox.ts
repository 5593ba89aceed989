import { consideration } from './consideration.ts';

/**
 * Mail must be decided before the deletion: afterwards it takes a restore. A shared, room or equipment mailbox is a
 * reason not to delete at all: it needs no license, and it goes when its account goes.
 */
export const mailbox = consideration({
  id: 'mailbox',
  source: 'https://learn.microsoft.com/microsoft-365/admin/email/convert-user-mailbox-to-shared-mailbox',
  sourceDate: '2026-11',
  reasons: { shared: 'caution', room: 'caution', personal: 'notice', none: 'clear' },
  look(subject) {
    if (!subject.mailbox.known) return { failure: subject.mailbox.failure };
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
        return { reason: 'personal' };
    }
  },
});
