import { parseArgs } from 'node:util';
import { startTenant } from './start-tenant.ts';

const usage = `npm run tenant -- [options]
  --port <n>       port on 127.0.0.1 (3980)
  --users <n>      users who exist at birth (250)
  --seed <n>       another Contoso
  --latency <a-b>  milliseconds waited before each answer (0-0)
  --journal <file> keep the tenant there and find it again
  --throttle       Microsoft's documented limits
`;

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '3980' },
    users: { type: 'string' },
    seed: { type: 'string' },
    latency: { type: 'string' },
    journal: { type: 'string' },
    throttle: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

if (values.help) {
  process.stdout.write(usage);
} else {
  const [min = 0, max = min] = (values.latency ?? '0').split('-').map(Number);
  const tenant = await startTenant({
    port: Number(values.port),
    ...(values.users === undefined ? {} : { users: Number(values.users) }),
    ...(values.seed === undefined ? {} : { seed: Number(values.seed) }),
    ...(values.journal === undefined ? {} : { journal: values.journal }),
    latencyMs: { min, max },
    throttle: values.throttle,
    log: (entry) => void process.stdout.write(`${JSON.stringify(entry)}\n`),
  });
  const names = tenant.personas.map(({ role, userPrincipalName }) => `  ${role}: ${userPrincipalName}`);
  process.stdout.write(`Contoso answers at ${tenant.baseUrl}/v1.0\n${names.join('\n')}\n`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void tenant.close());
}
