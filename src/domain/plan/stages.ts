import type { Options, Plan, PlanSubject, StepId } from './plan.ts';

/** What a staged plan does as soon as it is confirmed; everything else waits until `startAt`. */
const AT_ONCE: ReadonlySet<StepId> = new Set(['block-sign-in', 'revoke-sessions', 'set-automatic-reply']);

/** Blocked now, deleted later, with one confirmation. */
export function isStaged({ blockAtOnce, startAt }: Options): boolean {
  return blockAtOnce === true && startAt !== undefined;
}

/** How many of a subject's steps, counted from the first, are taken at once; none of a plan that is not staged. */
export function stepsAtOnce({ options }: Pick<Plan, 'options'>, { steps }: Pick<PlanSubject, 'steps'>): number {
  if (!isStaged(options)) return 0;
  const later = steps.findIndex(({ step }) => !AT_ONCE.has(step));
  return later === -1 ? steps.length : later;
}

export const isTakenAtOnce = (step: StepId): boolean => AT_ONCE.has(step);
