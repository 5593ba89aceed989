import type { Choice } from '../../understanding/choice.ts';
import { asEveryone } from './as-everyone.ts';
import { choose } from './choose.ts';
import { chooseNow, chooseWhen } from './choose-when.ts';
import { handOver, handOverAll } from './hand-over.ts';
import { leavePeopleOut } from './leave-people-out.ts';
import type { Step } from './step.ts';

/** What each said choice does. The record does not compile without one for each. */
export const STEPS: Readonly<Record<Choice, Step>> = {
  'outcome.block': choose('outcome', 'block'),
  'outcome.unassign': choose('outcome', 'unassign'),
  'licenseWay.unassign-first': choose('licenseWay', 'unassign-first'),
  'licenseWay.release-by-deletion': choose('licenseWay', 'release-by-deletion'),
  'blockSignIn.true': choose('blockSignIn', 'true'),
  'blockSignIn.false': choose('blockSignIn', 'false'),
  'revokeSessions.true': choose('revokeSessions', 'true'),
  'revokeSessions.false': choose('revokeSessions', 'false'),
  'mail.shared': choose('mail', 'shared'),
  'mail.go': choose('mail', 'go'),
  'hold.applies': choose('hold', 'applies'),
  'hold.none': choose('hold', 'none'),
  'reply.set': choose('reply', 'set'),
  'reply.leave': choose('reply', 'leave'),
  'leaveGroups.true': choose('leaveGroups', 'true'),
  'leaveGroups.false': choose('leaveGroups', 'false'),
  onedrive: handOver(['onedrive']),
  groups: handOver(['groups']),
  reports: handOver(['reports']),
  everything: handOverAll,
  'when.at': chooseWhen,
  'when.now': chooseNow,
  'as-everyone': asEveryone,
  'leave-out': leavePeopleOut,
  plan: (_, draft) => Promise.resolve({ ...draft, plan: true }),
};
