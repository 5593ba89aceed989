import type { RepliedBefore } from '../automatic-replies.ts';
import type { JobView, SubjectProgress } from '../job.ts';
import type { UserId } from '../user.ts';
import { leftToUndo } from './left-to-undo.ts';
import { takenBack } from './taken-back.ts';

/** What a job left in place that an undo of the plan which goes on from it gives back, as if that had done it. */
export interface LeftBehind {
  /** Whom it blocked. */
  readonly blocked: ReadonlySet<UserId>;
  /** Whose mailbox it let answer. */
  readonly replied: ReadonlyMap<UserId, RepliedBefore>;
}

export function leftBehind(job: JobView): LeftBehind {
  const blocked = new Set<UserId>();
  const replied = new Map<UserId, RepliedBefore>();
  for (const subject of leftToUndo(job)) {
    for (const inverse of takenBack(subject)) {
      if (inverse.step === 'unblock-sign-in') blocked.add(subject.user.id);
      const texts = inverse.step === 'restore-automatic-reply' ? textsSet(subject, job) : undefined;
      if (inverse.step === 'restore-automatic-reply' && texts)
        replied.set(subject.user.id, { texts, before: inverse.replies });
    }
  }
  return { blocked, replied };
}

/** By this job, or by the one it went on from. */
function textsSet({ user, records }: SubjectProgress, { plan }: JobView): RepliedBefore['texts'] | undefined {
  const [set] = records.flatMap(({ planned }) => (planned.step === 'set-automatic-reply' ? [planned.texts] : []));
  return set ?? plan.subjects.find((planned) => planned.user.id === user.id)?.repliedBefore?.texts;
}
