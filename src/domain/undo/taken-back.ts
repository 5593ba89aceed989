import type { ErrorCode } from '../errors.ts';
import type { StepRecord, SubjectProgress } from '../job.ts';
import { AMBIGUOUS } from '../ports.ts';
import type { PlannedStep } from '../plan/plan.ts';
import { STEPS } from '../steps/index.ts';

/** Failures after which the write may have happened all the same: its inverse looks first, so it does no harm. */
const MAYBE_DONE: ReadonlySet<ErrorCode> = new Set([...AMBIGUOUS, 'not-confirmed']);

function didSomething(record: StepRecord): boolean {
  if (record.state === 'done') return true;
  return record.state === 'failed' && record.failure !== undefined && MAYBE_DONE.has(record.failure.code);
}

/** The inverses of what really changed one subject, last change first. What was put back already is not taken back again. */
export function takenBack(subject: SubjectProgress): readonly PlannedStep[] {
  const putBack = new Set(
    subject.records.filter(({ state }) => state === 'put-back').map(({ planned }) => planned.step),
  );
  return subject.records.toReversed().flatMap((record) => {
    if (!didSomething(record)) return [];
    const inverse = STEPS[record.planned.step].inverse(record.planned);
    if (inverse === undefined || putBack.has(record.planned.step) || putBack.has(inverse.step)) return [];
    return [inverse];
  });
}
