import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { generate } from 'selfsigned';
import type { GraphCredential } from '../../../src/graph/credential.ts';
import { startTenant, type Tenant } from '../../../src/simulator/start-tenant.ts';
import { startIdentityEndpoint } from '../../support/identity-endpoint.ts';

const run = promisify(execFile);
const CHILD = new URL('../../support/token-child.ts', import.meta.url).pathname;
const APP = { tenantId: '84a9b6e1-3f0c-4c55-9d0e-2b7d1c6a5f10', clientId: '5a1f3c0e-7b92-4d48-8f6e-0c9d2b1a4e73' };

describe('graph/credential', function () {
  this.timeout(60_000);

  let tenant: Tenant;
  let folder: string;

  before(async () => {
    tenant = await startTenant({ port: 0, users: 60, https: true });
    folder = await mkdtemp(join(tmpdir(), 'credential-'));
    await writeFile(join(folder, 'ca.pem'), tenant.ca ?? '');
  });

  after(async () => {
    await tenant.close();
    await rm(folder, { recursive: true });
  });

  /** A token from the tenant's own token service, over https, and the first call with it. */
  async function connected(credential: GraphCredential, azure: NodeJS.ProcessEnv = {}): Promise<string> {
    const env = { ...process.env, ...azure, NODE_EXTRA_CA_CERTS: join(folder, 'ca.pem') };
    const args = ['--import', 'tsx', CHILD, tenant.baseUrl, JSON.stringify(credential)];
    return (await run(process.execPath, args, { env })).stdout.trim();
  }

  it('proves who the bot is with a secret', async () => {
    assert.equal(await connected({ kind: 'secret', ...APP, secret: 'right' }), 'Contoso');
  });

  it('says that a secret is not accepted', async () => {
    assert.equal(await connected({ kind: 'secret', ...APP, secret: 'wrong' }), 'token-rejected');
  });

  it('proves it with a certificate', async () => {
    const { cert, private: key } = await generate([{ name: 'commonName', value: 'bot' }], { keySize: 2048 });
    const path = join(folder, 'bot.pem');
    await writeFile(path, `${key}\n${cert}`);
    assert.equal(await connected({ kind: 'certificate', ...APP, path }), 'Contoso');
  });

  it('proves it with the token of a workload, and says when there is none', async () => {
    const tokenFile = join(folder, 'token');
    await writeFile(tokenFile, 'header.payload.signature');
    assert.equal(await connected({ kind: 'workload-identity', ...APP, tokenFile }), 'Contoso');
    const missing = { kind: 'workload-identity', ...APP, tokenFile: join(folder, 'none') } as const;
    assert.equal(await connected(missing), 'token-rejected');
  });

  for (const place of ['appService', 'virtualMachine'] as const) {
    it(`proves it with the managed identity of where it runs (${place})`, async () => {
      const endpoint = await startIdentityEndpoint(APP.clientId);
      try {
        const azure = endpoint.environment[place];
        assert.equal(await connected({ kind: 'managed-identity' }, azure), 'Contoso');
        assert.equal(await connected({ kind: 'managed-identity', clientId: APP.clientId }, azure), 'Contoso');
        const resource = 'https://graph.microsoft.com';
        assert.deepEqual(endpoint.asked.at(0), { resource });
        assert.deepEqual(endpoint.asked.at(-1), { resource, client_id: APP.clientId });
        const unknown = { kind: 'managed-identity', clientId: APP.tenantId } as const;
        assert.equal(await connected(unknown, azure), 'token-rejected');
      } finally {
        await endpoint.close();
      }
    });
  }
});
