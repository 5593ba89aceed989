import type { JobView } from '../domain/job.ts';
import type { Plan } from '../domain/plan/plan.ts';
import type { AuditEntry } from '../store/audit-log.ts';
import type { Transaction } from '../store/database.ts';
import type { JobChanges, JobRecords, StoredRecord, WholeJob } from '../store/job-records.ts';
import { viewOf } from './job-view.ts';
import { liveSubjects, toStored, type LiveRecord, type LiveSubject } from './live-subject.ts';
import { persist, type Patience } from './persist.ts';

interface Waiting {
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

/**
 * A job in memory and its way to the database. Changes made while a write is under way go together in the next one:
 * forty subjects at a time then cost a few transactions, not hundreds. A change counts once its promise resolves.
 */
export class Ledger {
  readonly plan: Plan;
  readonly subjects: readonly LiveSubject[];
  readonly epoch: number;
  stopRequested: boolean;
  /** For the view. */
  whole: WholeJob;

  readonly #records: JobRecords;
  readonly #patience: Patience;
  readonly #changed: () => void;
  #subjects = new Map<number, LiveSubject>();
  #steps = new Map<string, StoredRecord>();
  #audit: AuditEntry[] = [];
  #waiting: Waiting[] = [];
  #writing = false;

  constructor(options: {
    readonly whole: WholeJob & { readonly epoch: number };
    readonly records: JobRecords;
    readonly patience: Patience;
    readonly changed: () => void;
  }) {
    const { whole } = options;
    this.whole = whole;
    this.plan = whole.plan as Plan;
    this.epoch = whole.epoch;
    this.stopRequested = whole.job.stopRequestedBy !== null;
    this.#records = options.records;
    this.#patience = options.patience;
    this.#changed = options.changed;
    this.subjects = liveSubjects(whole);
  }

  view(remainingMs?: number): JobView {
    const { stopRequestedBy } = this.whole.job;
    const job = { ...this.whole.job, stopRequestedBy: this.stopRequested ? (stopRequestedBy ?? '') : null };
    return viewOf(this.plan, job, this.subjects, remainingMs);
  }

  setRecord(subject: LiveSubject, position: number, record: LiveRecord, audit?: AuditEntry): Promise<void> {
    subject.records.set(position, record);
    this.#steps.set(`${subject.position}:${position}`, {
      subject: subject.position,
      position,
      planned: record.planned,
      state: record.state,
      verified: record.verified,
      at: record.at,
      requestId: record.requestId,
      failure: record.failure ?? null,
    });
    if (audit) this.#audit.push(audit);
    return this.#written();
  }

  setSubject(
    subject: LiveSubject,
    change: Partial<Omit<LiveSubject, 'position' | 'planned' | 'records'>>,
  ): Promise<void> {
    Object.assign(subject, change);
    this.#subjects.set(subject.position, subject);
    return this.#written();
  }

  /** Asks the database whether somebody wants the job to stop. */
  async refresh(): Promise<void> {
    await this.#written();
  }

  async update(update: { waiting?: JobView['waiting']; seatsBefore?: unknown }): Promise<void> {
    await persist(() => this.#records.update(this.plan.id, this.epoch, update), this.#patience);
    const { waiting = null, seatsBefore = this.whole.job.seatsBefore } = update;
    this.whole = { ...this.whole, job: { ...this.whole.job, waiting, seatsBefore } };
    this.#changed();
  }

  /** Ends the first stage; false when somebody asked to stop. */
  async park(enqueue: (transaction: Transaction) => Promise<void>): Promise<boolean> {
    const parked = await persist(() => this.#records.park(this.plan.id, this.epoch, enqueue), this.#patience);
    this.stopRequested ||= !parked;
    return parked;
  }

  async finish(state: 'done' | 'stopped', seatsAfter: unknown, audit: readonly AuditEntry[]): Promise<void> {
    await persist(() => this.#records.finish(this.plan.id, this.epoch, { state, seatsAfter, audit }), this.#patience);
  }

  #written(): Promise<void> {
    const written = new Promise<void>((resolve, reject) => this.#waiting.push({ resolve, reject }));
    if (!this.#writing) void this.#writeAll();
    return written;
  }

  async #writeAll(): Promise<void> {
    this.#writing = true;
    // Whoever acts on the same answer of Graph adds their change before the write begins.
    await Promise.resolve();
    while (this.#waiting.length > 0) {
      const waiting = this.#waiting;
      const changes: JobChanges = {
        subjects: [...this.#subjects.values()].map(toStored),
        records: [...this.#steps.values()],
        audit: this.#audit,
      };
      this.#waiting = [];
      this.#subjects = new Map();
      this.#steps = new Map();
      this.#audit = [];
      try {
        const write = () => this.#records.write(this.plan.id, this.epoch, changes);
        const { stopRequested } = await persist(write, this.#patience);
        this.stopRequested ||= stopRequested;
        for (const { resolve } of waiting) resolve();
      } catch (error) {
        for (const { reject } of waiting) reject(error);
      }
      this.#changed();
    }
    this.#writing = false;
  }
}
