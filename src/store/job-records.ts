import { appendAudit, auditRows, insertAudit, type AuditEntry } from './audit-log.ts';
import { isUniqueViolation, type Queryable, type Sql, type Transaction } from './database.ts';
import { SubjectBusy, TakenOver } from './errors.ts';
import { requestStop, stopReplaced, type Replaced, type StopAsked } from './stop-jobs.ts';

export type JobState = 'queued' | 'running' | 'done' | 'stopped';
export type SubjectState = 'waiting' | 'running' | 'done' | 'failed' | 'stopped';
/** `intended` = about to be written, or written and the answer lost: look before doing it again. */
export type RecordState = 'intended' | 'done' | 'already' | 'failed' | 'put-back';

export interface StoredJob {
  readonly planId: string;
  readonly tenantId: string;
  readonly state: JobState;
  readonly queuedAt: string;
  readonly startAfter: string | null;
  readonly parkedAt: string | null;
  readonly startedAt: string | null;
  readonly finishedAt: string | null;
  readonly stopRequestedBy: string | null;
  readonly restDroppedBy: string | null;
  readonly replacedBy: string | null;
  readonly waiting: unknown;
  readonly seatsBefore: unknown;
  readonly seatsAfter: unknown;
  /** The job that took this one back. */
  readonly undoneBy: string | null;
  /** Users whom such jobs brought back. */
  readonly undoneUsers: readonly string[] | null;
  /** Users of such a job that has not ended. */
  readonly undoingUsers: readonly string[] | null;
}

export interface StoredSubject {
  readonly position: number;
  readonly userId: string;
  readonly state: SubjectState;
  readonly attempts: number;
  readonly failure: unknown;
  readonly snapshot: unknown;
}

export interface StoredRecord {
  /** Position of the subject in the plan. */
  readonly subject: number;
  /** Position of the step; what puts something back comes after the planned ones. */
  readonly position: number;
  readonly planned: unknown;
  readonly state: RecordState;
  readonly verified: 'confirmed' | 'not-yet' | 'not-checked';
  readonly at: string;
  readonly requestId: string | null;
  readonly failure: unknown;
}

export interface WholeJob {
  readonly plan: unknown;
  readonly job: StoredJob;
  readonly subjects: readonly StoredSubject[];
  readonly records: readonly StoredRecord[];
}

export interface JobChanges {
  readonly subjects: readonly StoredSubject[];
  readonly records: readonly StoredRecord[];
  readonly audit: readonly AuditEntry[];
}

export interface JobUpdate {
  /** Left out: it does not wait (any more). */
  readonly waiting?: unknown;
  readonly seatsBefore?: unknown;
  readonly seatsAfter?: unknown;
}

/** A user whom a job deleted. */
export interface Deletion {
  readonly planId: string;
  readonly userId: string;
  readonly at: string;
}

export interface NewJob {
  readonly planId: string;
  readonly tenantId: string;
  readonly confirmedBy: string;
  /** What lists tell of it; the store looks for `actor.id` inside. */
  readonly summary: unknown;
  /** In the order of the plan. */
  readonly subjects: readonly { readonly userId: string; readonly outcome: string }[];
  readonly undoes?: string;
  readonly replaces?: Replaced;
  readonly startAfter?: string;
  readonly at: string;
}

const JOB = `select plan_id as "planId", tenant_id as "tenantId", state, queued_at as "queuedAt",
  start_after as "startAfter", parked_at as "parkedAt", started_at as "startedAt", finished_at as "finishedAt",
  stop_requested_by as "stopRequestedBy", rest_dropped_by as "restDroppedBy",
  replaced_by as "replacedBy", waiting, seats_before as "seatsBefore", seats_after as "seatsAfter",
  (select undo.plan_id from {jobs} undo where undo.undoes = job.plan_id order by undo.queued_at desc limit 1) as "undoneBy",
  (select json_agg(distinct back.user_id) from {jobs} undo join {subjects} back on back.plan_id = undo.plan_id
   where undo.undoes = job.plan_id and back.state = 'done') as "undoneUsers",
  (select json_agg(distinct back.user_id) from {jobs} undo join {subjects} back on back.plan_id = undo.plan_id
   where undo.undoes = job.plan_id and undo.finished_at is null) as "undoingUsers"
  from {jobs} job`;
