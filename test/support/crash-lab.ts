import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { Plan, PlannedStep, StepId } from '../../src/domain/plan/plan.ts';
import { startTenant, type Tenant } from '../../src/simulator/start-tenant.ts';
import type { Effect } from '../../src/simulator/traffic/effects.ts';
import { openStore, type Store } from '../../src/store/open-store.ts';
import { Child } from './child.ts';
import type { Breakpoint, JobChildOptions } from './job-child.ts';
import { leavers, type Leaver } from './leavers.ts';
import { planOf, subjectOf } from './plans.ts';
import { SERVER_URL } from './postgres-server.ts';
import { QUIET } from './quiet.ts';

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

const stepsOf = ({ skuIds }: Leaver): readonly PlannedStep[] => [
  { step: 'block-sign-in' },
  { step: 'revoke-sessions' },
  { step: 'unassign-licenses', licenses: skuIds.map((skuId) => ({ skuId, disabledPlans: [] })) },
  { step: 'delete-user' },
];

/** Which step made the tenant do this. */
export type StepOf = (write: Pick<Effect, 'method' | 'path'>) => StepId | undefined;

const deletionStep: StepOf = ({ method, path }) => {
  if (method === 'PATCH') return 'block-sign-in';
  if (method === 'DELETE') return 'delete-user';
  if (path.endsWith('/revokeSignInSessions')) return 'revoke-sessions';
  return path.endsWith('/assignLicense') ? 'unassign-licenses' : undefined;
};

/** As if somebody had pulled the plug: in the child at a breakpoint, or from outside the moment the tenant does it. */
export type Death = Breakpoint | { readonly step: StepId; readonly phase: 'during-run' };

/** One job of many users whose process is killed again and again, against a tenant that outlives it. */
export class CrashLab {
  readonly tenant: Tenant;
  readonly #options: Pick<JobChildOptions, 'dataDir' | 'databaseUrl' | 'schema'>;
  readonly #children: Child[] = [];
  readonly #onWrite: { listener: (write: Pick<Effect, 'method' | 'path'>) => void };
  #plan: Plan;
  #stepOf: StepOf = deletionStep;
  /** Effects before the job that is being killed. */
  #earlier = 0;
  kills = 0;
  /** Milliseconds by which the clocks of processes started from here on are ahead. */
  aheadMs = 0;

  private constructor(
    tenant: Tenant,
    plan: Plan,
    options: Pick<JobChildOptions, 'dataDir' | 'databaseUrl' | 'schema'>,
    onWrite: { listener: (write: Pick<Effect, 'method' | 'path'>) => void },
  ) {
    this.tenant = tenant;
    this.#plan = plan;
    this.#options = options;
    this.#onWrite = onWrite;
  }

  /** @param prepare what is to be so in the tenant before, of the users of the job and of others */
  static async open(
    kind: 'embedded' | 'server',
    users: number,
    prepare: (tenant: Tenant, chosen: readonly Leaver[], others: readonly Leaver[]) => Promise<void> = () =>
      Promise.resolve(),
  ): Promise<CrashLab> {
    const onWrite: { listener: (write: Pick<Effect, 'method' | 'path'>) => void } = { listener: () => undefined };
    const tenant = await startTenant({
      port: 0,
      users: users * 3 + 300,
      latencyMs: { min: 10, max: 30 },
      log: (entry) => {
        if (entry.event === 'write') onWrite.listener(entry as unknown as Effect);
      },
    });
    const all = await leavers(tenant.baseUrl);
    const chosen = all.slice(0, users);
    assert.equal(chosen.length, users);
    await prepare(tenant, chosen, all.slice(users));
    const dataDir = await mkdtemp(join(tmpdir(), 'farewell-'));
    const schema = `crash_${randomBytes(6).toString('hex')}`;
    const database = kind === 'server' ? { databaseUrl: SERVER_URL, schema } : {};
    const subjects = chosen.map((one) => subjectOf(one.id, stepsOf(one)));
    const plan = planOf([], { id: 'crash', subjects, seats: [] });
    const lab = new CrashLab(tenant, plan, { dataDir, ...database }, onWrite);
    lab.#earlier = tenant.effects().length;
    return lab;
  }

  get plan(): Plan {
    return this.#plan;
  }

  /** From here on it is the job of this plan that is carried out, killed and checked. */
  turnTo(plan: Plan, stepOf: StepOf): void {
    this.#plan = plan;
    this.#stepOf = stepOf;
    this.#earlier = this.tenant.effects().length;
  }

