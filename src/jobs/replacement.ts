import type { JobView, Replacement } from '../domain/job.ts';
import type { Plan, PlanId } from '../domain/plan/plan.ts';
import type { WholeJob } from '../store/job-records.ts';

/**
 * With what stands in the place of a replaced job by now, which may have been replaced itself: whoever scheduled the
 * first one is told who changed it last, and for when. No time where that one was stopped too.
 */
export async function withReplacement(
  view: JobView,
  read: (planId: PlanId) => Promise<WholeJob | undefined>,
): Promise<JobView> {
  let last: WholeJob | undefined;
  for (let next = view.replacedBy; next !== undefined; next = last.job.replacedBy ?? undefined) {
    const found = await read(next);
    if (found === undefined) break;
    last = found;
  }
  return last === undefined ? view : { ...view, replacement: replacementBy(last) };
}

function replacementBy({ plan, job }: WholeJob): Replacement {
  const { actor, options } = plan as Plan;
  return { by: actor.displayName, ...(job.state !== 'stopped' && options.startAt && { startAt: options.startAt }) };
}
