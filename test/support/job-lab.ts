import assert from 'node:assert/strict';
import type { JobView } from '../../src/domain/job.ts';
import type { Plan } from '../../src/domain/plan/plan.ts';
import { STEPS } from '../../src/domain/steps/index.ts';
import { startJobs, type JobRunner, type JobsOptions } from '../../src/jobs/start-jobs.ts';
import type { Database } from '../../src/store/database.ts';
import type { Store } from '../../src/store/open-store.ts';
import { QUIET } from './quiet.ts';
import { testStore, type TestStore } from './databases.ts';
import type { Accounts, Directory } from '../../src/domain/ports.ts';
import { ADMIN, sha256 } from './plans.ts';

export const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

interface LabTenant {
  readonly directory: Directory;
  readonly accounts: Accounts;
}

/** Jobs on a real engine and database, most with a tenant in memory. One at a time: the engine is one per process. */
export class JobLab {
  readonly changes: string[] = [];
  #listeners = new Set<() => void>();
  readonly #test: TestStore;
  readonly #tenant: LabTenant;
  #store: Store<Plan>;
  #jobs: JobRunner | undefined;

  private constructor(test: TestStore, tenant: LabTenant) {
    this.#test = test;
    this.#store = test.store;
    this.#tenant = tenant;
  }

  static async open(kind: Database['kind'], tenant: LabTenant, options: Partial<JobsOptions> = {}): Promise<JobLab> {
    const lab = new JobLab(await testStore(kind), tenant);
    await lab.start(options);
    return lab;
  }

  get store(): Store<Plan> {
    return this.#store;
  }

  get schema(): string {
    return this.#test.schema;
  }

  /** What somebody else does to the database. */
  async sql(text: string): Promise<void> {
    await this.#test.database.pool.query(text);
  }

  get jobs(): JobRunner {
    assert.ok(this.#jobs, 'jobs are not running');
    return this.#jobs;
  }

  async start(options: Partial<JobsOptions> = {}): Promise<void> {
    this.#jobs = await startJobs({
      store: this.#store,
      directory: this.#tenant.directory,
      accounts: this.#tenant.accounts,
      steps: STEPS,
      clock: { now: () => new Date() },
      hash: sha256,
      log: QUIET,
      sleep,
      verifyDeadlineMs: 300,
      pauses: { firstMs: 30, longestMs: 200 },
      progressEveryMs: 20,
      ...options,
      onChange: (planId) => {
        this.changes.push(planId);
        options.onChange?.(planId);
        for (const listener of this.#listeners) listener();
      },
    });
  }

  async stop(): Promise<void> {
    await this.#jobs?.close();
    this.#jobs = undefined;
    await this.#store.close();
  }

  /** The same data once more, as after a restart of the process. */
  async restart(options: Partial<JobsOptions> = {}): Promise<void> {
    if (this.#jobs) await this.stop();
    this.#store = await this.#test.reopen();
    await this.start(options);
  }

  async close(): Promise<void> {
    await this.#jobs?.close();
    this.#jobs = undefined;
    await this.#store.close();
    await this.#test.remove();
  }

  /** User ids of unfinished jobs, as the database has them. */
  async busy(): Promise<readonly string[]> {
    const { rows } = await this.#test.database.pool.query<{ user_id: string }>(
      `select user_id from ${this.schema}.subjects where open order by user_id`,
    );
    return rows.map((row) => row.user_id);
  }

  async confirm(plan: Plan): Promise<void> {
    await this.store.plans.add(plan);
    assert.equal(await this.jobs.confirm(plan.id, ADMIN), 'started');
  }

  /** Waits for a change after which the job looks like that. */
  async until(
    planId: string,
    describe: string,
    wanted: (job: JobView) => boolean,
    timeoutMs = 20_000,
  ): Promise<JobView> {
    const deadline = Date.now() + timeoutMs;
    for (;;) {
      const changed = new Promise<void>((resolve) => {
        const timer = setTimeout(done, Math.min(1_000, Math.max(deadline - Date.now(), 0)));
        const listeners = this.#listeners;
        function done() {
          clearTimeout(timer);
          listeners.delete(done);
          resolve();
        }
        listeners.add(done);
      });
      const job = await this.jobs.view(planId);
      if (job && wanted(job)) return job;
      assert.ok(Date.now() < deadline, `not within ${timeoutMs} ms: ${describe}; job is ${JSON.stringify(job?.state)}`);
      await changed;
    }
  }

  finished(planId: string, timeoutMs?: number): Promise<JobView> {
    return this.until(planId, `${planId} has finished`, ({ finishedAt }) => finishedAt !== null, timeoutMs);
  }
}