  /** What the tenant was made to do by the job. */
  effects(): readonly Effect[] {
    return this.tenant.effects().slice(this.#earlier);
  }

  /** The books of the job, between two processes. */
  async read<T>(look: (store: Store<Plan>) => Promise<T>): Promise<T> {
    const store = await openStore<Plan>({ ...this.#options, log: QUIET });
    try {
      return await look(store);
    } finally {
      await store.close();
    }
  }

  /** As the seed says: throttled, unavailable, in each other's way, or cut off before or after it was done. */
  badWeather(seed: number): void {
    this.tenant.setFaults({
      seed,
      rates: { 429: 0.02, 503: 0.02, 409: 0.02, dropBefore: 0.02, dropAfter: 0.04 },
      retryAfter: 0.05,
    });
  }

  async slowDown(ms: number): Promise<void> {
    const body = JSON.stringify({ min: ms, max: ms });
    await fetch(`${this.tenant.baseUrl}/__control/latency`, { method: 'PUT', body });
  }

  /** A process that goes on with the job, confirming it if that has not been done. */
  start(breakpoint?: Breakpoint): Child {
    const options: JobChildOptions = {
      ...this.#options,
      tenantUrl: this.tenant.baseUrl,
      aheadMs: this.aheadMs,
      ...(breakpoint === undefined ? {} : { breakpoint }),
    };
    const child = this.#spawn(options);
    child.process.stdin?.write(`confirm ${JSON.stringify(this.#plan)}\n`);
    return child;
  }

  /** A second machine: the same database, a data directory of its own. It confirms nothing. */
  another(): Child {
    const dataDir = join(this.#options.dataDir, 'another');
    return this.#spawn({ ...this.#options, dataDir, tenantUrl: this.tenant.baseUrl });
  }

  #spawn(options: JobChildOptions): Child {
    const child = new Child('job-child.ts', [JSON.stringify(options)]);
    this.#children.push(child);
    child.process.stdin?.on('error', () => undefined);
    return child;
  }

  /** Runs until the process has killed itself there. @param asked what somebody asks of it as soon as it is open */
  async dieAt(death: Death, asked?: `${'stop' | 'drop'} ${string}`): Promise<void> {
    const inside = death.phase === 'during-run' ? undefined : death;
    const child = this.start(inside);
    if (asked !== undefined) child.process.stdin?.write(`${asked}\n`);
    // The tenant has done it and has not answered yet.
    this.#onWrite.listener = (write) => {
      if (inside === undefined && 'step' in death && this.#stepOf(write) === death.step) child.process.kill('SIGKILL');
    };
    const isOver = child.line(new RegExp(`^finished ${this.#plan.id}$`), 300_000).catch(() => undefined);
    await Promise.race([child.exit(), isOver]);
    this.#onWrite.listener = () => undefined;
    assert.equal(child.process.signalCode, 'SIGKILL', `never came to ${JSON.stringify(death)}: ${child.lines.join()}`);
    this.kills += 1;
  }

  /** Kills the process so long after it has begun to work. Returns whether the job was over before. */
  async killAfter(milliseconds: number): Promise<boolean> {
    const child = this.start();
    await child.line(/^open$/);
    await new Promise((resolve) => setTimeout(resolve, milliseconds));
    const isOver = child.lines.includes(`finished ${this.#plan.id}`);
    await child.kill();
    this.kills += 1;
    return isOver;
  }

  async finish(timeoutMs = 120_000): Promise<void> {
    const child = this.start();
    await child.line(new RegExp(`^finished ${this.#plan.id}$`), timeoutMs);
    assert.deepEqual(
      child.lines.filter((line) => line.startsWith('error')),
      [],
    );
    await child.kill();
  }

  /** Nothing lost, nothing twice, by the tenant's own log; records and audit say the same. */
  async checkEverything(): Promise<void> {
    this.tenant.setFaults({});
    const effects = new Map<string, (StepId | undefined)[]>();
    for (const effect of this.effects()) {
      effects.set(effect.targetId, [...(effects.get(effect.targetId) ?? []), this.#stepOf(effect)]);
    }
    for (const { user } of this.#plan.subjects) {
      const steps = effects.get(user.id) ?? [];
      effects.delete(user.id);
      assert.deepEqual(
        steps.filter((step) => step !== 'revoke-sessions'),
        ['block-sign-in', 'unassign-licenses', 'delete-user'],
        `effects on ${user.id} after ${this.kills} kills`,
      );
      // Graph does not tell whether sessions were revoked, so this one may be repeated; it does no more than once.
      assert.ok(steps.includes('revoke-sessions'));
    }
    assert.deepEqual([...effects.keys()], [], 'nobody else was touched');
    await this.checkBooks();
  }

  /** Every step of everybody is on record as done, once, and the audit log is whole. */
  checkBooks(): Promise<void> {
    return this.read(async (store) => {
      const { id, subjects } = this.#plan;
      const job = await store.jobs.read(id);
      assert.equal(job?.job.state, 'done');
      assert.ok(job.subjects.every(({ state, snapshot }) => state === 'done' && snapshot !== null));
      assert.equal(job.records.length, subjects.flatMap(({ steps }) => steps).length);
      assert.ok(job.records.every(({ state }) => state === 'done' || state === 'already'));
      const ids = subjects.map(({ user }) => user.id);
      assert.deepEqual(await store.summaries.busy('t1', ids), []);
      assert.equal((await store.audit.verify()).whole, true);
      const entries = (await store.audit.list('t1', 100_000)).filter(({ planId }) => planId === id);
      const steps = entries
        .filter(({ what }) => what === 'step.done')
        .map(({ details }) => `${details['userId']} ${details['step']}`);
      assert.equal(steps.length, job.records.filter(({ state }) => state === 'done').length);
      assert.equal(new Set(steps).size, steps.length);
      for (const what of ['job.confirmed', 'job.started', 'job.done']) {
        assert.equal(entries.filter((entry) => entry.what === what).length, 1, what);
      }
    });
  }

  async close(): Promise<void> {
    for (const child of this.#children) await child.kill();
    await this.tenant.close();
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
