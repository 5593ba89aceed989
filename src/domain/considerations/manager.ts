import type { SubjectFacts } from '../facts.ts';
import { consideration } from './consideration.ts';

/**
 * The manager is who gets the OneDrive and who knows what is to be kept: with none, ask somebody before deleting. A guest
 * reports to somebody at home.
 */
export const manager = consideration({
  id: 'manager',
  source: 'https://learn.microsoft.com/sharepoint/retention-and-deletion',
  sourceDate: '2026-11',
  reasons: {
    absent: 'notice',
    guest: 'clear',
    room: 'clear',
    equipment: 'clear',
    shared: 'clear',
    disabled: 'notice',
    leaves: 'notice',
    present: 'clear',
  },
  look(subject, { selected }) {
    if (!subject.manager.known) return { failure: subject.manager.failure };
    const boss = subject.manager.value;
    if (boss === null && subject.user.userType === 'Guest') return { reason: 'guest' };
    if (boss === null) return { reason: nobodysMailbox(subject) ?? 'absent' };
    const values = { manager: boss.displayName };
    if (selected.has(boss.id)) return { reason: 'leaves', values };
    return { reason: boss.accountEnabled === false ? 'disabled' : 'present', values };
  },
});

/** A room, a device and a shared mailbox report to nobody, and nothing is amiss. */
function nobodysMailbox({ mailbox }: SubjectFacts): 'room' | 'equipment' | 'shared' | undefined {
  const purpose = mailbox.known ? mailbox.value?.purpose : undefined;
  return purpose === 'room' || purpose === 'equipment' || purpose === 'shared' ? purpose : undefined;
}
