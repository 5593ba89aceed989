import type { PlannedStep } from '../plan/plan.ts';
import type { Step } from './step.ts';
import { tieGroups } from './tie-groups.ts';

type Planned = Extract<PlannedStep, { step: 'own-groups' }>;

/** Whether Graph brings ownerships back with the account is not documented, so they are looked for and given back. */
export const ownGroups: Step<Planned> = {
  id: 'own-groups',
  calls: ['POST /groups/{groupId}/owners/$ref'],
  writes: ['Group.ReadWrite.All'],
  ...tieGroups<Planned>('owner'),
};
