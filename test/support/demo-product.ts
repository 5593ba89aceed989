import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PROTECTED } from './demo-findings.ts';
import { freePort } from './free-port.ts';
import { makeDataDir, removeDataDir, startFarewell, type FarewellProcess } from './farewell-process.ts';

export interface DemoProduct {
  readonly farewell: FarewellProcess;
  /** `PUT /__control/{name}` of its demo tenant. */
  change(name: 'faults' | 'settings' | 'latency', body: object): Promise<void>;
  /** Its demo tenant, for what somebody else does there. */
  readonly tenantUrl: string;
  stop(): Promise<void>;
}

/** The demo as `npm start` starts it, but for a list of protected accounts and these settings. */
export async function startDemo(settings: Record<string, string> = {}): Promise<DemoProduct> {
  const dataDir = await makeDataDir();
  const policy = join(dataDir, 'policy.yaml');
  await writeFile(policy, `protected: [${PROTECTED}]\n`);
  const port = await freePort();
  const tenantUrl = `http://127.0.0.1:${port}`;
  const farewell = await startFarewell({
    DATA_DIR: dataDir,
    POLICY_FILE: policy,
    SIMULATOR_PORT: String(port),
    ...settings,
  });
  return {
    farewell,
    tenantUrl,
    async change(name, body) {
      const url = `${tenantUrl}/__control/${name}`;
      const reply = await fetch(url, { method: 'PUT', body: JSON.stringify(body) });
      if (!reply.ok) throw new Error(`${name}: ${reply.status} ${await reply.text()}`);
    },
    async stop() {
      await farewell.stop();
      await removeDataDir(dataDir);
    },
  };
}
