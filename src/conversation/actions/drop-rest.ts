import { Failure } from '../../domain/errors.ts';
import { renderJob } from '../render/job-card.ts';
import type { Action } from './action.ts';
import { openJob } from './open-job.ts';

/** Whom a stopped job did not reach stays as they are, and nobody is asked again; the audit log says who decided it. */
export const dropRest: Action = async (turn, inputs) => {
  const { world, actor } = turn;
  const { plan } = await openJob(turn, inputs);
  await world.jobs.dropRest(plan.id, actor);
  const view = await world.jobs.view(plan.id);
  if (view === undefined) throw new Failure('job-not-found');
  return [renderJob(view, turn)];
};
