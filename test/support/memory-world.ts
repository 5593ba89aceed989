import { createHash } from 'node:crypto';
import type { World } from '../../src/conversation/ports.ts';
import type { Actor } from '../../src/domain/actor.ts';
import { Failure, type ErrorCode } from '../../src/domain/errors.ts';
import { known, type Fact, type RoleAssignment, type SubjectFacts } from '../../src/domain/facts.ts';
import { nameWords } from '../../src/domain/fold-name.ts';
import type { JobView, StepRecord, SubjectProgress } from '../../src/domain/job.ts';
import type { Plan, PlanId, PlanSubject } from '../../src/domain/plan/plan.ts';
import type { Snapshot } from '../../src/domain/snapshot.ts';
import { ROLE_IDS, type RoleName } from '../../src/domain/policy/admin-roles.ts';
import { meets } from '../../src/graph/directory/user-filter.ts';
import type { Candidates, Directory, ListedUser, UserFilter } from '../../src/domain/ports.ts';
import { STEPS } from '../../src/domain/steps/index.ts';
import type { User, UserId } from '../../src/domain/user.ts';
import { isStaged, stepsAtOnce } from '../../src/domain/plan/stages.ts';
import { replyFor } from '../../src/jobs/reply-before.ts';
import { snapshotOf } from '../../src/jobs/snapshot.ts';
import { understand } from '../../src/understanding/understand.ts';
import { facts, NOW, user } from './domain-facts.ts';
import { FakeTenant } from './domain-fakes.ts';
import { memoryJobs } from './memory-jobs.ts';
import { MemoryStore } from './memory-store.ts';

export const ADA: Actor = { id: 'ada', tenantId: 'contoso', displayName: 'Ada Admin' };
export const BOB: Actor = { id: 'bob', tenantId: 'contoso', displayName: 'Bob Beheer' };
export const HELPDESK: Actor = { id: 'hanna', tenantId: 'contoso', displayName: 'Hanna Helpdesk' };
export const GUEST: Actor = { id: 'gus', tenantId: 'contoso', displayName: 'Gus Guest' };

const holds = (name: RoleName): RoleAssignment => ({
  roleTemplateId: ROLE_IDS[name],
  displayName: name,
  directoryScopeId: '/',
  throughGroup: null,
});

/** A tenant, a store and a clock, wired as app.ts wires the real ones. Jobs run when a test says so, on the real steps. */
export class MemoryWorld {
  readonly tenant: FakeTenant;
  readonly roles = new Map<UserId, Fact<readonly RoleAssignment[]>>();
  /** Last sign-ins as lists show them; who is not here never signed in. */
  readonly signIns = new Map<UserId, string>();
  readonly changes = new Map<UserId, Partial<Omit<SubjectFacts, 'user'>>>();
  readonly groupNames = new Map<string, string>();
  /** Calls of `jobs.confirm`: what a refusal must not add to. */
  readonly confirmed: PlanId[] = [];
  readonly reported: unknown[] = [];
  /** Which reads of the directory were made, in order. */
  readonly reads: string[] = [];
  #failing: ErrorCode | undefined;
  /** Does the tenant have Entra ID P1. */
  premium = true;
  now = NOW;
  readonly world: World;
  readonly store: MemoryStore;
  #ids = 0;

  /** With the store and the tenant of another world: the same place after a restart. */
  constructor(store = new MemoryStore(), tenant = new FakeTenant()) {
    this.store = store;
    this.tenant = tenant;
    tenant.add(
      user('ada', { displayName: 'Ada Admin' }),
      user('bob', { displayName: 'Bob Beheer' }),
      user('hanna', { displayName: 'Hanna Helpdesk' }),
      user('gus', { displayName: 'Gus Guest', userType: 'Guest' }),
    );
    this.roles.set('ada', known([holds('User Administrator')]));
    this.roles.set('bob', known([holds('User Administrator')]));
    this.roles.set('hanna', known([holds('Helpdesk Administrator')]));
    this.world = {
      clock: { now: () => this.now },
      directory: this.#directory(),
      documents: this.#documents(),
      plans: this.#plans(),
      jobs: memoryJobs(store, { now: () => this.now, confirmed: this.confirmed }),
      audit: {
        append: (entry) => Promise.resolve(void store.audit.unshift({ ...entry, at: this.now.toISOString() })),
        list: (tenantId, limit, without = []) =>
          Promise.resolve(
            store.audit.filter((entry) => entry.tenantId === tenantId && !without.includes(entry.what)).slice(0, limit),
          ),
      },
      understand: (text, language) => understand(text, language),
      newId: () => `id-${(this.#ids += 1)}-${store.documents.size}`,
      hash: (text) => createHash('sha256').update(text).digest('hex'),
      tenantAllowed: (tenantId) => tenantId === 'contoso',
      report: (error) => void this.reported.push(error),
    };
  }

