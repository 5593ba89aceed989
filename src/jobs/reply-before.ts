import type { AutomaticReplies } from '../domain/automatic-replies.ts';
import { ERRORS, toFailure } from '../domain/errors.ts';
import type { PlanSubject } from '../domain/plan/plan.ts';
import type { LiveSubject } from './live-subject.ts';
import type { StepWorld } from './step-world.ts';

/** Whether a snapshot keeps the automatic reply: where a step changes it, or where it is compared with what was kept. */
const keepsReply = ({ steps, before }: PlanSubject): boolean =>
  before?.automaticReplies !== undefined || steps.some(({ step }) => step === 'set-automatic-reply');

/**
 * The automatic reply for the snapshot; undefined where none is kept, there is no mailbox, or it cannot be read for good:
 * the step that changes it meets that too, and says so. What an earlier snapshot kept stays: a step may have changed it
 * since. Throws when trying later may help.
 */
export async function replyFor(
  { directory }: Pick<StepWorld, 'directory'>,
  { planned, snapshot }: Pick<LiveSubject, 'planned' | 'snapshot'>,
): Promise<AutomaticReplies | undefined> {
  if (snapshot !== undefined) return snapshot.automaticReplies;
  if (!keepsReply(planned)) return undefined;
  try {
    return await directory.automaticReplies(planned.user.id);
  } catch (error) {
    const failure = toFailure(error);
    if (ERRORS[failure.code].retryable) throw failure;
    return undefined;
  }
}