const SUBJECTS = `select position, user_id as "userId", state, attempts, failure, snapshot
  from {subjects} where plan_id = $1 order by position`;
const RECORDS = `select subject, position, planned, state, verified, at, request_id as "requestId", failure
  from {step_records} where plan_id = $1 order by subject, position`;

const HOLD = 'select stop_requested_by as asked from {jobs} where plan_id = $1 and epoch = $2 for share';
/** Nothing is written where the job is not held. */
const WRITE = `with held as (${HOLD}),
  changed as (
    update {subjects} subject set state = given.state, attempts = given.attempts, failure = given.failure,
      snapshot = coalesce(given.snapshot, subject.snapshot)
    from held, json_to_recordset($3) as given(position integer, state text, attempts integer, failure json, snapshot json)
    where subject.plan_id = $1 and subject.position = given.position),
  recorded as (
    insert into {step_records} (plan_id, subject, position, planned, state, verified, at, request_id, failure)
    select $1, subject, position, planned, state, verified, at, "requestId", failure
    from held, json_to_recordset($4) as given(subject integer, position integer, planned json, state text,
      verified text, at timestamptz, "requestId" text, failure json)
    on conflict (plan_id, subject, position) do update set state = excluded.state,
      verified = excluded.verified, at = excluded.at, request_id = excluded.request_id, failure = excluded.failure),
  logged as (${insertAudit('$5')}, held)
  select asked from held`;

export const iso = (time: unknown): string | null => (time instanceof Date ? time.toISOString() : null);

function toJob(row: StoredJob): StoredJob {
  return {
    ...row,
    queuedAt: iso(row.queuedAt) ?? '',
    startAfter: iso(row.startAfter),
    parkedAt: iso(row.parkedAt),
    startedAt: iso(row.startedAt),
    finishedAt: iso(row.finishedAt),
  };
}

/** Jobs as far as they are. Every write of a running job names its epoch: who holds an old one gets `TakenOver`. */
export class JobRecords {
  readonly #sql: Sql;
  readonly #now: () => Date;

  constructor(sql: Sql, now: () => Date) {
    this.#sql = sql;
    this.#now = now;
  }

