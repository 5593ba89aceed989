import { Failure } from '../../domain/errors.ts';
import type { JobView } from '../../domain/job.ts';
import { renderJob } from '../render/job-card.ts';
import { isCalledOff } from '../render/untouched.ts';
import type { Action } from './action.ts';
import { openJob } from './open-job.ts';

/** What stopping means stands on the card, which may be far up. A job that waited for its time is over at once. */
function said(outcome: 'stopping' | 'finished', view: JobView) {
  if (outcome === 'finished') return 'jobs.over-already';
  if (view.finishedAt === null) return 'jobs.stopping-said';
  return isCalledOff(view) ? 'jobs.cancelled-blocked' : 'jobs.cancelled';
}

/** What is in flight finishes, the rest stays untouched. */
export const stopJob: Action = async (turn, inputs) => {
  const { world, words, actor } = turn;
  const { plan } = await openJob(turn, inputs);
  const outcome = await world.jobs.stop(plan.id, actor);
  const view = await world.jobs.view(plan.id);
  if (view === undefined) throw new Failure('job-not-found');
  const text = words.t(said(outcome, view));
  return [renderJob(view, turn), { kind: 'text', text }];
};
