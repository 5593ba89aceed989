import assert from 'node:assert/strict';
import { startTenant, type Tenant } from '../../../src/simulator/start-tenant.ts';
import { type Caller, errorOf, graphCaller, type Thing } from '../../support/graph-caller.ts';

describe('demo tenant: faults on purpose', () => {
  let tenant: Tenant;
  let graph: Caller;
  let adele: string;

  beforeEach(async () => {
    tenant = await startTenant({ port: 0 });
    graph = graphCaller(tenant.baseUrl);
    adele = ((await graph('/users/adele.vance@contoso.com')).body as Thing).id;
  });
  afterEach(() => tenant.close());

  it('fails the second deletion and no other call', async () => {
    tenant.setFaults({ calls: [{ method: 'DELETE', path: '^/users/', nth: 2, fault: 503 }], retryAfter: 7 });
    const alex = ((await graph('/users/alex.wilber@contoso.com')).body as Thing).id;
    assert.equal((await graph(`/users/${adele}`, { method: 'DELETE' })).status, 204);
    const failed = await graph(`/users/${alex}`, { method: 'DELETE' });
    assert.deepEqual([failed.status, failed.headers.get('retry-after')], [503, '7']);
    assert.equal((await graph(`/users/${alex}`, { method: 'DELETE' })).status, 204);
    assert.equal(tenant.effects().length, 2);
  });

  it('fails single items of a batch inside a whole envelope', async () => {
    tenant.setFaults({ calls: [{ path: '^/users/', nth: 1, fault: 429 }], retryAfter: 2.5 });
    const requests = ['1', '2'].map((id) => ({ id, method: 'GET', url: `/users/${adele}` }));
    const answer = await graph('/$batch', { method: 'POST', body: { requests } });
    const { responses } = answer.body as { responses: { status: number; headers: Record<string, string> }[] };
    assert.equal(answer.status, 200);
    assert.deepEqual(responses.map(({ status }) => status).sort(), [200, 429]);
    assert.equal(responses.find(({ status }) => status === 429)?.headers['Retry-After'], '2.5');
  });

  it('breaks the connection before anything happened, or after everything has', async () => {
    tenant.setFaults({ calls: [{ method: 'DELETE', path: '^/users/', nth: 1, fault: 'dropBefore' }] });
    await assert.rejects(graph(`/users/${adele}`, { method: 'DELETE' }));
    assert.equal((await graph(`/users/${adele}`)).status, 200);
    tenant.setFaults({ calls: [{ method: 'DELETE', path: '^/users/', nth: 1, fault: 'dropAfter' }] });
    await assert.rejects(graph(`/users/${adele}`, { method: 'DELETE' }));
    assert.equal((await graph(`/users/${adele}`)).status, 404);
    assert.equal(tenant.effects().length, 1);
  });

  it('fails about the share of calls it is told to, the same ones for the same seed', async () => {
    const run = async () => {
      tenant.setFaults({ seed: 5, rates: { 429: 0.1, 503: 0.05 } });
      const statuses: number[] = [];
      for (let at = 0; at < 300; at += 1) statuses.push((await graph(`/users/${adele}?$select=id`)).status);
      return statuses;
    };
    const statuses = await run();
    const share = (status: number) => statuses.filter((one) => one === status).length / statuses.length;
    assert.ok(share(429) > 0.05 && share(429) < 0.16, `429: ${share(429)}`);
    assert.ok(share(503) > 0.02 && share(503) < 0.1, `503: ${share(503)}`);
    assert.deepEqual(await run(), statuses);
  });

  it('answers concurrency violations to writes only', async () => {
    tenant.setFaults({ rates: { 409: 1 } });
    assert.equal((await graph(`/users/${adele}`)).status, 200);
    const answer = await graph(`/users/${adele}`, { method: 'DELETE' });
    assert.deepEqual([answer.status, errorOf(answer).code], [409, 'Directory_ConcurrencyViolation']);
  });
});
