import { Failure } from '../../domain/errors.ts';
import { renderJob } from '../render/job-card.ts';
import type { Action } from './action.ts';
import { openJob } from './open-job.ts';

/** What is in flight finishes, the rest stays untouched. */
export const stopJob: Action = async (turn, inputs) => {
  const { world, words, actor } = turn;
  const { plan } = await openJob(turn, inputs);
  const outcome = await world.jobs.stop(plan.id, actor);
  const view = await world.jobs.view(plan.id);
  if (view === undefined) throw new Failure('job-not-found');
  const text = words.t(outcome === 'stopping' ? 'jobs.stopping' : 'jobs.over-already');
  return [renderJob(view, words), { kind: 'text', text }];
};
