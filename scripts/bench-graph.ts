import { parseArgs } from 'node:util';
import { measure, startTenantProcess } from './bench/processes.ts';

/**
 * `npm run bench:graph [-- options]`: what the gateway costs, measured from outside: the tenant and each measurement in
 * a process of its own.
 */
const { values } = parseArgs({
  options: {
    subjects: { type: 'string', default: '200' },
    latency: { type: 'string', default: '100' },
    users: { type: 'string', default: '100000' },
  },
});
const { subjects, latency, users } = values;

interface Line {
  readonly what: string;
  readonly figure: number;
  readonly target: number;
  readonly unit: string;
  /** What the figure was made from. */
  readonly from: string;
}

function print(tenantArgs: readonly string[], program: string, lines: readonly Line[]): void {
  for (const { what, figure, target, unit, from } of lines) {
    const verdict = figure <= target ? 'met' : 'MISSED';
    if (figure > target) process.exitCode = 1;
    console.log(`${what}: ${figure.toFixed(3)}${unit}, target ≤ ${target} (${verdict}); ${from}`);
  }
  console.log(`  npm run tenant -- ${tenantArgs.join(' ')}`);
  console.log(`  node ${process.execArgv.join(' ')} scripts/bench/${program}`);
}

async function at(tenantArgs: readonly string[], file: string, args: readonly string[]) {
  const tenant = await startTenantProcess(tenantArgs);
  try {
    return await measure(file, [tenant.baseUrl, ...args]);
  } finally {
    await tenant.stop();
  }
}

const atLeast = (share: number) => String(Math.ceil(Number(subjects) * share) + 60);
const small = ['--users', atLeast(1), '--latency', latency, '--throttle'];
const large = ['--users', users];
const roomy = ['--users', atLeast(1.5), '--latency', latency, '--throttle'];

const { facts = 0, unknown = 0, seconds = NaN, ...read } = await at(small, './read-facts.ts', [subjects]);
print(small, `read-facts.ts <url> ${subjects}`, [
  {
    what: `facts of ${read['users']} users at ${latency} ms`,
    figure: seconds,
    target: 5,
    unit: ' s',
    from: `${facts} facts read, ${unknown} unknown`,
  },
  {
    what: 'HTTP requests per fact read',
    figure: (read['requests'] ?? NaN) / facts,
    target: 0.15,
    unit: '',
    from: `${read['requests']} requests, ${facts} facts`,
  },
]);

const { above = NaN, ...walk } = await at(large, './walk-users.ts', []);
print(large, 'walk-users.ts <url>', [
  {
    what: `peak memory above idle while ${walk['users']} users are walked`,
    figure: above,
    target: 50,
    unit: ' MB',
    from: `idle ${walk['idle']?.toFixed(0)} MB, ${walk['requests']} requests`,
  },
]);

const { writes = 0, deleted = 0, requests = NaN, ...job } = await at(roomy, './delete-users.ts', [subjects]);
print(roomy, `delete-users.ts <url> ${subjects}`, [
  {
    what: 'HTTP requests per write of a deletion, looking and reading back included',
    figure: requests / writes,
    target: 0.3,
    unit: '',
    from: `${deleted} of ${job['planned']} users deleted, ${requests} requests, ${writes} writes, ${(requests / deleted).toFixed(2)} requests per deleted user, ${job['seconds']?.toFixed(1)} s`,
  },
]);
