import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Assumptions } from './assumptions.ts';
import { startTenant } from './start-tenant.ts';
import type { FaultPlan } from './traffic/faults.ts';

const usage = `npm run tenant -- [options]
  --port <n>           port on 127.0.0.1 (3980)
  --users <n>          users who exist at birth (250)
  --admins <n>         User Administrators besides Sanne (0)
  --seed <n>           another Contoso
  --latency <a-b>      milliseconds waited before each answer (0-0)
  --lag <a,b,c>        milliseconds in which single users, lists and deleted users still show the old state (0,0,0)
  --journal <file>     keep the tenant there and find it again
  --throttle           Microsoft's documented limits
  --throttle-faster <n> their periods n times shorter (1)
  --faults <json>      what goes wrong on purpose: {"rates":{"429":0.1,"503":0.05,"dropAfter":0.02}}
  --assume <json>      another choice where Microsoft does not say how Graph behaves: {"conflictStatus":409}
  --https              https with a throw-away authority, and a token endpoint
  --ca-file <file>     where the authority's certificate is written (a temporary folder)
docs/demo-tenant.md has the fault plan, how to change it while it runs, and the assumptions.
`;

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '3980' },
    users: { type: 'string' },
    admins: { type: 'string', default: '0' },
    seed: { type: 'string' },
    latency: { type: 'string', default: '0' },
    lag: { type: 'string', default: '0' },
    journal: { type: 'string' },
    throttle: { type: 'boolean', default: false },
    'throttle-faster': { type: 'string', default: '1' },
    faults: { type: 'string', default: '{}' },
    assume: { type: 'string', default: '{}' },
    https: { type: 'boolean', default: false },
    'ca-file': { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});

if (values.help) {
  process.stdout.write(usage);
} else {
  const [min = 0, max = min] = values.latency.split('-').map(Number);
  const [byId = 0, list = byId, deleted = list] = values.lag.split(',').map(Number);
  const tenant = await startTenant({
    port: Number(values.port),
    ...(values.users === undefined ? {} : { users: Number(values.users) }),
    admins: Number(values.admins),
    ...(values.seed === undefined ? {} : { seed: Number(values.seed) }),
    ...(values.journal === undefined ? {} : { journal: values.journal }),
    latencyMs: { min, max },
    replicationLagMs: { byId, list, deleted },
    faults: JSON.parse(values.faults) as FaultPlan,
    assumptions: JSON.parse(values.assume) as Partial<Assumptions>,
    throttle: values.throttle,
    throttleFaster: Number(values['throttle-faster']),
    https: values.https,
    log: (entry) => void process.stdout.write(`${JSON.stringify(entry)}\n`),
  });
  const names = tenant.personas.map(({ role, userPrincipalName }) => `  ${role}: ${userPrincipalName}`);
  process.stdout.write(`Contoso answers at ${tenant.baseUrl}/v1.0\n${names.join('\n')}\n`);
  if (tenant.ca !== undefined) {
    const file = values['ca-file'] ?? join(mkdtempSync(join(tmpdir(), 'contoso-')), 'ca.pem');
    writeFileSync(file, tenant.ca);
    process.stdout.write(`Trust it with NODE_EXTRA_CA_CERTS=${file}\n`);
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void tenant.close());
}
