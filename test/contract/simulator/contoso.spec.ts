import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { type Product, products } from '../../../src/simulator/seed/products.ts';
import { startTenant, type Tenant } from '../../../src/simulator/start-tenant.ts';
import { type Caller, graphCaller, type Thing, valueOf } from '../../support/graph-caller.ts';

const everything =
  'id,displayName,userPrincipalName,accountEnabled,userType,onPremisesSyncEnabled,assignedLicenses,licenseAssignmentStates,signInActivity,department';

describe('demo tenant: Contoso', () => {
  let tenant: Tenant;
  let graph: Caller;
  let users: readonly Thing[];

  before(async () => {
    tenant = await startTenant({ port: 0 });
    graph = graphCaller(tenant.baseUrl);
    const first = await graph(`/users?$top=500&$select=${everything}`);
    users = valueOf(first);
  });
  after(() => tenant.close());

  const user = async (name: string, select: string) =>
    (await graph(`/users/${name}@contoso.com?$select=${select}`)).body as Thing;
  const some = (what: string, keep: (one: Thing) => boolean) => {
    assert.ok(users.some(keep), `nobody ${what}`);
  };
  const licenses = (one: Thing) => one['assignedLicenses'] as readonly unknown[];

  it('is the same for the same seed, and another for another', async () => {
    const names = async (seed: number) => {
      const other = await startTenant({ port: 0, seed, users: 80 });
      const list = valueOf(await graphCaller(other.baseUrl)('/users?$top=999&$select=id,displayName'));
      await other.close();
      return list;
    };
    assert.deepEqual(await names(7), await names(7));
    assert.notDeepEqual(await names(7), await names(8));
  });

  it('lets several live in one process, each with its own state', async () => {
    const other = await startTenant({ port: 0 });
    const adele = (await user('adele.vance', 'id')).id;
    await graphCaller(other.baseUrl)(`/users/${adele}`, { method: 'DELETE' });
    await other.close();
    assert.equal((await graph(`/users/${adele}`)).status, 200);
  });

  it('has as many more admins as are asked for, who can all sign in', async () => {
    const roles = async (baseUrl: string) =>
      valueOf(await graphCaller(baseUrl)('/roleManagement/directory/roleAssignments')).map((one) => one['principalId']);
    const other = await startTenant({ port: 0, admins: 7 });
    const before = new Set(await roles(tenant.baseUrl));
    const more = new Set((await roles(other.baseUrl)).filter((id) => !before.has(id)));
    await other.close();
    assert.equal(more.size, 7);
    const known = users.filter(({ id }) => more.has(id));
    assert.equal(known.filter((one) => one['accountEnabled'] === true && one['userType'] === 'Member').length, 7);
  });

  it('has every kind of account an admin meets', () => {
    some('is disabled', (one) => one['accountEnabled'] === false);
    some('is synced', (one) => one['onPremisesSyncEnabled'] === true);
    some('was synced once', (one) => one['onPremisesSyncEnabled'] === false);
    some('never signed in', (one) => one['signInActivity'] === null);
    some('is an unlicensed guest', (one) => one['userType'] === 'Guest' && licenses(one).length === 0);
    some('is a member without license', (one) => one['userType'] === 'Member' && licenses(one).length === 0);
    some('is disabled and still licensed', (one) => one['accountEnabled'] === false && licenses(one).length > 0);
    some('has a license in error', (one) => JSON.stringify(one['licenseAssignmentStates']).includes('CountViolation'));
    const hour = Date.now() - 3_700_000;
    some(
      'signed in within the hour',
      (one) =>
        Date.parse((one['signInActivity'] as { lastSignInDateTime?: string } | null)?.lastSignInDateTime ?? '') >= hour,
    );
  });

  it('has one pair of namesakes', () => {
    const names = users.map((one) => one['displayName'] as string);
    const twice = names.filter((name, at) => names.indexOf(name) !== at);
    assert.deepEqual(twice, ['Jan de Vries']);
  });

  it('has names that would break a careless card', () => {
    const names = users.map((one) => one['displayName'] as string).join('\n');
    for (const part of [
      '**Bold** [click](',
      '${user.secret} <b>',
      "O'Brien",
      '李 明',
      'Weiß',
      'Østergård',
      'Jansen & Zn',
    ]) {
      assert.ok(names.includes(part), part);
    }
  });

  it('gives Adele a direct license with a plan switched off and one by group, and Alex people and a team', async () => {
    const { licenseAssignmentStates: states } = (await user('adele.vance', 'licenseAssignmentStates')) as unknown as {
      licenseAssignmentStates: { assignedByGroup: string | null; disabledPlans: string[] }[];
    };
    assert.ok(states.some((one) => one.assignedByGroup === null && one.disabledPlans.length === 1));
    assert.ok(states.some((one) => one.assignedByGroup !== null));
    const alex = (await user('alex.wilber', 'id')).id;
    assert.equal(valueOf(await graph(`/users/${alex}/directReports`)).length, 2);
    const [team] = valueOf(await graph(`/users/${alex}/ownedObjects`));
    assert.ok(team);
    assert.deepEqual(team['resourceProvisioningOptions'], ['Team']);
    assert.deepEqual(
      valueOf(await graph(`/groups/${team.id}/owners`)).map(({ id }) => id),
      [alex],
    );
  });

  it('knows its personas by fixed ids, with the roles they are said to have', async () => {
    for (const { id, name, role } of tenant.personas) {
      assert.equal(((await graph(`/users/${id}`)).body as Thing)['displayName'], name);
      const held = valueOf(await graph(`/users/${id}/memberOf/microsoft.graph.directoryRole`)).map(
        (one) => one['displayName'],
      );
      const expected = {
        admin: ['Global Administrator'],
        secondAdmin: ['License Administrator', 'User Administrator'],
        helpdesk: ['Helpdesk Administrator'],
        guest: [],
      };
      assert.deepEqual([...held].sort(), expected[role]);
    }
  });

  it('has more than one Global Administrator and people who may become one of the admins', async () => {
    const filter = "roleDefinitionId eq '62e90394-69f5-4237-9190-012177145e10'";
    const holders = valueOf(
      await graph(`/roleManagement/directory/roleAssignments?$filter=${encodeURIComponent(filter)}&$expand=principal`),
    );
    assert.equal(holders.length, 2);
    assert.ok(holders.every((one) => (one['principal'] as Thing).id === one['principalId']));
    assert.ok(valueOf(await graph('/roleManagement/directory/roleEligibilityScheduleInstances')).length >= 2);
  });

  it('keeps mail where there is a mailbox: shared, room, answering, none', async () => {
    const purpose = async (name: string) => (await graph(`/users/${name}@contoso.com/mailboxSettings`)).body as Thing;
    assert.equal((await purpose('info'))['userPurpose'], 'shared');
    assert.equal((await purpose('room.seattle.312'))['userPurpose'], 'room');
    const without = await graph('/users/jansen.zn@contoso.com/mailboxSettings');
    assert.equal(without.status, 404);
    const settings = await Promise.all(users.map(({ id }) => graph(`/users/${id}/mailboxSettings`)));
    const answering = settings.filter(({ body }) => JSON.stringify(body).includes('alwaysEnabled'));
    assert.ok(answering.length > 3 && answering.length < 60, `${answering.length} answer automatically`);
  });

  it('buys only what Microsoft sells, under its own numbers', function () {
    const file = new URL('../../../../shared/reference/sku-names.csv', import.meta.url);
    if (!existsSync(file)) this.skip();
    const rows = readFileSync(file, 'utf8').split('\n');
    for (const { skuId, skuPartNumber } of Object.values<Product>(products)) {
      assert.ok(
        rows.some((row) => row.startsWith(`${skuId},${skuPartNumber},`)),
        skuPartNumber,
      );
    }
  });
});
