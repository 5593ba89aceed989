import { ERRORS } from '../errors.ts';
import type { StepRecord, SubjectTrace } from '../job.ts';
import type { PlannedStep, StepId } from '../plan/plan.ts';
import { STEPS } from '../steps/index.ts';

/** What a job takes away. Anything else in its records is an attempt to put back, and undo never takes that away again. */
const TAKES_AWAY: ReadonlySet<StepId> = new Set([
  'block-sign-in',
  'set-automatic-reply',
  'hand-over-reports',
  'hand-over-groups',
  'share-onedrive',
  'unassign-licenses',
  'leave-groups',
  'delete-user',
]);

/**
 * A step given up while Graph could not be reached may have been carried out before: the answer was lost, or the look
 * afterwards failed. Its inverse looks first, so taking it back does no harm where it was not.
 */
function tookAway({ planned, state, failure }: StepRecord): boolean {
  if (!TAKES_AWAY.has(planned.step)) return false;
  if (planned.step === 'block-sign-in' && planned.ours === true && state === 'already') return true;
  return state === 'done' || (state === 'failed' && failure !== undefined && ERRORS[failure.code].retryable);
}

/** The reply that was there before the job this one goes on from. Whom this one has not come to is left to that one. */
function earlierReply({ records, snapshot }: SubjectTrace): readonly PlannedStep[] {
  const began = records.some(({ state }) => state === 'done' || state === 'already');
  const replies = snapshot?.answeredByUs === true ? snapshot.automaticReplies : undefined;
  return began && replies !== undefined ? [{ step: 'restore-automatic-reply', replies }] : [];
}

/** The inverses of what was really taken from one subject, last change first. What was put back already is left alone. */
export function takenBack(subject: SubjectTrace): readonly PlannedStep[] {
  const putBack = new Set(
    subject.records.flatMap(({ state, planned }) => (state === 'put-back' ? [planned.step] : [])),
  );
  const inverses = subject.records
    .filter(tookAway)
    .toReversed()
    .flatMap(({ planned }) => {
      const inverse = STEPS[planned.step].inverse(planned, subject.snapshot);
      if (inverse === undefined || putBack.has(planned.step) || putBack.has(inverse.step)) return [];
      return [inverse];
    });
  const hasReply = inverses.some(({ step }) => step === 'restore-automatic-reply');
  return hasReply ? inverses : [...inverses, ...earlierReply(subject)];
}
