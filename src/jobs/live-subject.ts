import type { FailureInfo } from '../domain/errors.ts';
import type { StepRecord } from '../domain/job.ts';
import type { Plan, PlannedStep, PlanSubject } from '../domain/plan/plan.ts';
import type { Snapshot } from '../domain/snapshot.ts';
import type { StoredRecord, StoredSubject, SubjectState, WholeJob } from '../store/job-records.ts';
import { RecentUser } from './recent-user.ts';

/** A step in memory: `intended` is for ourselves only, nobody is shown it. */
export type LiveRecord = Omit<StepRecord, 'state'> & { readonly state: StepRecord['state'] | 'intended' };

export interface LiveSubject {
  readonly position: number;
  readonly planned: PlanSubject;
  state: SubjectState;
  attempts: number;
  failure: FailureInfo | undefined;
  snapshot: Snapshot | undefined;
  /** By position; what puts something back comes after the planned steps. */
  readonly records: Map<number, LiveRecord>;
  readonly recent: RecentUser;
}

/** Stored subjects and records, joined with the plan they belong to. */
export function liveSubjects({ plan, subjects, records }: WholeJob): LiveSubject[] {
  const planned = (plan as Plan).subjects;
  const live = subjects.flatMap((subject): LiveSubject[] => {
    const one = planned[subject.position];
    if (!one) return [];
    return [
      {
        position: subject.position,
        planned: one,
        state: subject.state,
        attempts: subject.attempts,
        failure: (subject.failure ?? undefined) as FailureInfo | undefined,
        snapshot: (subject.snapshot ?? undefined) as Snapshot | undefined,
        records: new Map(),
        recent: new RecentUser(one.user.id),
      },
    ];
  });
  const byPosition = new Map(live.map((subject) => [subject.position, subject]));
  for (const record of records) byPosition.get(record.subject)?.records.set(record.position, toLive(record));
  return live;
}

function toLive(record: StoredRecord): LiveRecord {
  const failure = (record.failure ?? undefined) as FailureInfo | undefined;
  return {
    planned: record.planned as PlannedStep,
    state: record.state,
    verified: record.verified,
    at: record.at,
    requestId: record.requestId,
    ...(failure === undefined ? {} : { failure }),
  };
}

export const toStored = (subject: LiveSubject): StoredSubject => ({
  position: subject.position,
  userId: subject.planned.user.id,
  state: subject.state,
  attempts: subject.attempts,
  failure: subject.failure ?? null,
  snapshot: subject.snapshot ?? null,
});