  /** From now on every read of the directory fails like this. */
  failReads(code: ErrorCode | undefined): void {
    this.#failing = code;
  }

  later(minutes: number): void {
    this.now = new Date(this.now.getTime() + minutes * 60_000);
  }

  /** Carries out every confirmed job to its end; a staged one to the end of its first stage, and the next time the rest. */
  async runJobs(): Promise<void> {
    for (const view of this.store.jobs.values()) if (view.state === 'queued') await this.#run(view);
  }

  async #run(view: JobView): Promise<void> {
    const subjects: SubjectProgress[] = [];
    const at = this.now.toISOString();
    const parks = isStaged(view.plan.options) && view.parkedAt === undefined;
    for (const [index, subject] of view.plan.subjects.entries()) {
      const begun = view.subjects[index];
      if (begun?.state !== 'waiting') subjects.push(...(begun === undefined ? [] : [begun]));
      else subjects.push(await this.#runSubject(subject, view, parks ? stepsAtOnce(view.plan, subject) : undefined));
    }
    if (parks) {
      this.store.jobs.set(view.plan.id, { ...view, subjects, startedAt: at, parkedAt: at });
      return;
    }
    this.store.jobs.set(view.plan.id, {
      ...view,
      state: 'done',
      subjects,
      startedAt: at,
      finishedAt: at,
      seats: { before: this.tenant.skus, after: this.tenant.skus },
    });
  }

  async #runSubject(subject: PlanSubject, { plan, subjects }: JobView, upTo?: number): Promise<SubjectProgress> {
    const { user: who } = subject;
    const begun = subjects.find(({ user: one }) => one.id === who.id);
    const isRestore = plan.options.outcome === 'restore';
    const before = isRestore ? undefined : (begun?.snapshot ?? (await this.#snapshot(subject)));
    const { records, failure } = await this.#takeSteps(subject, begun?.records ?? [], upTo);
    const snapshot = isRestore ? await this.#snapshot(subject) : before;
    const end = { user: who, records, ...(snapshot && { snapshot }) };
    if (failure !== undefined) return { ...end, state: 'failed', failure: failure.info };
    return { ...end, state: upTo === undefined ? 'done' : 'waiting' };
  }

  /** From where the records end. */
  async #takeSteps(
    { user: who, steps }: PlanSubject,
    begun: readonly StepRecord[],
    upTo?: number,
  ): Promise<{ readonly records: readonly StepRecord[]; readonly failure: Failure | undefined }> {
    const records: StepRecord[] = [...begun];
    const record = (planned: StepRecord['planned'], state: StepRecord['state'], more: Partial<StepRecord> = {}) =>
      records.push({ planned, state, verified: 'confirmed', at: this.now.toISOString(), requestId: null, ...more });
    let failure: Failure | undefined;
    for (const planned of steps.slice(begun.length, upTo)) {
      const step = STEPS[planned.step];
      const context = this.tenant.context(who.id, planned);
      try {
        if ((await step.look(context)) === 'done') record(planned, 'already');
        else record(planned, 'done', await step.run(context));
      } catch (error) {
        if (!(error instanceof Failure)) throw error;
        failure ??= error;
        record(planned, 'failed', { failure: error.info, verified: 'not-checked' });
        for (const putBack of await this.#putBack(who.id, records)) record(putBack, 'put-back');
        if (!step.repairs) break;
      }
    }
    return { records, failure };
  }

  async #putBack(id: UserId, records: readonly StepRecord[]): Promise<readonly StepRecord['planned'][]> {
    const planned = records
      .filter((one) => one.state === 'done' && STEPS[one.planned.step].putBackOnFailure)
      .map((one) => one.planned);
    for (const one of planned) {
      const inverse = STEPS[one.step].inverse(one);
      if (inverse !== undefined) await STEPS[inverse.step].run(this.tenant.context(id, inverse));
    }
    return planned;
  }

