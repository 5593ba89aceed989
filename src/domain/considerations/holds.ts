import { consideration } from './consideration.ts';

/** Graph shows no litigation hold and no retention policy, so this never says that there is none. */
export const holds = consideration({
  id: 'holds',
  source: 'https://learn.microsoft.com/purview/inactive-mailboxes-in-office-365',
  sourceDate: '2026-11',
  reasons: { 'not-visible': 'notice', 'nothing-to-hold': 'clear' },
  look({ mailbox, drive }) {
    const empty = mailbox.known && mailbox.value === null && drive.known && drive.value === null;
    return { reason: empty ? 'nothing-to-hold' : 'not-visible' };
  },
});
