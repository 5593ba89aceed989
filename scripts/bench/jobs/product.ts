import { subscribe } from 'node:diagnostics_channel';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { createInterface } from 'node:readline';
import { pino } from 'pino';
import { startApp } from '../../../src/app.ts';
import { loadConfig } from '../../../src/config.ts';
import type { Plan } from '../../../src/domain/plan/plan.ts';
import { DEFAULT_BUDGETS } from '../../../src/graph/transport/throttle.ts';

/**
 * `product.ts <times faster>`: the whole product in a process of its own, set up by its environment. Says `ready URL`;
 * carries out the plan given in one line, and says
 * `over JSON`; to `count` it says `sent N`, requests to Graph so far.
 */
export interface Over {
  readonly seconds: number;
  readonly done: number;
  readonly failed: number;
  /** Requests to Graph as the network sees them: an envelope is one. */
  readonly httpRequests: number;
  /** Requests as Graph counts them, and how many of those it refused for being too many. */
  readonly requests: number;
  readonly throttled: number;
  /** Megabytes. */
  readonly idle: number;
  readonly peak: number;
  /** Milliseconds for which the event loop was busy. */
  readonly loop: { readonly p99: number; readonly max: number };
}

const config = loadConfig(process.env);
const graphOrigin = new URL(config.graph.baseUrl ?? '').origin;
let httpRequests = 0;
subscribe('undici:request:create', (message) => {
  const { request } = message as { request: { origin: string } };
  if (request.origin === graphOrigin) httpRequests += 1;
});

let requests = 0;
let throttled = 0;
const log = pino({ level: 'debug' }, { write: count });
function count(line: string): void {
  const { msg, status } = JSON.parse(line) as { msg?: string; status?: number };
  if (msg !== 'graph answered') return;
  requests += 1;
  if (status === 429) throttled += 1;
}

const faster = Number(process.argv[2] ?? '1');
// The documented periods shorter by that much; the slack for requests on their way stays what it is.
const shorter = (which: 'resourceUnits' | 'writes' | 'reports', documented: number) => {
  const { units, seconds } = DEFAULT_BUDGETS[which];
  return { units, seconds: documented / faster + (seconds - documented) };
};
const budgets = {
  resourceUnits: shorter('resourceUnits', 10),
  writes: shorter('writes', 150),
  reports: shorter('reports', 10),
};
const app = await startApp(config, log, { budgets });
const { plans, jobs } = app.inside;
process.stdout.write(`ready ${app.botUrl}\n`);

const megabytes = (): number => process.memoryUsage.rss() / 1024 / 1024;
for await (const line of createInterface({ input: process.stdin })) {
  if (line === 'count') {
    process.stdout.write(`sent ${httpRequests}\n`);
    continue;
  }
  const plan = JSON.parse(line) as Plan;
  const idle = megabytes();
  let peak = idle;
  const loop = monitorEventLoopDelay({ resolution: 10 });
  loop.enable();
  [httpRequests, requests, throttled] = [0, 0, 0];
  const startedAt = performance.now();
  await plans.add(plan);
  await jobs.confirm(plan.id, { ...plan.actor, tenantId: plan.tenantId });
  let view = await jobs.view(plan.id);
  while (view?.finishedAt === null) {
    await new Promise((wake) => setTimeout(wake, 250));
    peak = Math.max(peak, megabytes());
    view = await jobs.view(plan.id);
  }
  const states = (view?.subjects ?? []).map(({ state }) => state);
  const over: Over = {
    seconds: (performance.now() - startedAt) / 1000,
    done: states.filter((state) => state === 'done').length,
    failed: states.filter((state) => state === 'failed').length,
    httpRequests,
    requests,
    throttled,
    idle,
    peak,
    loop: { p99: loop.percentile(99) / 1e6, max: loop.max / 1e6 },
  };
  loop.disable();
  process.stdout.write(`over ${JSON.stringify(over)}\n`);
}
