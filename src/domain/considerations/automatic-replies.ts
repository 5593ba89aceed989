import { consideration } from './consideration.ts';

/** Once the account is gone nobody answers: whoever writes gets a non-delivery report, or nothing if the address is reused. */
export const automaticReplies = consideration({
  id: 'automatic-replies',
  source: 'https://learn.microsoft.com/microsoft-365/admin/add-users/remove-former-employee',
  sourceDate: '2026-11',
  reasons: { off: 'notice', on: 'notice', 'not-personal': 'clear' },
  look({ mailbox }) {
    if (!mailbox.known) return { failure: mailbox.failure };
    if (mailbox.value === null || ['shared', 'room', 'equipment'].includes(mailbox.value.purpose)) {
      return { reason: 'not-personal' };
    }
    return { reason: mailbox.value.automaticReplies === 'disabled' ? 'off' : 'on' };
  },
});
