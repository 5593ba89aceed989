import type { PlannedStep } from '../plan/plan.ts';
import type { Step } from './step.ts';
import { tieGroups } from './tie-groups.ts';

type Planned = Extract<PlannedStep, { step: 'join-groups' }>;

/** Graph brings memberships back with the account as a rule; this puts back what it did not. */
export const joinGroups: Step<Planned> = {
  id: 'join-groups',
  calls: ['POST /groups/{groupId}/members/$ref'],
  writes: ['GroupMember.ReadWrite.All'],
  ...tieGroups<Planned>('member'),
};
