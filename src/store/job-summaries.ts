import type { Sql } from './database.ts';
import { iso, type JobState, type StoredRecord, type SubjectState } from './job-records.ts';

export interface StoredSummary {
  readonly planId: string;
  /** As given at the confirmation; the store does not look inside. */
  readonly summary: unknown;
  readonly state: JobState;
  readonly startAfter: string | null;
  readonly parkedAt: string | null;
  readonly startedAt: string | null;
  readonly finishedAt: string | null;
  readonly stopRequestedBy: string | null;
  readonly undoneBy: string | null;
  readonly counts: readonly { readonly outcome: string; readonly state: SubjectState; readonly count: number }[];
}

/** What the newest job about a user that was to come to this outcome recorded of them. */
export interface StoredTrace {
  readonly userId: string;
  readonly snapshot: unknown;
  readonly records: readonly Pick<StoredRecord, 'planned' | 'state' | 'verified' | 'at' | 'requestId' | 'failure'>[];
}

/** A user of an unfinished job. */
export interface StoredBusy extends Pick<
  StoredSummary,
  'planId' | 'summary' | 'state' | 'startAfter' | 'stopRequestedBy'
> {
  readonly userId: string;
  readonly outcome: string;
}

const BUSY = `select user_id as "userId", outcome, plan_id as "planId", summary, job.state, start_after as "startAfter",
    stop_requested_by as "stopRequestedBy"
  from {subjects} subject join {jobs} job using (plan_id)
  where subject.tenant_id = $1 and open and user_id = any($2)`;

const SUMMARIES = `select plan_id as "planId", summary, state, start_after as "startAfter", parked_at as "parkedAt",
    started_at as "startedAt", finished_at as "finishedAt", stop_requested_by as "stopRequestedBy",
    (select undo.plan_id from {jobs} undo where undo.undoes = job.plan_id order by undo.queued_at desc limit 1) as "undoneBy",
    (select json_agg(counted) from (
      select outcome, state, count(*)::integer as count from {subjects} where plan_id = job.plan_id
      group by outcome, state order by outcome, state) counted) as counts
  from {jobs} job
  where tenant_id = $1 and ($2::text is null or summary -> 'actor' ->> 'id' = $2)
    and (not $3 or state = 'queued' and start_after is not null and stop_requested_by is null)
  order by queued_at desc, plan_id limit $4`;

const TRACES = `select subject.user_id as "userId", subject.snapshot,
    coalesce((select json_agg(json_build_object('planned', planned, 'state', state, 'verified', verified,
        'at', to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'requestId', request_id, 'failure', failure)
      order by position)
      from {step_records} where plan_id = subject.plan_id and subject = subject.position), '[]') as records
  from (select distinct on (user_id) subject.* from {subjects} subject join {jobs} using (plan_id)
    where subject.tenant_id = $1 and user_id = any($2) and outcome = $3 order by user_id, queued_at desc) subject`;

/** Of jobs what fits in a line, without their plans: whoever asks how far it is must not wait for megabytes. */
export class JobSummaries {
  readonly #sql: Sql;

  constructor(sql: Sql) {
    this.#sql = sql;
  }

  /** Newest first. */
  async list(
    tenantId: string,
    limit: number,
    { actorId, scheduled = false }: { readonly actorId?: string; readonly scheduled?: boolean } = {},
  ): Promise<readonly StoredSummary[]> {
    const rows = await this.#sql.query<StoredSummary>(SUMMARIES, [tenantId, actorId ?? null, scheduled, limit]);
    return rows.map((row) => ({
      ...row,
      startAfter: iso(row.startAfter),
      parkedAt: iso(row.parkedAt),
      startedAt: iso(row.startedAt),
      finishedAt: iso(row.finishedAt),
    }));
  }

  async traces(tenantId: string, userIds: readonly string[], outcome: string): Promise<readonly StoredTrace[]> {
    return this.#sql.query<StoredTrace>(TRACES, [tenantId, userIds, outcome]);
  }

  /** Those of these users who are in an unfinished job. */
  async busy(tenantId: string, userIds: readonly string[]): Promise<readonly StoredBusy[]> {
    const rows = await this.#sql.query<StoredBusy>(BUSY, [tenantId, userIds]);
    return rows.map((row) => ({ ...row, startAfter: iso(row.startAfter) }));
  }
}
