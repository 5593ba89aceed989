import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { run, type Figures, type RunOptions } from './bench/jobs/run.ts';

/**
 * `npm run bench:jobs [-- options]`: what a job of 500 and of 5,000 users costs and what admins notice of it, against
 * the demo tenant with the documented limits and 50 ms latency, in processes of their own.
 */
const usage = `npm run bench:jobs -- [options]
  --users <n>     one job of so many users (500 on both databases, then 5,000 on the embedded one)
  --on <where>    embedded or server
  --faster <n>    Graph's periods so many times shorter, in the tenant and in the product (500: 1, 5,000: 2)
  --short         unassign and delete only: 2 writes a user instead of 4 (5,000: always)
  --admins <n>    people who ask at the same time meanwhile (50)
The server is FAREWELL_TEST_DATABASE_URL, or postgres@127.0.0.1.
`;
const { values } = parseArgs({
  options: {
    users: { type: 'string' },
    on: { type: 'string' },
    faster: { type: 'string' },
    short: { type: 'boolean', default: false },
    admins: { type: 'string', default: '50' },
    help: { type: 'boolean', default: false },
  },
});

const serverUrl = process.env['FAREWELL_TEST_DATABASE_URL'] ?? 'postgres://postgres@127.0.0.1:5432/postgres';

function runs(): readonly RunOptions[] {
  const common = { admins: Number(values.admins), serverUrl };
  const one = (users: number, on: string): RunOptions => ({
    ...common,
    users,
    on: on === 'server' ? 'server' : 'embedded',
    thorough: !values.short && users <= 1_500,
    faster: Number(values.faster ?? (users > 1_500 ? '2' : '1')),
  });
  if (values.users !== undefined || values.on !== undefined) {
    return [one(Number(values.users ?? '500'), values.on ?? 'embedded')];
  }
  return [one(500, 'embedded'), one(500, 'server'), one(5_000, 'embedded')];
}

interface Line {
  readonly what: string;
  readonly text: string;
  readonly target?: { readonly text: string; readonly met: boolean };
}

const percentile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? NaN;
const spread = (sorted: readonly number[]): string =>
  [
    `p50 ${percentile(sorted, 0.5).toFixed(0)} ms`,
    `p95 ${percentile(sorted, 0.95).toFixed(0)} ms`,
    `longest ${(sorted.at(-1) ?? NaN).toFixed(0)} ms`,
  ].join(', ');
const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

function linesOf(options: RunOptions, figures: Figures): readonly Line[] {
  const { share, writes, seconds, requests, throttled, httpRequests, turns } = figures;
  const first = turns.map((turn) => turn.first).sort((a, b) => a - b);
  const whole = turns.map((turn) => turn.whole).sort((a, b) => a - b);
  const p95 = percentile(first, 0.95);
  const refused = throttled / requests;
  const asking = Math.min(httpRequests, turns.length * figures.perTurn);
  const perWrite = (httpRequests - asking) / writes;
  const sequential = figures.oneByOne * options.users;
  return [
    {
      what: 'users',
      text: `${figures.done} deleted, ${figures.failed} failed, ${writes} writes, ${seconds.toFixed(1)} s`,
    },
    {
      what: 'writes a second over the limit, whole periods after the burst',
      ...(share === undefined
        ? { text: `not reached: ${writes} writes fit into the burst, ${(writes / seconds).toFixed(1)} a second` }
        : { text: percent(share), target: { text: '≥ 95 %', met: share >= 0.95 } }),
    },
    {
      what: '429 over all requests',
      text: `${percent(refused)} (${throttled} of ${requests})`,
      target: { text: '≤ 1 %', met: refused <= 0.01 },
    },
    {
      what: 'HTTP requests per write',
      text: `${perWrite.toFixed(3)}, from ${httpRequests} requests without ${asking.toFixed(0)} of ${turns.length} turns at ${figures.perTurn.toFixed(1)} each before the job`,
      target: { text: '≤ 0.3', met: perWrite <= 0.3 },
    },
    {
      what: 'one request at a time',
      text: `${sequential.toFixed(0)} s, from ${figures.oneByOne.toFixed(2)} s a user on ${figures.sample} users: ${(sequential / seconds).toFixed(1)} times as long`,
    },
    { what: 'memory', text: `${figures.idle.toFixed(0)} MB before, ${figures.peak.toFixed(0)} MB at most` },
    {
      what: 'event loop busy',
      text: `p99 ${figures.loop.p99.toFixed(0)} ms, longest ${figures.loop.max.toFixed(0)} ms`,
    },
    {
      what: `first answer, ${options.admins} admins at the same moment`,
      text: `${spread(first)}, ${turns.length} turns`,
      target: { text: 'p95 < 1000 ms', met: p95 < 1_000 },
    },
    { what: 'what they asked for', text: spread(whole) },
  ];
}

if (values.help) {
  process.stdout.write(usage);
} else {
  for (const options of runs()) {
    const { users, on, faster, thorough } = options;
    const database = on === 'server' ? 'PostgreSQL server' : 'embedded database';
    const scaled = faster === 1 ? '' : `, Graph's periods ${faster} times shorter`;
    process.stdout.write(
      `\n${users} users, ${thorough ? 4 : 2} writes each, ${database}${scaled}, ${availableParallelism()} cores\n`,
    );
    for (const { what, text, target } of linesOf(options, await run(options))) {
      if (target?.met === false) process.exitCode = 1;
      const verdict = target === undefined ? '' : `, target ${target.text} (${target.met ? 'met' : 'MISSED'})`;
      process.stdout.write(`  ${what}: ${text}${verdict}\n`);
    }
  }
}
