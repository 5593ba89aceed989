import { Failure } from '../../domain/errors.ts';
import { planLeftOver } from '../plan-left-over.ts';
import type { Action } from './action.ts';
import { openJob } from './open-job.ts';

/** Whom a stopped job did not reach. Throws `card-used` once somebody decided to leave them. */
export const goOn: Action = async (turn, inputs) => {
  const job = await openJob(turn, inputs);
  if (job.restDropped === true) throw new Failure('card-used');
  return planLeftOver(turn, job, ['stopped', 'waiting']);
};
