import { known } from '../facts.ts';
import { consideration } from './consideration.ts';

/** Deleting an account wipes nothing: what was copied to a device stays there, and the device stays registered. */
export const devices = consideration({
  id: 'devices',
  source: 'https://learn.microsoft.com/microsoft-365/admin/add-users/remove-former-employee-step-3',
  sourceDate: '2026-11',
  reasons: { managed: 'notice', registered: 'notice', none: 'clear' },
  look(subject) {
    if (!subject.devices.known) return { failure: subject.devices.failure };
    const count = subject.devices.value;
    if (count === 0) return { reason: 'none' };
    const managed = subject.managedDevices ?? known(0);
    if (!managed.known) return { failure: managed.failure };
    return { reason: managed.value === 0 ? 'registered' : 'managed', values: { count, managed: managed.value } };
  },
});
