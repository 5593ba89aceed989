import type { JobBrief, JobSummary, SubjectCount } from '../domain/job-summary.ts';
import type { StepRecord, SubjectTrace } from '../domain/job.ts';
import type { Snapshot } from '../domain/snapshot.ts';
import type { StoredSummary, StoredTrace } from '../store/job-summaries.ts';

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

/** What was only intended is for ourselves. */
export function toTrace({ snapshot, records }: StoredTrace): SubjectTrace {
  const shown = records.filter(({ state }) => state !== 'intended');
  return {
    records: shown.map(({ failure, ...record }) => ({ ...record, ...(failure !== null && { failure }) }) as StepRecord),
    ...(snapshot !== null && { snapshot: snapshot as Snapshot }),
  };
}
