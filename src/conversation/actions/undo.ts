import { Failure } from '../../domain/errors.ts';
import type { JobView } from '../../domain/job.ts';
import { buildUndoPlan } from '../../domain/undo/build-undo-plan.ts';
import { leftToUndo } from '../../domain/undo/left-to-undo.ts';
import { renderJob } from '../render/job-card.ts';
import { runRestore, uuidFrom } from '../run-restore.ts';
import type { Replies, Turn } from '../turn.ts';
import type { Action } from './action.ts';
import { openJob } from './open-job.ts';

/**
 * One press: what was done is taken back. Pressing twice starts one job, because its id follows from what it undoes;
 * after an undo of some, or one that ended with failures, it is for those who are left.
 */
export const undo: Action = async (turn, inputs) => {
  const { world, actor } = turn;
  const job = await openJob(turn, inputs);
  if (job.state !== 'done' && job.state !== 'stopped') throw new Failure('job-conflict');
  const earlier = job.undoneBy === undefined ? undefined : await world.jobs.view(job.undoneBy);
  const left = leftToUndo(job).map(({ user }) => user.id);
  if (earlier !== undefined && (left.length === 0 || earlier.finishedAt === null)) return shown(turn, earlier);
  const plan = buildUndoPlan({
    job,
    ...(earlier === undefined ? {} : { userIds: left }),
    id: uuidFrom(world.hash(`undo ${earlier?.plan.id ?? job.plan.id}`)),
    actor,
    now: world.clock.now(),
    hash: world.hash,
  });
  const replies = await runRestore(turn, plan);
  const after = await world.jobs.view(job.plan.id);
  return [renderJob(after ?? job, turn), ...replies];
};

function shown(turn: Turn, earlier: JobView): Replies {
  const text = turn.words.t(earlier.finishedAt === null ? 'jobs.already' : 'jobs.undone');
  return Promise.resolve([{ kind: 'text', text }, renderJob(earlier, turn)]);
}
