import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { Failure } from '../../src/domain/errors.ts';
import type { Plan } from '../../src/domain/plan/plan.ts';
import { openStore } from '../../src/store/open-store.ts';
import { Child } from './child.ts';
import type { Breakpoint, JobChildOptions } from './job-child.ts';
import { MemoryTenant } from './memory-tenant.ts';
import { E3, planOf } from './plans.ts';
import { SERVER_URL } from './postgres-server.ts';
import { QUIET } from './quiet.ts';
import { TenantServer } from './tenant-server.ts';

/** Small, fast, seeded: the same numbers again for the same seed (mulberry32). */
export function numbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** `FAREWELL_CRASH_SEED` repeats a run. */
export const SEED = Number(process.env['FAREWELL_CRASH_SEED'] ?? Date.now() % 1_000_000);

const STEPS = [
  { step: 'block-sign-in' },
  { step: 'revoke-sessions' },
  { step: 'unassign-licenses', licenses: [{ skuId: E3, disabledPlans: [] }] },
  { step: 'delete-user' },
] as const;

/** One job of many users whose process is killed again and again, against a tenant that outlives it. */
export class CrashLab {
  readonly tenant: MemoryTenant;
  readonly plan: Plan;
  readonly #server: TenantServer;
  readonly #options: Pick<JobChildOptions, 'dataDir' | 'databaseUrl' | 'schema'>;
  readonly #children: Child[] = [];
  kills = 0;

  private constructor(
    tenant: MemoryTenant,
    plan: Plan,
    server: TenantServer,
    options: Pick<JobChildOptions, 'dataDir' | 'databaseUrl' | 'schema'>,
  ) {
    this.tenant = tenant;
    this.plan = plan;
    this.#server = server;
    this.#options = options;
  }

  static async open(kind: 'embedded' | 'server', users: number): Promise<CrashLab> {
    const ids = Array.from({ length: users }, (_, n) => `u${n}`);
    const tenant = new MemoryTenant(ids);
    tenant.latencyMs = 30;
    const dataDir = await mkdtemp(join(tmpdir(), 'farewell-'));
    const schema = `crash_${randomBytes(6).toString('hex')}`;
    const database = kind === 'server' ? { databaseUrl: SERVER_URL, schema } : {};
    const plan = planOf(ids, { id: 'crash', steps: STEPS });
    return new CrashLab(tenant, plan, await TenantServer.start(tenant), { dataDir, ...database });
  }

  /** Every so many requests, as the seed says: throttled, unavailable, or done with the answer lost. */
  badWeather(seed: number): void {
    const next = numbers(seed);
    this.tenant.fault = () => {
      const roll = next();
      if (roll < 0.03) return { when: 'before', failure: new Failure('graph-throttled', { retryAfter: 0.05 }) };
      if (roll < 0.06) return { when: 'before', failure: new Failure('graph-unavailable') };
      if (roll < 0.1) return { when: 'after', failure: new Failure('outcome-unknown') };
      return undefined;
    };
  }

  /** A process that goes on with the job, confirming it if that has not been done. */
  start(breakpoint?: Breakpoint): Child {
    const options: JobChildOptions = {
      ...this.#options,
      tenantUrl: this.#server.url,
      ...(breakpoint === undefined ? {} : { breakpoint }),
    };
    const child = this.#spawn(options);
    child.process.stdin?.write(`confirm ${JSON.stringify(this.plan)}\n`);
    return child;
  }

  /** A second machine: the same database, a data directory of its own. It confirms nothing. */
  another(): Child {
    const dataDir = join(this.#options.dataDir, 'another');
    return this.#spawn({ ...this.#options, dataDir, tenantUrl: this.#server.url });
  }

  #spawn(options: JobChildOptions): Child {
    const child = new Child('job-child.ts', [JSON.stringify(options)]);
    this.#children.push(child);
    child.process.stdin?.on('error', () => undefined);
    return child;
  }

  /** Runs until the process has killed itself there. */
  async dieAt(breakpoint: Breakpoint): Promise<void> {
    const child = this.start(breakpoint);
    const isOver = child.line(new RegExp(`^finished ${this.plan.id}$`)).catch(() => undefined);
    await Promise.race([child.exit(), isOver]);
    assert.equal(
      child.process.signalCode,
      'SIGKILL',
      `never came to ${JSON.stringify(breakpoint)}: ${child.lines.join()}`,
    );
    this.kills += 1;
  }

  /** Kills the process so long after it has begun to work. Returns whether the job was over before. */
  async killAfter(milliseconds: number): Promise<boolean> {
    const child = this.start();
    await child.line(/^open$/);
    await new Promise((resolve) => setTimeout(resolve, milliseconds));
    const isOver = child.lines.includes(`finished ${this.plan.id}`);
    await child.kill();
    this.kills += 1;
    return isOver;
  }

  async finish(timeoutMs = 120_000): Promise<void> {
    const child = this.start();
    await child.line(new RegExp(`^finished ${this.plan.id}$`), timeoutMs);
    assert.deepEqual(
      child.lines.filter((line) => line.startsWith('error')),
      [],
    );
    await child.kill();
  }

  /** Nothing lost, nothing twice, by the tenant's own log; records and audit say the same. */
  async checkEverything(): Promise<void> {
    for (const { user } of this.plan.subjects) {
      const effects = this.tenant.effectsOn(user.id).filter((what) => what !== 'revoke');
      assert.deepEqual(effects, ['disable', 'unassign', 'delete'], `effects on ${user.id} after ${this.kills} kills`);
      // Graph does not tell whether sessions were revoked, so this one may be repeated; it does no more than once.
      assert.ok(this.tenant.effectsOn(user.id).includes('revoke'));
    }
    const store = await openStore<Plan>({ ...this.#options, log: QUIET });
    try {
      const job = await store.jobs.read(this.plan.id);
      assert.equal(job?.job.state, 'done');
      assert.ok(job.subjects.every(({ state, snapshot }) => state === 'done' && snapshot !== null));
      assert.equal(job.records.length, this.plan.subjects.length * STEPS.length);
      assert.ok(job.records.every(({ state }) => state === 'done'));
      assert.equal((await store.jobs.busy('t1')).size, 0);
      assert.equal((await store.audit.verify()).whole, true);
      const entries = await store.audit.list('t1', 100_000);
      const steps = entries
        .filter(({ what }) => what === 'step.done')
        .map(({ details }) => `${details['userId']} ${details['step']}`);
      assert.equal(steps.length, job.records.length);
      assert.equal(new Set(steps).size, steps.length);
      for (const what of ['job.confirmed', 'job.started', 'job.done']) {
        assert.equal(entries.filter((entry) => entry.what === what).length, 1, what);
      }
    } finally {
      await store.close();
    }
  }

  async close(): Promise<void> {
    for (const child of this.#children) await child.kill();
    await this.#server.close();
    const { databaseUrl, schema, dataDir } = this.#options;
    if (databaseUrl !== undefined && schema !== undefined) {
      const client = new pg.Client({ connectionString: databaseUrl });
      await client.connect();
      await client.query(`drop schema if exists ${schema} cascade; drop schema if exists ${schema}_engine cascade`);
      await client.end();
    }
    await rm(dataDir, { recursive: true, force: true });
  }
}
