import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import pg from 'pg';
import { leavers } from '../../../test/support/leavers.ts';
import { startTenantProcess } from '../processes.ts';
import { gather, type Answered } from './admins.ts';
import type { Over } from './product.ts';
import { oneAtATime, planOf, writeTimes } from './tenant.ts';

export interface RunOptions {
  readonly users: number;
  readonly on: 'embedded' | 'server';
  /** How many times shorter the periods of Graph's limits are, here and in the product. */
  readonly faster: number;
  readonly thorough: boolean;
  readonly admins: number;
  readonly serverUrl: string;
}

export interface Figures extends Over {
  readonly writes: number;
  /** Writes over what the documented limit allows in the same time, in the whole periods after the first; undefined without one. */
  readonly share: number | undefined;
  /** Seconds per user of a client that does one thing after the other, on so many users. */
  readonly oneByOne: number;
  readonly sample: number;
  /** Requests to Graph that one turn of an admin costs, measured before the job. */
  readonly perTurn: number;
  readonly turns: readonly Answered[];
}

const SAMPLE = 20;
const QUIET_ROUNDS = 2;
/** Milliseconds between two rounds of questions. */
const ROUND = 5_000;
const LIMIT = { writes: 3_000, seconds: 150 };
/** Enough people besides those who are deleted: admins, the cast, synced and unlicensed ones. */
const usersFor = (count: number) => Math.ceil(count * 3) + 400;

/** One job of so many users: tenant, product and admins in processes of their own. */
export async function run(options: RunOptions): Promise<Figures> {
  const { users, faster, thorough } = options;
  const args = [
    '--users',
    String(usersFor(users) + options.admins),
    '--admins',
    String(options.admins),
    '--latency',
    '50',
    '--throttle',
    '--throttle-faster',
    String(faster),
  ];
  const tenant = await startTenantProcess(args);
  const database = options.on === 'server' ? await makeDatabase(options.serverUrl) : undefined;
  const dataDir = await mkdtemp(join(tmpdir(), 'farewell-bench-'));
  try {
    const found = await leavers(tenant.baseUrl);
    if (found.length < users + SAMPLE) throw new Error(`only ${found.length} users can be deleted`);
    const oneByOne = await oneAtATime(tenant.baseUrl, found.slice(0, SAMPLE), thorough);
    const before = (await writeTimes(tenant.baseUrl)).length;
    const environment = {
      GRAPH_BASE_URL: tenant.baseUrl,
      DATA_DIR: dataDir,
      PORT: '0',
      CHAT_PORT: '0',
      ...(database === undefined ? {} : { DATABASE_URL: database.url }),
    };
    const [over, perTurn, turns] = await withProduct(environment, options, async (product) => {
      const { tenantId, people } = await whoAsks(tenant.baseUrl, options.admins);
      const admins = await gather({ people, botUrl: product.botUrl, tenantId });
      await admins.round(); // what is loaded once only is loaded now
      const quiet = await product.sent();
      for (let round = 0; round < QUIET_ROUNDS; round += 1) await admins.round();
      const perTurn = ((await product.sent()) - quiet) / Math.max(1, QUIET_ROUNDS * options.admins);
      const plan = planOf(found.slice(SAMPLE, SAMPLE + users), tenantId, people[0]?.id ?? '', thorough);
      const job = { isOver: false };
      const working = product.carryOut(JSON.stringify(plan)).finally(() => (job.isOver = true));
      const turns: Answered[] = [];
      while (!job.isOver) {
        turns.push(...(await admins.round()));
        await Promise.race([working, new Promise((wake) => setTimeout(wake, ROUND))]);
      }
      await admins.close();
      return [await working, perTurn, turns] as const;
    });
    const times = (await writeTimes(tenant.baseUrl)).slice(before);
    return { ...over, writes: times.length, share: shareOf(times, faster), oneByOne, sample: SAMPLE, perTurn, turns };
  } finally {
    await tenant.stop();
    await database?.drop();
    await rm(dataDir, { recursive: true, force: true });
  }
}

/** A burst is spent in the first period; from then on whole periods are counted, so that no end of a burst flatters. */
function shareOf(times: readonly number[], faster: number): number | undefined {
  const period = (LIMIT.seconds * 1000) / faster;
  const first = times[0] ?? 0;
  const periods = Math.floor(((times.at(-1) ?? 0) - first) / period) - 1;
  if (periods < 1) return undefined;
  const inside = times.filter((at) => at >= first + period && at < first + period * (periods + 1)).length;
  return inside / (LIMIT.writes * periods);
}

async function whoAsks(baseUrl: string, count: number) {
  const get = async <Item>(path: string) =>
    ((await (await fetch(`${baseUrl}/v1.0/${path}`)).json()) as { value: Item[] }).value;
  const [role] = await get<{ id: string }>(
    "roleManagement/directory/roleDefinitions?$filter=displayName eq 'User Administrator'",
  );
  const assigned = await get<{ principalId: string }>(
    `roleManagement/directory/roleAssignments?$filter=roleDefinitionId eq '${role?.id ?? ''}' and directoryScopeId eq '/'`,
  );
  const people = assigned
    .slice(-count)
    .map(({ principalId: id }) => ({ id, name: 'Benchmark', userPrincipalName: '', role: '', locale: 'en-US' }));
  const [organization] = await get<{ id: string }>('organization');
  return { tenantId: organization?.id ?? '', people };
}

interface Product {
  readonly botUrl: string;
  carryOut(plan: string): Promise<Over>;
  /** Requests to Graph so far. */
  sent(): Promise<number>;
}

async function withProduct<T>(
  environment: Readonly<Record<string, string>>,
  { faster }: RunOptions,
  work: (product: Product) => Promise<T>,
): Promise<T> {
  const file = new URL('./product.ts', import.meta.url).pathname;
  const child = spawn(process.execPath, [...process.execArgv, file, String(faster)], {
    env: { PATH: process.env['PATH'], ...environment },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const gone = once(child, 'exit');
  const lines = createInterface({ input: child.stdout });
  const line = (wanted: RegExp): Promise<string> =>
    new Promise((resolve, reject) => {
      const look = (text: string) => {
        const found = wanted.exec(text);
        if (!found) return;
        lines.off('line', look);
        resolve(found[1] ?? '');
      };
      lines.on('line', look);
      lines.once('close', () => reject(new Error(`the product ended without ${wanted.source}`)));
    });
  try {
    return await work({
      botUrl: await line(/^ready (.*)$/),
      sent: async () => {
        const sent = line(/^sent (.*)$/);
        child.stdin.write('count\n');
        return Number(await sent);
      },
      carryOut: async (plan) => {
        const over = line(/^over (.*)$/);
        child.stdin.write(`${plan}\n`);
        return JSON.parse(await over) as Over;
      },
    });
  } finally {
    // What it would still tell the admins is not waited for: they are gone.
    child.kill('SIGKILL');
    await gone;
  }
}

/** A database of its own on the server, so that nothing else is measured and nothing is left. */
async function makeDatabase(serverUrl: string): Promise<{ readonly url: string; drop(): Promise<void> }> {
  const name = `farewell_bench_${process.pid}`;
  const url = new URL(serverUrl);
  const ask = async (sql: string): Promise<void> => {
    const client = new pg.Client({ connectionString: serverUrl });
    await client.connect();
    await client.query(sql).finally(() => client.end());
  };
  await ask(`create database ${name}`);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => ask(`drop database ${name} with (force)`) };
}
