import type { ErrorCode } from '../errors.ts';
import type { StepRecord, SubjectProgress } from '../job.ts';
import { AMBIGUOUS } from '../ports.ts';
import type { PlannedStep, StepId } from '../plan/plan.ts';
import { STEPS } from '../steps/index.ts';

/** Failures after which the write may have happened all the same: its inverse looks first, so it does no harm. */
const MAYBE_DONE: ReadonlySet<ErrorCode> = new Set([...AMBIGUOUS, 'not-confirmed']);

/** What a job takes away. Anything else in its records is an attempt to put back, and undo never takes that away again. */
const TAKES_AWAY: ReadonlySet<StepId> = new Set(['block-sign-in', 'unassign-licenses', 'delete-user']);

function tookAway({ planned, state, failure }: StepRecord): boolean {
  if (!TAKES_AWAY.has(planned.step)) return false;
  return state === 'done' || (state === 'failed' && failure !== undefined && MAYBE_DONE.has(failure.code));
}

/** The inverses of what was really taken from one subject, last change first. What was put back already is left alone. */
export function takenBack(subject: SubjectProgress): readonly PlannedStep[] {
  const putBack = new Set(
    subject.records.flatMap(({ state, planned }) => (state === 'put-back' ? [planned.step] : [])),
  );
  return subject.records
    .filter(tookAway)
    .toReversed()
    .flatMap(({ planned }) => {
      const inverse = STEPS[planned.step].inverse(planned);
      if (inverse === undefined || putBack.has(planned.step) || putBack.has(inverse.step)) return [];
      return [inverse];
    });
}
