import assert from 'node:assert/strict';
import { buildPlan } from '../../src/domain/plan/build-plan.ts';
import type { Options, StepId } from '../../src/domain/plan/plan.ts';
import type { WholeJob } from '../../src/store/job-records.ts';
import { CrashLab, type StepOf } from './crash-lab.ts';
import { collect, connectTo } from './graph.ts';
import { ADMIN, sha256 } from './plans.ts';

export const AT_ONCE = ['block-sign-in', 'revoke-sessions', 'set-automatic-reply'] as const satisfies readonly StepId[];
export const LATER = ['unassign-licenses', 'delete-user'] as const satisfies readonly StepId[];

/** A real admin of the tenant: who confirmed is looked up again before the second stage. */
const ACTOR = 'megan.bowen@contoso.com';
const MONTH = 30 * 86_400_000;
const TEXTS = { replyInside: 'Left & <gone>.', replyOutside: '' };

const stepOf: StepOf = ({ method, path }) => {
  if (path.endsWith('/mailboxSettings')) return 'set-automatic-reply';
  if (path.endsWith('/revokeSignInSessions')) return 'revoke-sessions';
  if (path.endsWith('/assignLicense')) return 'unassign-licenses';
  if (method === 'DELETE') return 'delete-user';
  return method === 'PATCH' ? 'block-sign-in' : undefined;
};

/** People who are blocked now and deleted in a month: by a process that is killed. */
export class StagedLab {
  readonly lab: CrashLab;
  readonly #startAt: number;

  private constructor(lab: CrashLab, startAt: number) {
    this.lab = lab;
    this.#startAt = startAt;
  }

  static async open(kind: 'embedded' | 'server', users: number): Promise<StagedLab> {
    const lab = await CrashLab.open(kind, users);
    const startAt = Date.now() + MONTH;
    const options: Options = {
      outcome: 'delete',
      licenseWay: 'unassign-first',
      blockSignIn: true,
      revokeSessions: true,
      reply: 'set',
      ...TEXTS,
      startAt: new Date(startAt).toISOString(),
      blockAtOnce: true,
    };
    const graph = connectTo(lab.tenant.baseUrl);
    const [admin] = (await graph.directory.findCandidates([ACTOR])).flatMap(({ exact }) => exact);
    assert.ok(admin, ACTOR);
    const facts = await collect(graph.directory.readFacts(lab.plan.subjects.map(({ user }) => user.id)));
    graph.close();
    const plan = buildPlan({
      id: 'staged',
      actor: { ...ADMIN, id: admin.id },
      tenantId: ADMIN.tenantId,
      options,
      subjects: facts.map((one) => ({ facts: one, findings: [] })),
      skus: [],
      now: new Date(),
      hash: sha256,
    });
    const whole = plan.subjects.filter(({ steps }) => steps.length === AT_ONCE.length + LATER.length);
    assert.ok(whole.length > users / 2, 'most people have a mailbox');
    // Seats follow what others do too: whether they came free is told elsewhere.
    lab.turnTo({ ...plan, subjects: whole, seats: [] }, stepOf);
    return new StagedLab(lab, startAt);
  }

  /** For processes started from here on: what is parked now is due in this many milliseconds. */
  isDueIn(milliseconds: number): void {
    this.lab.aheadMs = this.#startAt - Date.now() - milliseconds;
  }

  job(): Promise<WholeJob> {
    return this.lab.read(async (store) => {
      const job = await store.jobs.read(this.lab.plan.id);
      assert.ok(job);
      return job;
    });
  }

  /** Everybody is blocked, nothing more was done, and the rest waits for its time. */
  async checkParked(): Promise<void> {
    const { job, subjects } = await this.job();
    assert.deepEqual([job.state, job.finishedAt], ['queued', null]);
    assert.ok(job.parkedAt !== null);
    assert.ok(subjects.every(({ state }) => state === 'waiting'));
    this.checkEffects(AT_ONCE);
  }

  /** Everybody is blocked and free again, nothing more was done, and each decision is in the audit log once. */
  async checkCancelled(): Promise<void> {
    const { job, subjects } = await this.job();
    assert.equal(job.state, 'stopped');
    assert.ok(job.finishedAt !== null && job.restDroppedBy === ADMIN.id);
    assert.ok(subjects.every(({ state }) => state === 'stopped'));
    this.checkEffects(AT_ONCE);
    await this.lab.read(async (store) => {
      const ids = subjects.map(({ userId }) => userId);
      assert.deepEqual(await store.summaries.busy(ADMIN.tenantId, ids), []);
      assert.equal((await store.audit.verify()).whole, true);
      const entries = await store.audit.list(ADMIN.tenantId, 100_000);
      const told = entries.map(({ what }) => what).filter((what) => what.startsWith('job.'));
      assert.deepEqual(told.toReversed(), [
        'job.confirmed',
        'job.started',
        'job.stop-requested',
        'job.stopped',
        'job.rest-dropped',
      ]);
    });
  }

  /** Each of these steps was taken once for everybody, in this order, by the tenant's own log, and nothing else. */
  checkEffects(wanted: readonly StepId[]): void {
    // Graph does not tell whether sessions were revoked, so this one may be repeated; it does no more than once.
    const once = (steps: readonly (StepId | undefined)[]) =>
      steps.filter((step, index) => step !== 'revoke-sessions' || steps.indexOf(step) === index);
    const effects = new Map<string, (StepId | undefined)[]>();
    for (const effect of this.lab.effects())
      effects.set(effect.targetId, [...(effects.get(effect.targetId) ?? []), stepOf(effect)]);
    for (const { user } of this.lab.plan.subjects) {
      const steps = effects.get(user.id) ?? [];
      assert.deepEqual(once(steps), wanted, `effects on ${user.id} after ${this.lab.kills} kills`);
      effects.delete(user.id);
    }
    assert.deepEqual([...effects.keys()], [], 'nobody else was touched');
  }

  async checkEverything(): Promise<void> {
    this.lab.tenant.setFaults({});
    this.checkEffects([...AT_ONCE, ...LATER]);
    await this.lab.checkBooks();
    const { subjects } = await this.job();
    for (const { snapshot } of subjects) {
      const { user, automaticReplies } = snapshot as { user: { accountEnabled: boolean }; automaticReplies: unknown };
      assert.equal(user.accountEnabled, true, 'undo lets them in again');
      assert.doesNotMatch(JSON.stringify(automaticReplies), /Left/u);
    }
  }
}
