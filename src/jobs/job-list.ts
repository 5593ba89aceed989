import type { BusyUser } from '../domain/busy.ts';
import type { JobBrief, JobSummary, SubjectCount } from '../domain/job-summary.ts';
import type { StepRecord, SubjectTrace } from '../domain/job.ts';
import type { Outcome } from '../domain/plan/plan.ts';
import type { Snapshot } from '../domain/snapshot.ts';
import type { StoredBusy, StoredSummary, StoredTrace } from '../store/job-summaries.ts';

/** Stored values in the words of the domain. */
export function toSummary({ planId, summary, state, counts, ...stored }: StoredSummary): JobSummary {
  const { startAfter, parkedAt, startedAt, finishedAt, stopRequestedBy, undoneBy } = stored;
  return {
    ...(summary as JobBrief),
    planId,
    state,
    counts: counts as readonly SubjectCount[],
    startedAt,
    finishedAt,
    ...(startAfter === null ? {} : { startAfter }),
    ...(parkedAt === null ? {} : { parkedAt }),
    ...(stopRequestedBy !== null && finishedAt === null ? { stopping: true } : {}),
    ...(undoneBy === null ? {} : { undoneBy }),
  };
}

export function toBusyUser({ userId, outcome, planId, summary, state, ...stored }: StoredBusy): BusyUser {
  const { startAfter, stopRequestedBy } = stored;
  return {
    userId,
    planId,
    actor: (summary as JobBrief).actor,
    outcome: outcome as Outcome,
    state,
    ...(startAfter === null ? {} : { startAfter }),
    ...(stopRequestedBy === null ? {} : { stopping: true }),
  };
}

/** What was only intended is for ourselves. */
export function toTrace({ snapshot, records }: StoredTrace): SubjectTrace {
  const shown = records.filter(({ state }) => state !== 'intended');
  return {
    records: shown.map(({ failure, ...record }) => ({ ...record, ...(failure !== null && { failure }) }) as StepRecord),
    ...(snapshot !== null && { snapshot: snapshot as Snapshot }),
  };
}
