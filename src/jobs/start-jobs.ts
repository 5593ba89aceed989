import type { Actor } from '../domain/actor.ts';
import type { BusyUser } from '../domain/busy.ts';
import { Failure } from '../domain/errors.ts';
import { briefOf, type JobFilter, type JobSummary } from '../domain/job-summary.ts';
import type { JobView, SubjectTrace } from '../domain/job.ts';
import { outcomesOf } from '../domain/plan/exceptions.ts';
import type { Hash } from '../domain/plan/plan-digest.ts';
import type { Plan, PlanId } from '../domain/plan/plan.ts';
import { isStaged } from '../domain/plan/stages.ts';
import type { Accounts, Clock, Directory } from '../domain/ports.ts';
import type { UserId } from '../domain/user.ts';
import { appendAudit } from '../store/audit-log.ts';
import type { Store } from '../store/open-store.ts';
import type { StopAsked } from '../store/stop-jobs.ts';
import { confirmedEvent, jobEvent } from './audit-events.ts';
import { startEngine, type EngineLog } from './engine.ts';
import { carryOut, type Flow } from './flow.ts';
import { toBusyUser, toSummary, toTrace } from './job-list.ts';
import { viewOf } from './job-view.ts';
import { Ledger } from './ledger.ts';
import { interruptible, unlessInterrupted, type Interruptible } from './interruptible.ts';
import { LiveJob } from './live-job.ts';
import { liveSubjects } from './live-subject.ts';
import { PAUSES, type Pauses } from './pauses.ts';
import { Progress } from './progress.ts';
import { keepHouse, RETENTION, type Retention } from './retention.ts';
import { withReplacement } from './replacement.ts';
import { reviewOf } from './review.ts';
import { planIdOf, restRunOf, stageOf } from './stage.ts';
import { withFailures } from './store-failure.ts';
import type { Steps } from './step-world.ts';
import { HEARTBEAT, watchProcesses, type Heartbeat } from './watch.ts';

export interface JobsOptions {
  readonly store: Store<Plan>;
  readonly directory: Directory;
  readonly accounts: Accounts;
  readonly steps: Steps;
  readonly clock: Clock;
  readonly hash: Hash;
  /** Object ids or user principal names nobody may delete here. */
  readonly protectedUsers?: readonly string[];
  /** Client ids this bot signs in with: whoever owns these apps is not deleted here. */
  readonly ownAppIds?: readonly string[];
  readonly log: EngineLog;
  readonly sleep: (ms: number) => Promise<void>;
  /** At most once a second per job, at its end always, and after a restart again. */
  readonly onChange?: (planId: PlanId) => void;
  /** Milliseconds for which a change is looked for after it was made. Default: a minute, as long as replication takes. */
  readonly verifyDeadlineMs?: number;
  /** Subjects of one job under way at the same time. Default 40: two full `$batch` envelopes. */
  readonly concurrency?: number;
  readonly pauses?: Pauses;
  readonly progressEveryMs?: number;
  /** Before each step; so that others go first. */
  readonly giveWay?: () => Promise<void>;
  readonly heartbeat?: Heartbeat;
  readonly retention?: Retention;
}

export interface JobRunner {
  /** A plan with a `startAt` waits until then. Throws `job-not-found`, `job-conflict`, `schedule-over`. */
  confirm(planId: PlanId, actor: Actor): Promise<'started' | 'already'>;
  view(planId: PlanId): Promise<JobView | undefined>;
  /** Newest first. */
  list(tenantId: string, limit: number, filter?: JobFilter): Promise<readonly JobSummary[]>;
  /** Of each of these people what the newest job that was to delete them recorded, if there was one. */
  deletionsOf(tenantId: string, ids: readonly UserId[]): Promise<ReadonlyMap<UserId, SubjectTrace>>;
  stop(planId: PlanId, actor: Actor): Promise<'stopping' | 'finished'>;
  /** Whoever a stopped job did not reach stays as they are, for good. Throws `job-not-found`. */
  dropRest(planId: PlanId, actor: Actor): Promise<'dropped' | 'nothing-left'>;
  /** Those of these people who are in an unfinished job. */
  busy(tenantId: string, ids: readonly UserId[]): Promise<readonly BusyUser[]>;
  /** What is in flight finishes its step; unfinished jobs go on at the next start. */
  close(): Promise<void>;
}

