import { Failure } from '../../domain/errors.ts';
import type { JobView } from '../../domain/job.ts';
import { buildUndoPlan } from '../../domain/undo/build-undo-plan.ts';
import type { UserId } from '../../domain/user.ts';
import { renderJob } from '../render/job-card.ts';
import { runRestore, uuidFrom } from '../run-restore.ts';
import type { Action } from './action.ts';
import { openJob } from './open-job.ts';

/**
 * One press: what was done is taken back. Pressing twice starts one job, because its id follows from what it undoes;
 * after an undo that ended with failures, it is tried again for those.
 */
export const undo: Action = async (turn, inputs) => {
  const { world, words, actor } = turn;
  const job = await openJob(turn, inputs);
  if (job.state !== 'done' && job.state !== 'stopped') throw new Failure('job-conflict');
  const earlier = job.undoneBy === undefined ? undefined : await world.jobs.view(job.undoneBy);
  const left = earlier === undefined ? undefined : unfinished(earlier);
  if (earlier !== undefined && left?.length === 0)
    return [{ kind: 'text', text: words.t('jobs.undone') }, renderJob(earlier, words)];
  const plan = buildUndoPlan({
    job,
    ...(left === undefined ? {} : { userIds: left }),
    id: uuidFrom(world.hash(`undo ${earlier?.plan.id ?? job.plan.id}`)),
    actor,
    now: world.clock.now(),
    hash: world.hash,
  });
  const replies = await runRestore(turn, plan);
  const after = await world.jobs.view(job.plan.id);
  return [renderJob(after ?? job, words), ...replies];
};

/** Whom an earlier undo did not bring back; nobody while it still runs. */
function unfinished({ state, subjects }: JobView): readonly UserId[] {
  if (state !== 'done' && state !== 'stopped') return [];
  return subjects.filter((subject) => subject.state !== 'done').map(({ user }) => user.id);
}
