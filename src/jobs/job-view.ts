import type { JobView, StepRecord, SubjectProgress } from '../domain/job.ts';
import type { Plan } from '../domain/plan/plan.ts';
import type { StoredJob } from '../store/job-records.ts';
import type { LiveRecord, LiveSubject } from './live-subject.ts';

const isShown = (record: LiveRecord): record is StepRecord => record.state !== 'intended';

function progressOf(subject: LiveSubject): SubjectProgress {
  const records = [...subject.records.entries()].sort(([a], [b]) => a - b).map(([, record]) => record);
  return {
    user: subject.planned.user,
    state: subject.state,
    records: records.filter(isShown),
    ...(subject.failure === undefined ? {} : { failure: subject.failure }),
    ...(subject.snapshot === undefined ? {} : { snapshot: subject.snapshot }),
  };
}

function timing({ startAfter, parkedAt }: StoredJob): Pick<JobView, 'startAfter' | 'parkedAt'> {
  return { ...(startAfter === null ? {} : { startAfter }), ...(parkedAt === null ? {} : { parkedAt }) };
}

/** What people decided about it. */
function ending({
  stopRequestedBy,
  finishedAt,
  restDroppedBy,
  replacedBy,
}: StoredJob): Pick<JobView, 'stopping' | 'stoppedBy' | 'restDropped' | 'replacedBy'> {
  return {
    ...(stopRequestedBy !== null && finishedAt === null ? { stopping: true } : {}),
    ...(stopRequestedBy === null ? {} : { stoppedBy: stopRequestedBy }),
    ...(restDroppedBy === null ? {} : { restDropped: true }),
    ...(replacedBy === null ? {} : { replacedBy }),
  };
}

/** What people are shown of a job. */
export function viewOf(plan: Plan, job: StoredJob, subjects: readonly LiveSubject[], remainingMs?: number): JobView {
  const { waiting, seatsBefore, seatsAfter } = job as Pick<JobView, 'waiting'> & {
    seatsBefore: JobView['seats']['before'] | null;
    seatsAfter: JobView['seats']['after'] | null;
  };
  return {
    plan,
    state: job.state,
    subjects: subjects.map(progressOf),
    seats: { ...(seatsBefore ? { before: seatsBefore } : {}), ...(seatsAfter ? { after: seatsAfter } : {}) },
    ...timing(job),
    startedAt: job.startedAt,
    finishedAt: job.finishedAt,
    ...(waiting ? { waiting } : {}),
    ...ending(job),
    ...(remainingMs === undefined ? {} : { remainingMs }),
    ...(job.undoneBy === null ? {} : { undoneBy: job.undoneBy, undoneUsers: job.undoneUsers ?? [] }),
    ...(job.undoingUsers === null ? {} : { undoingUsers: job.undoingUsers }),
  };
}
