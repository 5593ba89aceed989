import type { Finding } from '../finding.ts';
import type { PlannedStep, StepId } from './plan.ts';

/** What a step settles, as far as it hands over all that is at stake; apps get no new owner here. */
const SETTLES: Readonly<Record<string, StepId>> = {
  'direct-reports': 'hand-over-reports',
  'sole-owner': 'hand-over-groups',
  onedrive: 'share-onedrive',
};

/** Whether the plan itself sees to what was found: it is not to be told beside the step as if it still happened. */
export function isSettled({ consideration, level, values }: Finding, steps: readonly PlannedStep[]): boolean {
  const step = steps.find((one) => one.step === SETTLES[consideration]);
  if (step === undefined || level === 'unknown') return false;
  return step.step !== 'hand-over-groups' || step.groups.length === values['count'];
}
