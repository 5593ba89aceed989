import { Failure } from '../../domain/errors.ts';
import type { JobView } from '../../domain/job.ts';
import { authorizeLookUp } from '../authorize.ts';
import type { Turn } from '../turn.ts';
import { textOf, type Inputs } from './action.ts';

/**
 * The job a button belongs to. Any admin of the tenant who may delete may look at it, stop it or take it back: the one
 * who started it may be on holiday. Throws `job-not-found`, `card-foreign`, or why the actor may not.
 */
export async function openJob(turn: Turn, inputs: Inputs): Promise<JobView> {
  await authorizeLookUp(turn);
  const view = await turn.world.jobs.view(textOf(inputs, 'job'));
  if (view === undefined) throw new Failure('job-not-found');
  if (view.plan.tenantId !== turn.actor.tenantId) throw new Failure('card-foreign');
  return view;
}
