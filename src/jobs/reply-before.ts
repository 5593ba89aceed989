import { alwaysReply, sameReplies } from '../domain/automatic-replies.ts';
import { ERRORS, toFailure } from '../domain/errors.ts';
import type { PlanSubject } from '../domain/plan/plan.ts';
import type { Snapshot } from '../domain/snapshot.ts';
import type { LiveSubject } from './live-subject.ts';
import type { StepWorld } from './step-world.ts';

export type KeptReply = Pick<Snapshot, 'automaticReplies' | 'answeredByUs'>;

/** Whether a snapshot keeps the automatic reply: where a step changes it, or where it is compared with what was kept. */
const keepsReply = ({ steps, before, repliedBefore }: PlanSubject): boolean =>
  before?.automaticReplies !== undefined ||
  repliedBefore !== undefined ||
  steps.some(({ step }) => step === 'set-automatic-reply');

/**
 * The automatic reply for the snapshot; empty where none is kept, there is no mailbox, or it cannot be read for good:
 * the step that changes it meets that too, and says so. What an earlier snapshot kept stays: a step may have changed it
 * since. Throws when trying later may help.
 */
export async function replyFor(
  { directory }: Pick<StepWorld, 'directory'>,
  { planned, snapshot }: Pick<LiveSubject, 'planned' | 'snapshot'>,
): Promise<KeptReply> {
  if (snapshot !== undefined) return kept(snapshot);
  if (!keepsReply(planned)) return {};
  try {
    const automaticReplies = await directory.automaticReplies(planned.user.id);
    if (automaticReplies === undefined) return {};
    const { repliedBefore: ours } = planned;
    const isOurs = ours !== undefined && sameReplies(automaticReplies, alwaysReply(ours.texts));
    return isOurs ? { automaticReplies: ours.before, answeredByUs: true } : { automaticReplies };
  } catch (error) {
    const failure = toFailure(error);
    if (ERRORS[failure.code].retryable) throw failure;
    return {};
  }
}

const kept = ({ automaticReplies, answeredByUs }: Snapshot): KeptReply => ({
  ...(automaticReplies && { automaticReplies }),
  ...(answeredByUs && { answeredByUs }),
});
