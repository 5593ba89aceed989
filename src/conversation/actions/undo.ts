import { Failure } from '../../domain/errors.ts';
import { buildUndoPlan } from '../../domain/undo/build-undo-plan.ts';
import { renderJob } from '../render/job-card.ts';
import { runRestore, uuidFrom } from '../run-restore.ts';
import type { Action } from './action.ts';
import { openJob } from './open-job.ts';

/** One press: what was done is taken back. Pressing twice starts one job, because its id follows from what it undoes. */
export const undo: Action = async (turn, inputs) => {
  const { world, words, actor } = turn;
  const job = await openJob(turn, inputs);
  if (job.state !== 'done' && job.state !== 'stopped') throw new Failure('job-conflict');
  if (job.undoneBy !== undefined) {
    const undone = await world.jobs.view(job.undoneBy);
    return [
      { kind: 'text', text: words.t('jobs.undone') },
      ...(undone === undefined ? [] : [renderJob(undone, words)]),
    ];
  }
  const id = uuidFrom(world.hash(`undo ${job.plan.id}`));
  const plan = buildUndoPlan({ job, id, actor, now: world.clock.now(), hash: world.hash });
  const replies = await runRestore(turn, plan);
  const after = await world.jobs.view(job.plan.id);
  return [renderJob(after ?? job, words), ...replies];
};
