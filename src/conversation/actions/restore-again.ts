import { Failure } from '../../domain/errors.ts';
import { buildRestorePlan } from '../../domain/undo/build-restore-plan.ts';
import { recordedLicenses } from '../recorded-licenses.ts';
import { conflictAnswer } from '../restore-conflict.ts';
import { runRestore, uuidFrom } from '../run-restore.ts';
import { textOf, type Action } from './action.ts';
import { openJob } from './open-job.ts';

/** Somebody could not be restored because their name or address was taken meanwhile: again, without what is taken. */
export const restoreAgain: Action = async (turn, inputs) => {
  const { world, actor } = turn;
  const job = await openJob(turn, inputs);
  const subject = job.subjects.find(({ user }) => user.id === textOf(inputs, 'user'));
  const answer = subject === undefined ? undefined : conflictAnswer(subject);
  if (subject === undefined || answer === undefined) throw new Failure('card-stale');
  const user = await world.directory.readDeletedUser(subject.user.id);
  if (user === undefined) throw new Failure('user-purged');
  const plan = buildRestorePlan({
    deleted: [user],
    licenses: await recordedLicenses(turn, [user]),
    conflicts: new Map([[user.id, answer]]),
    skus: await world.directory.subscribedSkus(),
    id: uuidFrom(world.hash(`restore again ${job.plan.id} ${user.id}`)),
    actor,
    tenantId: actor.tenantId,
    now: world.clock.now(),
    hash: world.hash,
  });
  return runRestore(turn, plan);
};
