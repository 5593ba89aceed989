import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Plan } from '../../src/domain/plan/plan.ts';
import { STEPS } from '../../src/domain/steps/index.ts';
import { startJobs } from '../../src/jobs/start-jobs.ts';
import { openStore } from '../../src/store/open-store.ts';
import { clock, connect, httpRequests, sleep } from './gateway.ts';
import { hash, planDeletion } from './plan-deletion.ts';

/** `delete-users.ts <url> <users>`: a whole job of the product, from its confirmation to its result. */
const [baseUrl = '', users = '200'] = process.argv.slice(2);
const graph = connect(baseUrl);
const { directory, background, accounts } = graph;
const plan = await planDeletion(directory, Number(users));

const dataDir = await mkdtemp(join(tmpdir(), 'farewell-bench-'));
const silent = () => undefined;
const log = { debug: silent, info: silent, warn: silent, error: silent };
const store = await openStore<Plan>({ dataDir, log });
await store.plans.add(plan);
const effects = async () => {
  const answer = await fetch(`${baseUrl}/__control/effects`);
  return ((await answer.json()) as { value: readonly unknown[] }).value.length;
};
let changed = (): void => undefined;
const jobs = await startJobs({
  store,
  directory: background,
  accounts,
  steps: STEPS,
  clock,
  hash,
  log,
  sleep,
  onChange: () => changed(),
});
const before = httpRequests();
const startedAt = performance.now();
await jobs.confirm(plan.id, { ...plan.actor, tenantId: plan.tenantId });
const finished = async () => {
  for (;;) {
    const next = new Promise<void>((resolve) => (changed = resolve));
    const job = await jobs.view(plan.id);
    if (job?.finishedAt) return job;
    await next;
  }
};
const { subjects } = await finished();
const seconds = (performance.now() - startedAt) / 1000;
const requests = httpRequests() - before;
await jobs.close();
await store.close();
graph.close();
await rm(dataDir, { recursive: true });
const deleted = subjects.filter(({ state }) => state === 'done').length;
process.stdout.write(
  `${JSON.stringify({ planned: plan.subjects.length, deleted, writes: await effects(), requests, seconds })}\n`,
);
