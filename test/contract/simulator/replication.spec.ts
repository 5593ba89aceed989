import assert from 'node:assert/strict';
import { startTenant, type Tenant } from '../../../src/simulator/start-tenant.ts';
import { type Caller, graphCaller, type Thing, valueOf } from '../../support/graph-caller.ts';

describe('demo tenant: replication lag', () => {
  let tenant: Tenant;
  let graph: Caller;
  let now: number;
  let adele: string;

  beforeEach(async () => {
    now = Date.parse('2026-03-11T09:00:00Z');
    const replicationLagMs = { byId: 5_000, list: 30_000, deleted: 15_000 };
    tenant = await startTenant({ port: 0, clock: () => new Date(now), replicationLagMs });
    graph = graphCaller(tenant.baseUrl);
    adele = ((await graph('/users/adele.vance@contoso.com')).body as Thing).id;
  });
  afterEach(() => tenant.close());

  const seen = async () => ({
    byId: (await graph(`/users/${adele}`)).status === 200,
    byName: (await graph('/users/adele.vance@contoso.com')).status === 200,
    list: valueOf(await graph("/users?$filter=displayName eq 'Adele Vance'")).length === 1,
    bin: valueOf(await graph('/directory/deletedItems/microsoft.graph.user')).some(({ id }) => id === adele),
  });

  it('shows a deletion by id, in the recycle bin and in lists one after the other', async () => {
    await graph(`/users/${adele}`, { method: 'DELETE' });
    assert.deepEqual(await seen(), { byId: true, byName: true, list: true, bin: false });
    now += 5_001;
    assert.deepEqual(await seen(), { byId: false, byName: false, list: true, bin: false });
    now += 10_000;
    assert.deepEqual(await seen(), { byId: false, byName: false, list: true, bin: true });
    now += 15_000;
    assert.deepEqual(await seen(), { byId: false, byName: false, list: false, bin: true });
  });

  it('shows a restored user late by id', async () => {
    await graph(`/users/${adele}`, { method: 'DELETE' });
    now += 60_000;
    await graph(`/directory/deletedItems/${adele}/restore`, { method: 'POST' });
    assert.deepEqual(await seen(), { byId: false, byName: false, list: false, bin: true });
    now += 60_000;
    assert.deepEqual(await seen(), { byId: true, byName: true, list: true, bin: false });
  });

  it('shows a change late, and a second deletion is refused at once all the same', async () => {
    await graph(`/users/${adele}`, { method: 'PATCH', body: { accountEnabled: false } });
    const enabled = async () =>
      ((await graph(`/users/${adele}?$select=accountEnabled`)).body as Thing)['accountEnabled'];
    assert.equal(await enabled(), true);
    now += 6_000;
    assert.equal(await enabled(), false);
    await graph(`/users/${adele}`, { method: 'DELETE' });
    assert.equal((await graph(`/users/${adele}`, { method: 'DELETE' })).status, 404);
  });
});
