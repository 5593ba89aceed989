import assert from 'node:assert/strict';
import { startTenant, type Tenant } from '../../../src/simulator/start-tenant.ts';
import { advanced, type Caller, errorOf, graphCaller, type Thing, valueOf } from '../../support/graph-caller.ts';

const bin = '/directory/deletedItems/microsoft.graph.user';

describe('demo tenant: the recycle bin', () => {
  let tenant: Tenant;
  let graph: Caller;
  let now: number;

  beforeEach(async () => {
    now = Date.parse('2026-03-11T09:00:00Z');
    tenant = await startTenant({ port: 0, clock: () => new Date(now) });
    graph = graphCaller(tenant.baseUrl);
  });
  afterEach(() => tenant.close());

  const idOf = async (displayName: string) =>
    valueOf(await graph(`${bin}?$filter=${encodeURIComponent(`displayName eq '${displayName}'`)}`))[0]?.id ?? '';
  const restore = (id: string, body?: unknown) =>
    graph(`/directory/deletedItems/${id}/restore`, { method: 'POST', ...(body === undefined ? {} : { body }) });

  it('refuses the list without the cast, and takes both spellings of it', async () => {
    assert.equal((await graph('/directory/deletedItems')).status, 400);
    const other = await graph('/directory/deletedItems/graph.user');
    assert.deepEqual(valueOf(other), valueOf(await graph(bin)));
  });

  it('sorts by the day of deletion in an advanced query', async () => {
    const days = valueOf(
      await graph(`${bin}?$orderby=deletedDateTime&$count=true&$select=deletedDateTime`, advanced),
    ).map((user) => user['deletedDateTime'] as string);
    assert.deepEqual(days, [...days].sort());
    assert.equal(days.length, 8);
  });

  it('forgets people after 30 days, and cannot bring them back', async () => {
    const emily = await idOf('Emily Braun');
    now += 2 * 86_400_000;
    assert.equal(await idOf('Emily Braun'), '');
    assert.equal((await restore(emily)).status, 404);
    assert.notEqual(await idOf('Peter van Dijk'), '');
  });

  it('refuses a restore whose name was taken, until another name is given', async () => {
    const thomas = await idOf('Thomas Meijer');
    const refused = await restore(thomas);
    assert.deepEqual(
      [refused.status, errorOf(refused).message],
      [400, 'Another object with the same value for property userPrincipalName already exists.'],
    );
    const restored = await restore(thomas, { newUserPrincipalName: 'thomas.meijer.hr@contoso.com' });
    assert.deepEqual(
      [restored.status, (restored.body as Thing)['userPrincipalName']],
      [200, 'thomas.meijer.hr@contoso.com'],
    );
  });

  it('refuses a new name outside the verified domains, and keeps the account in the bin', async () => {
    const thomas = await idOf('Thomas Meijer');
    for (const name of ['thomas@fabrikam.com', 'thomas', '']) {
      const refused = await restore(thomas, { newUserPrincipalName: name });
      assert.equal(refused.status, 400);
      assert.match(errorOf(refused).message, /userPrincipalName property is invalid/);
    }
    assert.equal(await idOf('Thomas Meijer'), thomas);
    assert.equal((await restore(thomas, { newUserPrincipalName: 'thomas@contoso.nl' })).status, 200);
  });

  it('refuses a restore whose address was taken, until told to drop the address', async () => {
    const noor = await idOf('Noor Hendriks');
    const refused = await restore(noor);
    assert.match(errorOf(refused).message, /proxyAddresses/);
    assert.equal((await restore(noor, { autoReconcileProxyConflict: true })).status, 200);
    const { proxyAddresses } = (await graph(`/users/${noor}?$select=proxyAddresses`)).body as {
      proxyAddresses: string[];
    };
    assert.deepEqual(proxyAddresses, ['SMTP:noor.hendriks@contoso.com']);
  });

  it('restores without free seats all the same, with the license in error', async () => {
    const delia = await idOf('Delia Dennis');
    assert.equal((await restore(delia)).status, 200);
    const { licenseAssignmentStates: states } = (await graph(`/users/${delia}?$select=licenseAssignmentStates`))
      .body as {
      licenseAssignmentStates: { skuId: string; state: string; error: string }[];
    };
    const visio = states.find(({ skuId }) => skuId === 'c5928f49-12ba-48f7-ada3-0d743a3601d5');
    assert.deepEqual([visio?.state, visio?.error], ['Error', 'CountViolation']);
  });

  it('leaves manager links and ownerships behind unless told that they come back', async () => {
    const alex = ((await graph('/users/alex.wilber@contoso.com')).body as Thing).id;
    await graph(`/users/${alex}`, { method: 'DELETE' });
    await restore(alex);
    assert.equal((await graph(`/users/${alex}/manager`)).status, 404);
    assert.deepEqual(valueOf(await graph(`/users/${alex}/directReports`)), []);
    assert.deepEqual(valueOf(await graph(`/users/${alex}/ownedObjects`)), []);
    const faithful = { restoreBringsManagerLinks: true, restoreBringsOwnerships: true };
    const other = await startTenant({ port: 0, assumptions: faithful });
    const call = graphCaller(other.baseUrl);
    await call(`/users/${alex}`, { method: 'DELETE' });
    await call(`/directory/deletedItems/${alex}/restore`, { method: 'POST' });
    const reports = valueOf(await call(`/users/${alex}/directReports`));
    const owned = valueOf(await call(`/users/${alex}/ownedObjects`));
    await other.close();
    assert.deepEqual([reports.length, owned.length], [2, 1]);
  });

  it('restores a deleted group as well', async () => {
    const [group] = valueOf(await graph('/directory/deletedItems/microsoft.graph.group'));
    assert.equal((await restore(group?.id ?? '')).status, 200);
    assert.equal((await graph(`/groups/${group?.id}`)).status, 200);
  });

  it('writes deletions and restores into the audit log', async () => {
    const peter = await idOf('Peter van Dijk');
    await restore(peter);
    await graph(`/users/${peter}`, { method: 'DELETE' });
    const audits = valueOf(await graph(`/auditLogs/directoryAudits?$filter=targetResources/any(t:t/id eq '${peter}')`));
    assert.deepEqual(
      audits.map((one) => one['activityDisplayName']),
      ['Delete user', 'Restore user'],
    );
  });
});