const atOnce = (): Promise<void> => Promise.resolve();

export async function startJobs(options: JobsOptions): Promise<JobRunner> {
  const { store, directory, accounts, steps, clock, log, sleep } = options;
  const live = new Map<PlanId, LiveJob>();
  const running = new Set<Promise<void>>();
  let closing = false;
  const patience: Interruptible = {
    sleep,
    log,
    isClosing: () => closing,
    track(work) {
      const settled = work.then(
        () => undefined,
        () => undefined,
      );
      running.add(settled);
      void settled.then(() => running.delete(settled));
    },
  };

  async function open(runId: string, progress: Progress): Promise<LiveJob | undefined> {
    const found = await store.plans.read(planIdOf(runId));
    if (!found) return undefined;
    const { plan } = found;
    const stage = stageOf(runId, plan);
    const first = stage === 'first' ? stage : undefined;
    const whole = await store.jobs.begin(plan.id, jobEvent(plan, 'job.started'), first);
    if (!whole) return undefined;
    const ledger = new Ledger({ whole, records: store.jobs, patience, changed: () => progress.changed() });
    return new LiveJob({
      world: { steps, directory, accounts, ledger, now: () => clock.now(), giveWay: options.giveWay ?? atOnce },
      pauses: options.pauses ?? PAUSES,
      concurrency: options.concurrency ?? 40,
      verifyDeadlineMs: options.verifyDeadlineMs ?? 60_000,
      stage,
      ...(plan.options.startAt === undefined || stage === 'first' ? {} : { review: reviewOf(plan, options) }),
      enqueueRest: async (transaction) => {
        await (await starting).enqueue(transaction, restRunOf(plan.id), secondsUntil(plan.options.startAt));
      },
      sleep,
      isClosing: patience.isClosing,
    });
  }

  function secondsUntil(startAt: string | undefined): number | undefined {
    return startAt === undefined ? undefined : Math.max(0, Date.parse(startAt) - clock.now().getTime()) / 1000;
  }

  async function run(flow: Flow, runId: string): Promise<void> {
    const planId = planIdOf(runId);
    const progress = new Progress(
      () => options.onChange?.(planId),
      options.progressEveryMs ?? 1_000,
      () => performance.now(),
    );
    let job: LiveJob | undefined;
    try {
      job = await unlessInterrupted(() => open(runId, progress), patience);
      if (job) {
        live.set(planId, job);
        await carryOut(flow, interruptible(job, patience));
      }
    } finally {
      // The rest of a staged job may have begun before its first stage has quite ended.
      if (live.get(planId) === job) live.delete(planId);
      progress.stop();
    }
    options.onChange?.(planId);
  }

  // A run that a restart interrupted may go on before the start is over.
  const starting = startEngine({ store, log, run });
  const engine = await starting;
  const watch = await watchProcesses({ store, engine, heartbeat: options.heartbeat ?? HEARTBEAT, log });
  const housekeeping = keepHouse({ store, engine, clock, log, retention: options.retention ?? RETENTION });

  async function view(planId: PlanId): Promise<JobView | undefined> {
    const here = live.get(planId);
    if (here) return here.view;
    const read = (id: PlanId) => withFailures(() => store.jobs.read(id));
    const whole = await read(planId);
    return whole && withReplacement(viewOf(whole.plan as Plan, whole.job, liveSubjects(whole)), read);
  }

  /** Of a job of this tenant. Throws `job-not-found`. */
  async function stopAsked(planId: PlanId, actor: Actor): Promise<StopAsked> {
    const whole = await withFailures(() => store.jobs.read(planId));
    const plan = whole?.plan as Plan | undefined;
    if (whole === undefined || plan?.tenantId !== actor.tenantId) throw new Failure('job-not-found');
    const failed = whole.subjects.filter(({ state }) => state === 'failed').length;
    const stopped = { done: 0, failed, stopped: whole.subjects.length - failed };
    return {
      asked: jobEvent(plan, 'job.stop-requested', {}, actor.id),
      ended: jobEvent(plan, 'job.stopped', stopped),
    };
  }

  /** Whatever waits for its time looks at its job now, and finds that it is over. */
  async function wake(planId: PlanId): Promise<void> {
    await engine.hasten(planId);
    await engine.hasten(restRunOf(planId));
  }

  return {
    view,
    async confirm(planId, actor) {
      const found = await withFailures(() => store.plans.read(planId));
      if (found?.plan.tenantId !== actor.tenantId) throw new Failure('job-not-found');
      const { plan } = found;
      const now = clock.now();
      const { startAt } = plan.options;
      const replaced = plan.replaces?.planId;
      const replaces =
        replaced === undefined ? {} : { replaces: { planId: replaced, ...(await stopAsked(replaced, actor)) } };
      const confirmed = await withFailures(() =>
        store.transaction(async (transaction) => {
          const outcome = await store.jobs.confirm(transaction, {
            planId,
            tenantId: plan.tenantId,
            confirmedBy: actor.id,
            summary: briefOf(plan),
            subjects: [...outcomesOf(plan)].map(([userId, outcome]) => ({ userId, outcome })),
            at: now.toISOString(),
            ...(plan.undoes === undefined ? {} : { undoes: plan.undoes }),
            ...replaces,
            ...(startAt === undefined ? {} : { startAfter: startAt }),
          });
          if (outcome === 'already') return outcome;
          await appendAudit(transaction, [confirmedEvent(plan, actor.id)], now);
          await engine.enqueue(transaction, planId, isStaged(plan.options) ? undefined : secondsUntil(startAt));
          return outcome;
        }),
      );
      if (replaced !== undefined && confirmed === 'started') await withFailures(() => wake(replaced));
      return confirmed;
    },
    async list(tenantId, limit, filter) {
      return (await withFailures(() => store.summaries.list(tenantId, limit, filter))).map(toSummary);
    },
    async deletionsOf(tenantId, ids) {
      const traces = await withFailures(() => store.summaries.traces(tenantId, ids, 'delete'));
      return new Map(traces.map((trace) => [trace.userId, toTrace(trace)]));
    },
    async stop(planId, actor) {
      const audit = await stopAsked(planId, actor);
      const outcome = await withFailures(() => store.jobs.requestStop(planId, actor.id, audit));
      if (outcome === 'unknown') throw new Failure('job-not-found');
      if (outcome === 'stopping') await withFailures(() => wake(planId));
      return outcome;
    },
    async dropRest(planId, actor) {
      const whole = await withFailures(() => store.jobs.read(planId));
      const plan = whole?.plan as Plan | undefined;
      if (whole === undefined || plan?.tenantId !== actor.tenantId) throw new Failure('job-not-found');
      const left = whole.subjects.filter(({ state }) => state === 'stopped').length;
      const audit = jobEvent(plan, 'job.rest-dropped', { count: left }, actor.id);
      return withFailures(() => store.jobs.dropRest(planId, actor.id, audit));
    },
    async busy(tenantId, ids) {
      return (await withFailures(() => store.summaries.busy(tenantId, ids))).map(toBusyUser);
    },
    async close() {
      closing = true;
      await housekeeping.close();
      await Promise.all(running);
      await engine.close();
      // Only now: until then others must not take these jobs over.
      await watch.close();
    },
  };
}