  async #snapshot(subject: PlanSubject): Promise<Snapshot | undefined> {
    const reply = await replyFor(this.tenant, { planned: subject, snapshot: undefined });
    for await (const read of this.world.directory.readFacts([subject.user.id]))
      return snapshotOf({ ...read, ...this.tenant.tiesOf(subject.user.id) }, subject, this.now, reply);
    return undefined;
  }

  #read<T>(what: string, answer: () => T): Promise<T> {
    return Promise.resolve().then(() => {
      this.reads.push(what);
      if (this.#failing !== undefined) throw new Failure(this.#failing);
      return answer();
    });
  }

  #directory(): Directory {
    const { tenant } = this;
    const all = () => [...tenant.users.values()];
    const read = this.#read.bind(this);
    const withFacts = (one: User) =>
      facts(one, { roles: this.roles.get(one.id) ?? known([]), ...this.changes.get(one.id) });
    return {
      ...tenant.directory,
      tenant: () => read('tenant', () => ({ id: 'contoso', displayName: 'Contoso', domains: ['contoso.com'] })),
      findCandidates: (queries) => read('findCandidates', () => queries.map((query) => this.#candidates(query))),
      listUsers: (filter) => this.#list(filter),
      readUser: (id) => read('readUser', () => tenant.users.get(id)),
      readUsers: (ids) =>
        read('readUsers', () => new Map(all().flatMap((one) => (ids.includes(one.id) ? [[one.id, one]] : [])))),
      readFacts: async function* (ids) {
        for (const id of ids) {
          const one = await read('readFacts', () => tenant.users.get(id));
          if (one !== undefined) yield withFacts(one);
        }
      },
      readLinks: async function* (ids) {
        for (const id of ids) {
          const one = await read('readLinks', () => tenant.users.get(id));
          if (one !== undefined) yield withFacts(one);
        }
      },
      readTenantFacts: () =>
        read('readTenantFacts', () => ({
          skus: known(tenant.skus),
          globalAdministrators: known(['ga1', 'ga2', 'ga3']),
        })),
      roleHolders: () => read('roleHolders', () => []),
      readRoles: (id) => read('readRoles', () => this.roles.get(id) ?? known([])),
      listDeletedUsers: async function* () {
        for (const { entry } of await read('listDeletedUsers', () => [...tenant.deleted.values()])) yield entry;
      },
      readDeletedUser: (id) => read('readDeletedUser', () => tenant.deleted.get(id)?.entry),
      subscribedSkus: () => read('subscribedSkus', () => tenant.skus),
      subscriptions: () => read('subscriptions', () => []),
      groupNames: () => read('groupNames', () => this.groupNames),
    };
  }

  #candidates(query: string): Candidates {
    const users = [...this.tenant.users.values()];
    const typed = query.toLowerCase();
    const words = nameWords(query);
    const begins = ({ displayName }: { displayName: string }) =>
      words.length > 0 && words.every((word) => nameWords(displayName).some((known) => known.startsWith(word)));
    const alike = ({ displayName }: User) =>
      nameWords(displayName).some((known) => words.some((word) => word.slice(0, 4) === known.slice(0, 4)));
    return {
      query,
      exact: users.filter((one) => [one.id, one.userPrincipalName.toLowerCase()].includes(typed)),
      byName: users.filter(begins).slice(0, 25),
      similar: users.filter((one) => !begins(one) && alike(one)).slice(0, 5),
      deleted: [...this.tenant.deleted.values()]
        .map(({ entry }) => entry)
        .filter((one) => begins(one) || one.userPrincipalName.toLowerCase() === typed),
    };
  }

  async *#list(filter: UserFilter): AsyncIterable<ListedUser> {
    const users = await this.#read('listUsers', () => [...this.tenant.users.values()]);
    const asked = filter.notSignedInSince !== undefined || filter.neverSignedIn === true;
    if (asked && !this.premium) throw new Failure('premium-required');
    for (const one of users) {
      const lastSignIn = this.signIns.get(one.id) ?? null;
      const listed: ListedUser = asked ? { ...one, lastSignIn } : one;
      const reports = filter.managerId === undefined || this.tenant.managers.get(one.id) === filter.managerId;
      if (reports && meets(filter, listed)) yield listed;
    }
  }

  /** JSON in and out: what does not survive that would not survive a database either. */
  #documents(): World['documents'] {
    const { documents } = this.store;
    return {
      load: (kind, id) => {
        const found = documents.get(`${kind} ${id}`);
        return Promise.resolve(found && { body: JSON.parse(found.body) as unknown, version: found.version });
      },
      save: (kind, id, body, version) => {
        const key = `${kind} ${id}`;
        if ((documents.get(key)?.version ?? 0) !== version) return Promise.reject(new Failure('edited-meanwhile'));
        documents.set(key, { body: JSON.stringify(body), version: version + 1 });
        return Promise.resolve(version + 1);
      },
    };
  }

  #plans(): World['plans'] {
    const { plans } = this.store;
    return {
      add: (plan) => {
        if (plans.has(plan.id)) return Promise.reject(new Failure('internal'));
        plans.set(plan.id, { json: JSON.stringify(plan), confirmedAt: null });
        return Promise.resolve();
      },
      read: (id) => {
        const found = plans.get(id);
        return Promise.resolve(found && { plan: JSON.parse(found.json) as Plan, confirmedAt: found.confirmedAt });
      },
    };
  }
}
