import { isStaged, stepsAtOnce } from '../domain/plan/stages.ts';
import type { Plan, PlanId, PlanSubject } from '../domain/plan/plan.ts';

/** What of a job one run of the engine carries out: all of it, or of a staged job what is done at once, or the rest. */
export type Stage = 'whole' | 'first' | 'rest';

const REST = ':rest';

/** The run of the rest of a staged job; the one of its first stage has the id of the plan. */
export const restRunOf = (planId: PlanId): string => `${planId}${REST}`;

export const planIdOf = (runId: string): PlanId => (runId.endsWith(REST) ? runId.slice(0, -REST.length) : runId);

export function stageOf(runId: string, { options }: Pick<Plan, 'options'>): Stage {
  if (runId.endsWith(REST)) return 'rest';
  return isStaged(options) ? 'first' : 'whole';
}

/** The steps of a subject that belong to a stage: from this position, and up to but not with that one. */
export function stepsIn(
  stage: Stage,
  plan: Plan,
  subject: PlanSubject,
): { readonly from: number; readonly to: number } {
  const atOnce = stepsAtOnce(plan, subject);
  return { from: stage === 'rest' ? atOnce : 0, to: stage === 'first' ? atOnce : subject.steps.length };
}
