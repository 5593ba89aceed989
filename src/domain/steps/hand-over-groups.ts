import type { PlannedStep } from '../plan/plan.ts';
import type { Step } from './step.ts';
import { tieGroups } from './tie-groups.ts';

type Planned = Extract<PlannedStep, { step: 'hand-over-groups' }>;

/** A second owner before the only one goes. What fails here keeps the account: a group nobody owns stays so. */
export const handOverGroups: Step<Planned> = {
  id: 'hand-over-groups',
  calls: ['POST /groups/{groupId}/owners/$ref'],
  writes: ['Group.ReadWrite.All'],
  ...tieGroups<Planned>('owner'),
  inverse: ({ to, groups }) => ({ step: 'take-back-groups', from: to, groups }),
  repairs: false,
};
