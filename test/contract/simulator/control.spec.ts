import assert from 'node:assert/strict';
import { request } from 'node:http';
import { startTenant, type Tenant } from '../../../src/simulator/start-tenant.ts';
import { Child } from '../../support/child.ts';
import { type Caller, graphCaller, type Thing, valueOf } from '../../support/graph-caller.ts';

describe('demo tenant: control', () => {
  let tenant: Tenant;
  let graph: Caller;

  beforeEach(async () => {
    tenant = await startTenant({ port: 0 });
    graph = graphCaller(tenant.baseUrl);
  });
  afterEach(() => tenant.close());

  const control = (name: string, method = 'GET', body?: unknown) =>
    graph(`${tenant.baseUrl}/__control/${name}`, { method, ...(body === undefined ? {} : { body }) });

  it('shows writes, requests and what nobody knew', async () => {
    const adele = ((await graph('/users/adele.vance@contoso.com')).body as Thing).id;
    await graph(`/users/${adele}`, { method: 'DELETE' });
    await graph('/nothing');
    assert.deepEqual(
      valueOf(await control('effects')).map((one) => one['targetId']),
      [adele],
    );
    assert.deepEqual(
      valueOf(await control('requests')).map((one) => one['status']),
      [200, 204, 501],
    );
    assert.deepEqual(
      valueOf(await control('unknown')).map((one) => one['path']),
      ['/nothing'],
    );
  });

  it('sets faults, limits, lag, latency and permissions', async () => {
    assert.equal((await control('faults', 'PUT', { calls: [{ path: '^/users$', nth: 1, fault: 503 }] })).status, 200);
    assert.equal((await graph('/users')).status, 503);
    await control('settings', 'PUT', { permissions: [] });
    assert.equal((await graph('/users')).status, 403);
    assert.deepEqual((await control('latency', 'PUT', { min: 1, max: 2 })).body, { min: 1, max: 2 });
    assert.deepEqual((await control('lag', 'PUT', { list: 5 })).body, { byId: 0, list: 5, deleted: 0 });
    // A name or a value it does not know is no order carried out.
    assert.equal((await control('latency', 'PUT', { ms: 400 })).status, 400);
    assert.equal((await control('lag', 'PUT', { byId: 'long' })).status, 400);
    assert.deepEqual((await control('throttle', 'PUT', { enabled: true })).body, { enabled: true });
  });

  it('refuses a fault plan it cannot carry out, and keeps the old one', async () => {
    assert.equal((await control('faults', 'PUT', { calls: [{ path: '(', nth: 1, fault: 503 }] })).status, 400);
    assert.equal((await control('faults', 'PUT', { calls: [{ path: '/', nth: 1, fault: 418 }] })).status, 400);
    assert.equal((await control('faults', 'PUT', { rates: { 502: 1 } })).status, 400);
    assert.deepEqual((await control('faults')).body, {});
  });

  it('takes a fault plan and other assumptions at its start, and another plan while it runs', async () => {
    const plan = { rates: { 429: 0.1, 503: 0.05, dropAfter: 0.02 }, calls: [{ path: '^/users$', nth: 1, fault: 504 }] };
    const started = new Child('../../src/simulator/main.ts', [
      ...['--port', '0', '--users', '60', '--faults', JSON.stringify(plan), '--assume', '{"conflictStatus":409}'],
    ]);
    try {
      const [, baseUrl = ''] = /answers at (\S+)\/v1\.0/.exec(await started.line(/answers at/)) ?? [];
      const own = graphCaller(baseUrl);
      const ask = (name: string, call = {}) => own(`${baseUrl}/__control/${name}`, call);
      assert.deepEqual((await ask('faults')).body, plan);
      assert.equal(((await ask('assumptions')).body as { conflictStatus: number }).conflictStatus, 409);
      await ask('faults', { method: 'PUT', body: { rates: { 503: 1 }, retryAfter: 0.25 } });
      const answer = await own('/users');
      assert.deepEqual([answer.status, answer.headers.get('retry-after')], [503, '0.25']);
      await ask('faults', { method: 'PUT', body: {} });
      assert.equal((await own('/users')).status, 200);
    } finally {
      await started.kill('SIGTERM');
    }
  });

  it('resets to birth', async () => {
    const adele = ((await graph('/users/adele.vance@contoso.com')).body as Thing).id;
    await graph(`/users/${adele}`, { method: 'DELETE' });
    await control('reset', 'POST');
    assert.equal((await graph(`/users/${adele}`)).status, 200);
    assert.deepEqual(tenant.effects(), []);
  });

  it('names what it knows when asked for something else', async () => {
    const answer = await control('everything');
    assert.equal(answer.status, 404);
    assert.ok((answer.body as { known: string[] }).known.includes('GET effects'));
  });

  it('is closed to a page that reaches this machine under a name of its own', async () => {
    const { port } = new URL(tenant.baseUrl);
    const status = await new Promise((resolve, reject) => {
      request({ port, path: '/__control/effects', headers: { host: `evil.example:${port}` } }, (response) => {
        response.resume();
        resolve(response.statusCode);
      })
        .on('error', reject)
        .end();
    });
    assert.equal(status, 403);
  });
});
