import assert from 'node:assert/strict';
import { startTenant, type Tenant } from '../../../src/simulator/start-tenant.ts';
import { advanced, type Caller, errorOf, graphCaller, type Thing, valueOf } from '../../support/graph-caller.ts';

const projectPlan3 = '53818b1b-4a27-454b-8896-0dba576410e6';
const powerBiPro = 'f8a1db68-be16-40ed-86d5-cb42ce701560';
const e3 = '05e9a617-0261-4cee-bb44-138d3ef5d965';

describe('demo tenant: unassign, delete, restore', () => {
  let tenant: Tenant;
  let graph: Caller;
  let adele: string;

  beforeEach(async () => {
    tenant = await startTenant({ port: 0 });
    graph = graphCaller(tenant.baseUrl);
    adele = ((await graph('/users/adele.vance@contoso.com')).body as Thing).id;
  });
  afterEach(() => tenant.close());

  const consumed = async (skuId: string) =>
    valueOf(await graph('/subscribedSkus')).find((sku) => sku['skuId'] === skuId)?.['consumedUnits'] as number;

  it('holds 250 users and their seats add up', async () => {
    assert.equal((await graph('/users/$count', advanced)).body, '250');
    const users = valueOf(await graph('/users?$top=999&$select=id,assignedLicenses'));
    const held = users.flatMap((user) => (user['assignedLicenses'] as { skuId: string }[]).map(({ skuId }) => skuId));
    for (const sku of valueOf(await graph('/subscribedSkus'))) {
      assert.equal(sku['consumedUnits'], held.filter((skuId) => skuId === sku['skuId']).length);
    }
  });

  it('frees a seat when a direct license is unassigned, and takes it again with its disabled plans', async () => {
    const before = await consumed(projectPlan3);
    const path = `/users/${adele}/assignLicense`;
    const removed = await graph(path, { method: 'POST', body: { addLicenses: [], removeLicenses: [projectPlan3] } });
    assert.equal(removed.status, 200);
    assert.equal(await consumed(projectPlan3), before - 1);
    const disabledPlans = ['5dbe027f-2339-4123-9542-606e4d348a72'];
    const body = { addLicenses: [{ skuId: projectPlan3, disabledPlans }], removeLicenses: [] };
    assert.equal((await graph(path, { method: 'POST', body })).status, 200);
    const again = (await graph(`/users/${adele}?$select=assignedLicenses`)).body as { assignedLicenses: unknown[] };
    assert.deepEqual(
      again.assignedLicenses.find((one) => (one as { skuId: string }).skuId === projectPlan3),
      { skuId: projectPlan3, disabledPlans },
    );
    assert.equal(await consumed(projectPlan3), before);
  });

  it('refuses to remove an inherited license, and one the user lacks', async () => {
    const path = `/users/${adele}/assignLicense`;
    const inherited = await graph(path, { method: 'POST', body: { addLicenses: [], removeLicenses: [e3] } });
    assert.deepEqual(
      [inherited.status, errorOf(inherited).message],
      [400, 'User license is inherited from a group membership and it cannot be removed directly from the user.'],
    );
    const lacking = await graph(path, {
      method: 'POST',
      body: { addLicenses: [], removeLicenses: ['c5928f49-12ba-48f7-ada3-0d743a3601d5'] },
    });
    assert.deepEqual([lacking.status, errorOf(lacking).message], [400, 'User does not have a corresponding license.']);
  });

  it('moves a deleted user to deletedItems with seats free, name prefixed and the old name unknown', async () => {
    const seats = await consumed(e3);
    assert.equal((await graph(`/users/${adele}`, { method: 'DELETE' })).status, 204);
    assert.equal((await graph(`/users/${adele}`)).status, 404);
    assert.equal((await graph('/users/adele.vance@contoso.com')).status, 404);
    assert.equal((await graph(`/users/${adele}`, { method: 'DELETE' })).status, 404);
    assert.equal(await consumed(e3), seats - 1);
    const deleted = valueOf(await graph('/directory/deletedItems/microsoft.graph.user')).find(({ id }) => id === adele);
    assert.equal(deleted?.['userPrincipalName'], `${adele.replaceAll('-', '')}adele.vance@contoso.com`);
  });

  it('restores with licenses, memberships and the plain name', async () => {
    const groups = valueOf(await graph(`/users/${adele}/memberOf/microsoft.graph.group`)).map(({ id }) => id);
    await graph(`/users/${adele}`, { method: 'DELETE' });
    const restored = await graph(`/directory/deletedItems/${adele}/restore`, { method: 'POST' });
    assert.equal(restored.status, 200);
    const user = (await graph(`/users/${adele}?$select=userPrincipalName,assignedLicenses`)).body as {
      userPrincipalName: string;
      assignedLicenses: { skuId: string }[];
    };
    assert.equal(user.userPrincipalName, 'adele.vance@contoso.com');
    assert.deepEqual(user.assignedLicenses.map(({ skuId }) => skuId).sort(), [e3, powerBiPro, projectPlan3].sort());
    const back = valueOf(await graph(`/users/${adele}/memberOf/microsoft.graph.group`)).map(({ id }) => id);
    assert.deepEqual(back, groups);
  });

  it('records every successful write and nothing else', async () => {
    await graph(`/users/${adele}`, { method: 'DELETE' });
    await graph(`/users/${adele}`, { method: 'DELETE' });
    assert.deepEqual(
      tenant.effects().map(({ method, path, targetId, status }) => ({ method, path, targetId, status })),
      [{ method: 'DELETE', path: `/users/${adele}`, targetId: adele, status: 204 }],
    );
  });

  it('answers an operation it does not know with 501 and remembers it', async () => {
    const answer = await graph('/users/delta/things/everywhere');
    assert.deepEqual([answer.status, errorOf(answer).code], [501, 'NotImplemented']);
    assert.deepEqual(
      tenant.unknownRequests().map(({ path }) => path),
      ['/users/delta/things/everywhere'],
    );
  });
});
