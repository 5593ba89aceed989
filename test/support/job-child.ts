import { createInterface } from 'node:readline';
import type { Plan, StepId } from '../../src/domain/plan/plan.ts';
import { STEPS } from '../../src/domain/steps/index.ts';
import type { Step } from '../../src/domain/steps/step.ts';
import type { Steps } from '../../src/jobs/step-world.ts';
import { connectGraph } from '../../src/graph/connect.ts';
import { startJobs, type JobRunner } from '../../src/jobs/start-jobs.ts';
import type { JobRecords } from '../../src/store/job-records.ts';
import { openStore } from '../../src/store/open-store.ts';
import { ADMIN, sha256 } from './plans.ts';
import { QUIET } from './quiet.ts';

/** Where a process ends itself, as if somebody had pulled the plug. */
export type Breakpoint =
  | {
      readonly step: StepId;
      readonly phase: 'before-look' | 'after-look' | 'before-run' | 'after-run' | 'before-verify';
    }
  | {
      readonly store: 'begin' | 'write' | 'update' | 'park' | 'finish' | 'requestStop' | 'dropRest';
      readonly phase: 'before' | 'after';
      readonly call: number;
      /** Of `begin`: only the run of the first stage of a staged job, or, left out, only the others. */
      readonly stage?: 'first';
    };

export interface JobChildOptions {
  readonly dataDir: string;
  readonly databaseUrl?: string;
  readonly schema?: string;
  readonly tenantUrl: string;
  readonly breakpoint?: Breakpoint;
  /** Milliseconds by which its clock is ahead, but for that of the engine. */
  readonly aheadMs?: number;
}

/**
 * A process that carries out jobs and is killed: `job-child.ts JSON`. Says `open`; takes lines `confirm PLAN`, `stop ID`
 * and `drop ID` and answers `confirmed`, `stop` and `drop`; says `finished ID` when a job has, `parked ID` when one waits
 * for its second stage, and `nothing left ID` of a run that found nothing to do. At its breakpoint it kills itself.
 */
const options = JSON.parse(process.argv[2] ?? '{}') as JobChildOptions;
const { breakpoint } = options;
const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** SIGKILL takes effect at once: nothing after this line runs, no buffer is flushed, no handler called. */
const die = (): void => void process.kill(process.pid, 'SIGKILL');

function breaking(name: StepId, step: Step): Step {
  if (!breakpoint || !('step' in breakpoint) || breakpoint.step !== name) return step;
  const at = (phase: string) => {
    if (breakpoint.phase === phase) die();
  };
  return {
    ...step,
    async look(context) {
      at('before-look');
      const looked = await step.look(context);
      if (looked === 'todo') at('after-look');
      return looked;
    },
    async run(context) {
      at('before-run');
      const receipt = await step.run(context);
      at('after-run');
      return receipt;
    },
    async verify(context) {
      at('before-verify');
      return step.verify(context);
    },
  };
}

function breakingRecords(records: JobRecords): JobRecords {
  const wanted = breakpoint && 'store' in breakpoint ? breakpoint : undefined;
  let calls = 0;
  return new Proxy(records, {
    get(target, method: keyof JobRecords) {
      const call = (target[method] as (...args: unknown[]) => Promise<unknown>).bind(target);
      if (method !== wanted?.store && method !== 'begin') return call;
      return async (...args: unknown[]) => {
        const [planId, , stage] = args as [string, unknown, string?];
        if (method === wanted?.store && (method !== 'begin' || stage === wanted.stage)) calls += 1;
        const here = calls === wanted?.call;
        if (here && wanted.phase === 'before') die();
        const result = await call(...args);
        if (here) die();
        if (method === 'begin' && result === undefined) say(`nothing left ${planId} ${stage ?? 'rest'}`);
        return result;
      };
    },
  });
}

const store = await openStore<Plan>({
  dataDir: options.dataDir,
  log: QUIET,
  ...(options.databaseUrl === undefined ? {} : { databaseUrl: options.databaseUrl }),
  ...(options.schema === undefined ? {} : { schema: options.schema }),
});
const steps = Object.fromEntries(Object.entries(STEPS).map(([name, step]) => [name, breaking(name as StepId, step)]));
const tellState = async (jobs: JobRunner, planId: string): Promise<void> => {
  const view = await jobs.view(planId);
  if (view?.finishedAt) say(`finished ${planId}`);
  else if (view?.state === 'queued' && view.parkedAt !== undefined) say(`parked ${planId}`);
};
/** Recovered jobs may be over before `startJobs` has returned. */
const early: string[] = [];
let tell = (planId: string): void => void early.push(planId);
const clock = { now: () => new Date(Date.now() + (options.aheadMs ?? 0)) };
const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
const sharing = { spending: store.spending, budgets: ['writes'] as const };
const graph = connectGraph({ baseUrl: options.tenantUrl, clock, sleep, log: QUIET, sharing });
const jobs = await startJobs({
  directory: graph.background,
  accounts: graph.accounts,
  store: { ...store, jobs: breakingRecords(store.jobs) },
  steps: steps as Steps,
  clock,
  hash: sha256,
  log: { ...QUIET, error: (fields: object, message: string) => say(`error ${message} ${JSON.stringify(fields)}`) },
  sleep,
  concurrency: 4,
  verifyDeadlineMs: 500,
  pauses: { firstMs: 50, longestMs: 500 },
  heartbeat: { everyMs: 200, deadAfterMs: 2_000 },
  onChange: (planId) => tell(planId),
});
tell = (planId) => void tellState(jobs, planId);
say('open');
for (const planId of early) tell(planId);

async function confirm(plan: Plan): Promise<string> {
  if (!(await store.plans.read(plan.id))) await store.plans.add(plan);
  return jobs.confirm(plan.id, ADMIN);
}

createInterface({ input: process.stdin }).on('line', (line) => {
  const [verb = '', what = ''] = line.split(/ (.*)/s);
  if (verb === 'stop') void jobs.stop(what, ADMIN).then((outcome) => say(`stop ${outcome}`));
  else if (verb === 'drop') void jobs.dropRest(what, ADMIN).then((outcome) => say(`drop ${outcome}`));
  else void confirm(JSON.parse(what) as Plan).then((outcome) => say(`confirmed ${outcome}`));
});
