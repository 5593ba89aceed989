import { consideration } from './consideration.ts';

/** Deleting an account wipes nothing: what was copied to a device stays there, and the device stays registered. */
export const devices = consideration({
  id: 'devices',
  source: 'https://learn.microsoft.com/microsoft-365/admin/add-users/remove-former-employee-step-3',
  sourceDate: '2026-11',
  reasons: { registered: 'notice', none: 'clear' },
  look(subject) {
    if (!subject.devices.known) return { failure: subject.devices.failure };
    const count = subject.devices.value;
    return count === 0 ? { reason: 'none' } : { reason: 'registered', values: { count } };
  },
});
