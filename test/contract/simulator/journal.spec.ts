import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startTenant, type Tenant } from '../../../src/simulator/start-tenant.ts';
import { graphCaller, type Thing, valueOf } from '../../support/graph-caller.ts';

const main = fileURLToPath(new URL('../../../src/simulator/main.ts', import.meta.url));

describe('demo tenant: the journal', () => {
  let folder: string;
  let journal: string;
  let tenant: Tenant | undefined;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'contoso-'));
    journal = join(folder, 'tenant.jsonl');
  });
  afterEach(async () => {
    await tenant?.close();
    tenant = undefined;
    rmSync(folder, { recursive: true });
  });

  async function start(options = {}) {
    tenant = await startTenant({ port: 0, journal, ...options });
    return { tenant, graph: graphCaller(tenant.baseUrl) };
  }
  async function stop() {
    await tenant?.close();
    tenant = undefined;
  }
  async function picture({ graph }: Awaited<ReturnType<typeof start>>): Promise<unknown> {
    return {
      users: valueOf(
        await graph(
          '/users?$top=999&$select=id,displayName,accountEnabled,createdDateTime,licenseAssignmentStates,signInActivity',
        ),
      ),
      deleted: valueOf(
        await graph('/directory/deletedItems/microsoft.graph.user?$select=id,userPrincipalName,deletedDateTime'),
      ),
      skus: valueOf(await graph('/subscribedSkus')),
      subscriptions: valueOf(await graph('/subscriptions')),
      audit: valueOf(await graph('/auditLogs/directoryAudits')),
    };
  }

  it('finds the same tenant after a restart: same people, same dates, same writes', async () => {
    const one = await start();
    const id = async (name: string) => ((await one.graph(`/users/${name}@contoso.com`)).body as Thing).id;
    const [adele, alex, grady] = [await id('adele.vance'), await id('alex.wilber'), await id('grady.archie')];
    await one.graph(`/users/${adele}/assignLicense`, {
      method: 'POST',
      body: { addLicenses: [], removeLicenses: ['f8a1db68-be16-40ed-86d5-cb42ce701560'] },
    });
    await one.graph(`/users/${adele}`, { method: 'DELETE' });
    await one.graph(`/users/${alex}`, { method: 'DELETE' });
    await one.graph(`/directory/deletedItems/${alex}/restore`, { method: 'POST' });
    await one.graph(`/users/${grady}`, { method: 'PATCH', body: { accountEnabled: false } });
    await one.graph('/subscriptions', {
      method: 'POST',
      body: {
        changeType: 'updated',
        notificationUrl: 'https://example.org/',
        resource: 'users',
        expirationDateTime: new Date(Date.now() + 86_400_000).toISOString(),
      },
    });
    const [before, effects] = [await picture(one), one.tenant.effects()];
    await stop();
    const two = await start();
    assert.deepEqual(await picture(two), before);
    assert.deepEqual(JSON.parse(JSON.stringify(two.tenant.effects())), JSON.parse(JSON.stringify(effects)));
    assert.equal(effects.length, 6);
  });

  it('keeps what the app may do, so that the same writes succeed again', async () => {
    const one = await start();
    one.tenant.changeSettings({ servicePrincipalRoles: ['62e90394-69f5-4237-9190-012177145e10'] });
    const allan = ((await one.graph('/users/allan.deyoung@contoso.com')).body as Thing).id;
    await one.graph(`/users/${allan}`, { method: 'DELETE' });
    await stop();
    const two = await start();
    assert.equal((await two.graph(`/users/${allan}`)).status, 404);
  });

  it('cuts off a last line that was torn, and goes on', async () => {
    const one = await start();
    const adele = ((await one.graph('/users/adele.vance@contoso.com')).body as Thing).id;
    await one.graph(`/users/${adele}`, { method: 'DELETE' });
    await stop();
    appendFileSync(journal, '{"effect":{"time":"2026-03-11T09:0');
    const two = await start();
    assert.equal(two.tenant.effects().length, 1);
    await two.graph(`/directory/deletedItems/${adele}/restore`, { method: 'POST' });
    await stop();
    const three = await start();
    assert.equal((await three.graph(`/users/${adele}`)).status, 200);
    assert.equal(readFileSync(journal, 'utf8').trimEnd().split('\n').length, 3);
  });

  it('says which line is damaged rather than beginning anew over it', async () => {
    await start();
    await stop();
    appendFileSync(journal, 'not a line\n');
    await assert.rejects(start(), /tenant\.jsonl is damaged in line 2/);
  });

  it('has every acknowledged write when the process is killed', async () => {
    const child = spawn(process.execPath, ['--import', 'tsx', main, '--port', '0', '--journal', journal], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [line] = (await once(child.stdout, 'data')) as [Buffer];
    const address = /http:\/\/127\.0\.0\.1:\d+/.exec(line.toString())?.[0] ?? assert.fail(line.toString());
    const graph = graphCaller(address);
    const adele = ((await graph('/users/adele.vance@contoso.com')).body as Thing).id;
    await graph(`/users/${adele}`, { method: 'DELETE' });
    child.kill('SIGKILL');
    await once(child, 'exit');
    const next = await start();
    assert.deepEqual(
      next.tenant.effects().map(({ targetId }) => targetId),
      [adele],
    );
    assert.equal((await next.graph(`/users/${adele}`)).status, 404);
  });

  it('begins again when reset', async () => {
    const one = await start();
    const adele = ((await one.graph('/users/adele.vance@contoso.com')).body as Thing).id;
    await one.graph(`/users/${adele}`, { method: 'DELETE' });
    one.tenant.reset();
    assert.equal((await one.graph(`/users/${adele}`)).status, 200);
    await stop();
    const two = await start();
    assert.deepEqual(two.tenant.effects(), []);
  });
});