  /**
   * Confirms the plan and lays down its job, in the caller's transaction, after the end of the waiting job it takes the
   * place of. `already` = it was confirmed before. Throws `NotWaiting` when that job has begun or ended, `SubjectBusy`
   * when one of the users is in an unfinished job.
   */
  async confirm(transaction: Transaction, job: NewJob): Promise<'started' | 'already'> {
    const confirmed = await transaction.query(
      `update {plans} set confirmed_at = $2, confirmed_by = $3 where id = $1 and confirmed_at is null returning id`,
      [job.planId, job.at, job.confirmedBy],
    );
    if (confirmed.length === 0) return 'already';
    if (job.replaces !== undefined) await stopReplaced(transaction, job.replaces, job, this.#now());
    await transaction.query(
      `insert into {jobs} (plan_id, tenant_id, state, queued_at, start_after, undoes, summary)
       values ($1, $2, 'queued', $3, $4, $5, $6)`,
      [job.planId, job.tenantId, job.at, job.startAfter ?? null, job.undoes ?? null, JSON.stringify(job.summary)],
    );
    try {
      await transaction.query(
        `insert into {subjects} (plan_id, tenant_id, user_id, outcome, position)
         select $1, $2, user_id, outcome, position - 1
         from unnest($3::text[], $4::text[]) with ordinality as given(user_id, outcome, position)`,
        [
          job.planId,
          job.tenantId,
          job.subjects.map(({ userId }) => userId),
          job.subjects.map(({ outcome }) => outcome),
        ],
      );
    } catch (error) {
      if (isUniqueViolation(error, 'subjects_busy')) throw new SubjectBusy(job.planId, { cause: error });
      throw error;
    }
    return 'started';
  }

  /**
   * Takes the job: from here on only this caller may write to it. `started` is logged the first time. Undefined when
   * there is no such unfinished job, or, of its `first` stage, when that is over.
   */
  async begin(
    planId: string,
    started: AuditEntry,
    stage?: 'first',
  ): Promise<(WholeJob & { readonly epoch: number }) | undefined> {
    const epoch = await this.#sql.transaction(async (transaction) => {
      const [job] = await transaction.query<{ epoch: number; isNew: boolean }>(
        `select epoch, started_at is null as "isNew" from {jobs}
         where plan_id = $1 and state in ('queued', 'running') and (not $2 or parked_at is null) for update`,
        [planId, stage === 'first'],
      );
      if (!job) return undefined;
      const now = this.#now();
      await transaction.query(
        `update {jobs} set epoch = epoch + 1, state = 'running', started_at = coalesce(started_at, $2) where plan_id = $1`,
        [planId, now.toISOString()],
      );
      if (job.isNew) await appendAudit(transaction, [started], now);
      return job.epoch + 1;
    });
    const whole = epoch === undefined ? undefined : await this.read(planId);
    return whole && epoch !== undefined ? { ...whole, epoch } : undefined;
  }

  /**
   * Subjects, records and audit entries, all or nothing. Tells whether somebody asked to stop. One statement: between
   * two of a transaction whoever shares its connection waits, and embedded that is everybody.
   */
  async write(planId: string, epoch: number, changes: JobChanges): Promise<{ readonly stopRequested: boolean }> {
    const [held] = await this.#sql.query<{ asked: string | null }>(WRITE, [
      planId,
      epoch,
      JSON.stringify(changes.subjects),
      JSON.stringify(changes.records),
      auditRows(changes.audit, this.#now()),
    ]);
    return { stopRequested: requireHeld(planId, held) !== null };
  }

  /** What concerns the job as a whole. */
  async update(planId: string, epoch: number, update: JobUpdate): Promise<void> {
    const json = (value: unknown): string | null => (value === undefined ? null : JSON.stringify(value));
    await this.#sql.transaction(async (transaction) => {
      await this.#hold(transaction, planId, epoch);
      await transaction.query(
        `update {jobs} set waiting = $2, seats_before = coalesce(seats_before, $3), seats_after = coalesce($4, seats_after)
         where plan_id = $1`,
        [planId, json(update.waiting), json(update.seatsBefore), json(update.seatsAfter)],
      );
    });
  }

  /**
   * Ends the first stage of a staged job: it is queued again, with `enqueue` in the same transaction, and whoever
   * failed or is done is let go. False when somebody asked to stop.
   */
  async park(planId: string, epoch: number, enqueue: (transaction: Transaction) => Promise<void>): Promise<boolean> {
    return this.#sql.transaction(async (transaction) => {
      if ((await this.#hold(transaction, planId, epoch)) !== null) return false;
      await transaction.query(`update {jobs} set state = 'queued', parked_at = $2, waiting = null where plan_id = $1`, [
        planId,
        this.#now().toISOString(),
      ]);
      await transaction.query(`update {subjects} set open = false where plan_id = $1 and state in ('failed', 'done')`, [
        planId,
      ]);
      await enqueue(transaction);
      return true;
    });
  }

  /** Ends the job and lets its users go. */
  async finish(
    planId: string,
    epoch: number,
    end: { readonly state: 'done' | 'stopped'; readonly seatsAfter: unknown; readonly audit: readonly AuditEntry[] },
  ): Promise<void> {
    await this.#sql.transaction(async (transaction) => {
      await this.#hold(transaction, planId, epoch);
      await transaction.query(
        `update {jobs} set state = $2, finished_at = $3, waiting = null, seats_after = $4 where plan_id = $1`,
        [planId, end.state, this.#now().toISOString(), JSON.stringify(end.seatsAfter ?? null)],
      );
      await transaction.query('update {subjects} set open = false where plan_id = $1', [planId]);
      await appendAudit(transaction, end.audit, this.#now());
    });
  }

  /**
   * Notes who wants it to stop, once. A job that has not begun, or waits for its second stage, ends here and now and lets
   * its users go; `ended` is logged then.
   */
  async requestStop(planId: string, actorId: string, audit: StopAsked): Promise<'stopping' | 'finished' | 'unknown'> {
    return this.#sql.transaction((transaction) => requestStop(transaction, planId, actorId, audit, this.#now()));
  }

  /** Notes who decided that the untouched users of a stopped job stay as they are, once. */
  async dropRest(planId: string, actorId: string, audit: AuditEntry): Promise<'dropped' | 'nothing-left'> {
    return this.#sql.transaction(async (transaction) => {
      const dropped = await transaction.query(
        `update {jobs} set rest_dropped_by = $2
         where plan_id = $1 and state = 'stopped' and rest_dropped_by is null returning plan_id`,
        [planId, actorId],
      );
      if (dropped.length === 0) return 'nothing-left';
      await appendAudit(transaction, [audit], this.#now());
      return 'dropped';
    });
  }

  async read(planId: string): Promise<WholeJob | undefined> {
    const [job] = await this.#sql.query<StoredJob>(`${JOB} where plan_id = $1`, [planId]);
    if (!job) return undefined;
    const [plan] = await this.#sql.query<{ body: unknown }>('select body from {plans} where id = $1', [planId]);
    const subjects = await this.#sql.query<StoredSubject>(SUBJECTS, [planId]);
    const records = await this.#sql.query<StoredRecord>(RECORDS, [planId]);
    return {
      plan: plan?.body,
      job: toJob(job),
      subjects,
      records: records.map((record) => ({ ...record, at: iso(record.at) ?? '' })),
    };
  }

  /** Users whom jobs deleted in this time, oldest first. */
  async deletions(from: Date, to: Date): Promise<readonly Deletion[]> {
    const rows = await this.#sql.query<Deletion>(
      `select record.plan_id as "planId", subject.user_id as "userId", record.at
       from {step_records} record
       join {subjects} subject on subject.plan_id = record.plan_id and subject.position = record.subject
       where record.plan_id in (select plan_id from {jobs} where finished_at is null or finished_at >= $1)
         and record.planned ->> 'step' = 'delete-user' and record.state = 'done' and record.at >= $1 and record.at <= $2
       order by record.at, record.plan_id, record.subject`,
      [from.toISOString(), to.toISOString()],
    );
    return rows.map((row) => ({ ...row, at: iso(row.at) ?? '' }));
  }

  /** Scheduled jobs that ended since then, oldest first. */
  async scheduledOver(since: Date): Promise<readonly string[]> {
    const rows = await this.#sql.query<{ plan_id: string }>(
      'select plan_id from {jobs} where start_after is not null and finished_at >= $1 order by finished_at, plan_id',
      [since.toISOString()],
    );
    return rows.map((row) => row.plan_id);
  }

  /** Drops what ended before then, and plans of that age that nobody confirmed. The audit log keeps what was done. */
  async forget(before: Date): Promise<void> {
    const time = before.toISOString();
    await this.#sql.transaction(async (transaction) => {
      await transaction.query('delete from {jobs} where finished_at < $1', [time]);
      await transaction.query(
        `delete from {plans} plan where created_at < $1
         and not exists (select from {jobs} job where job.plan_id = plan.id or job.undoes = plan.id)`,
        [time],
      );
    });
  }

  /** Locks the job against a takeover until the transaction ends. Returns who asked to stop. */
  async #hold(transaction: Queryable, planId: string, epoch: number): Promise<string | null> {
    const [held] = await transaction.query<{ asked: string | null }>(HOLD, [planId, epoch]);
    return requireHeld(planId, held);
  }
}

function requireHeld(planId: string, held: { readonly asked: string | null } | undefined): string | null {
  if (!held) throw new TakenOver(`Job ${planId} is carried out by another process`);
  return held.asked;
}
