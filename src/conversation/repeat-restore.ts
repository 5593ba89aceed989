import { Failure } from '../domain/errors.ts';
import type { JobView, SubjectProgress } from '../domain/job.ts';
import type { RestoreOptions } from '../domain/ports.ts';
import { buildRepeatPlan } from '../domain/undo/build-repeat-plan.ts';
import { conflictOf, type Conflict } from './restore-conflict.ts';
import { runRestore, uuidFrom } from './run-restore.ts';
import { textOf, type Inputs } from './actions/action.ts';
import type { Replies, Turn } from './turn.ts';

/** Somebody of a restore that met this conflict; what has been settled meanwhile makes the button old. */
export function whoMet(job: JobView, inputs: Inputs, conflict: Conflict): SubjectProgress {
  const subject = job.subjects.find(({ user }) => user.id === textOf(inputs, 'user'));
  if (subject === undefined || conflictOf(subject) !== conflict) throw new Failure('card-stale');
  return subject;
}

/**
 * A restore once more: for one user with an answer to what stood in the way, or for everybody who is not back whole.
 * Pressed twice it is one job, because its id follows from what is asked.
 */
export function repeatRestore(
  { world, actor, ...turn }: Turn,
  job: JobView,
  answer?: { readonly subject: SubjectProgress; readonly options: RestoreOptions },
): Replies {
  if (job.state !== 'done' && job.state !== 'stopped') throw new Failure('job-conflict');
  const user = answer?.subject.user.id;
  const asked = [job.plan.id, user ?? 'rest', answer?.options.newUserPrincipalName ?? ''].join(' ');
  const plan = buildRepeatPlan({
    job,
    ...(user === undefined || answer === undefined
      ? {}
      : { userIds: [user], conflicts: new Map([[user, answer.options]]) }),
    id: uuidFrom(world.hash(`restore again ${asked}`)),
    actor,
    now: world.clock.now(),
    hash: world.hash,
  });
  return runRestore({ world, actor, ...turn }, plan);
}
