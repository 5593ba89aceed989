import assert from 'node:assert/strict';
import { startTenant, type Tenant } from '../../../src/simulator/start-tenant.ts';
import { type Caller, errorOf, graphCaller, type Thing, valueOf } from '../../support/graph-caller.ts';

const e3 = '05e9a617-0261-4cee-bb44-138d3ef5d965';

describe('demo tenant: groups', () => {
  let tenant: Tenant;
  let graph: Caller;
  let adele: string;

  beforeEach(async () => {
    tenant = await startTenant({ port: 0 });
    graph = graphCaller(tenant.baseUrl);
    adele = await userId('adele.vance');
  });
  afterEach(() => tenant.close());

  const userId = async (name: string) => ((await graph(`/users/${name}@contoso.com`)).body as Thing).id;
  const groupId = async (name: string) =>
    valueOf(await graph(`/groups?$filter=${encodeURIComponent(`displayName eq '${name}'`)}`))[0]?.id ??
    assert.fail(name);
  const leave = async (group: string, user: string) =>
    graph(`/groups/${await groupId(group)}/members/${user}/$ref`, { method: 'DELETE' });
  const join = async (group: string, user: string) =>
    graph(`/groups/${await groupId(group)}/members/$ref`, {
      method: 'POST',
      body: { '@odata.id': `https://graph.microsoft.com/v1.0/directoryObjects/${user}` },
    });
  const sources = async (user: string) =>
    (
      (await graph(`/users/${user}?$select=licenseAssignmentStates`)).body as {
        licenseAssignmentStates: { skuId: string }[];
      }
    ).licenseAssignmentStates.map(({ skuId }) => skuId);

  it('takes the inherited license with the membership, and gives it back with it', async () => {
    assert.equal((await leave('LIC Microsoft 365 E3', adele)).status, 204);
    assert.equal((await sources(adele)).includes(e3), false);
    assert.equal((await join('LIC Microsoft 365 E3', adele)).status, 204);
    assert.equal((await sources(adele)).includes(e3), true);
    const again = await join('LIC Microsoft 365 E3', adele);
    assert.match(
      errorOf(again).message,
      /^One or more added object references already exist for the following modified properties: 'members'\.$/,
    );
  });

  it('hands group licenses out late when told so', async () => {
    let now = Date.parse('2026-03-11T09:00:00Z');
    const slow = await startTenant({
      port: 0,
      clock: () => new Date(now),
      assumptions: { groupLicenseDelayMs: 60_000 },
    });
    const call = graphCaller(slow.baseUrl);
    const held = async () => JSON.stringify((await call(`/users/${adele}?$select=assignedLicenses`)).body).includes(e3);
    await call(`/groups/${await groupId('LIC Microsoft 365 E3')}/members/${adele}/$ref`, { method: 'DELETE' });
    const before = await held();
    now += 61_000;
    const after = await held();
    await slow.close();
    assert.deepEqual([before, after], [true, false]);
  });

  it('gives no seat where none is free: the license stays in error', async () => {
    assert.equal((await join('LIC Visio Plan 2', adele)).status, 204);
    const { licenseAssignmentStates: states } = (await graph(`/users/${adele}?$select=licenseAssignmentStates`))
      .body as {
      licenseAssignmentStates: { error: string }[];
    };
    assert.ok(states.some(({ error }) => error === 'CountViolation'));
    const { hasMembersWithLicenseErrors } = (
      await graph(`/groups/${await groupId('LIC Visio Plan 2')}?$select=hasMembersWithLicenseErrors`)
    ).body as { hasMembersWithLicenseErrors: boolean };
    assert.equal(hasMembersWithLicenseErrors, true);
  });

  it('refuses to change dynamic, synced, mail-enabled and role-assignable groups here', async () => {
    const anna = await userId('anna.visser');
    const dynamic = await leave('All Employees', adele);
    assert.equal(dynamic.status, 403);
    const list = await leave('DL Sales News', anna);
    assert.deepEqual(
      [list.status, errorOf(list).message],
      [400, 'Cannot Update a mail-enabled security groups and or distribution list.'],
    );
    const synced = await leave('FS Projects (AD)', await userId('pieter.van.der.berg'));
    assert.match(errorOf(synced).message, /^Unable to update the specified properties for on-premises mastered/);
    assert.equal((await leave('ROLE Helpdesk Administrators', await userId('johanna.lorenz'))).status, 403);
  });

  it('answers 404 for somebody who is no member', async () => {
    assert.equal((await leave('Finance', adele)).status, 404);
  });

  it('deletes the member itself when /$ref is left out, as Microsoft warns', async () => {
    const answer = await graph(`/groups/${await groupId('Sales')}/members/${adele}`, { method: 'DELETE' });
    assert.equal(answer.status, 204);
    assert.equal((await graph(`/users/${adele}`)).status, 404);
    assert.equal((await graph(`/directory/deletedItems/${adele}`)).status, 200);
  });

  it('keeps the last owner, and takes an owner out of the team as well', async () => {
    const alex = await userId('alex.wilber');
    const mark8 = await groupId('Mark 8 Project Team');
    const last = await graph(`/groups/${mark8}/owners/${alex}/$ref`, { method: 'DELETE' });
    assert.deepEqual([last.status, errorOf(last).code], [400, 'Request_BadRequest']);
    const added = await graph(`/groups/${mark8}/owners/$ref`, {
      method: 'POST',
      body: { '@odata.id': `https://graph.microsoft.com/v1.0/users/${adele}` },
    });
    assert.equal(added.status, 204);
    assert.equal((await graph(`/groups/${mark8}/owners/${alex}/$ref`, { method: 'DELETE' })).status, 204);
    const members = valueOf(await graph(`/groups/${mark8}/members?$top=999`)).map(({ id }) => id);
    assert.equal(members.includes(alex), false);
  });

  it('shows groups nested in groups only transitively', async () => {
    const joni = await userId('joni.sherman');
    const nested = async (path: string) =>
      valueOf(await graph(`/users/${joni}/${path}/microsoft.graph.group?$select=displayName`)).map(
        (one) => one['displayName'],
      );
    assert.equal((await nested('memberOf')).includes('IT'), true);
    const isaiah = await userId('isaiah.langer');
    const names = async (path: string) =>
      valueOf(await graph(`/users/${isaiah}/${path}/microsoft.graph.group`)).map((one) => one['displayName']);
    assert.equal((await names('memberOf')).includes('Operations'), false);
    assert.equal((await names('transitiveMemberOf')).includes('Operations'), true);
  });

  it('names groups, roles and units by their type', async () => {
    const types = valueOf(await graph(`/users/${await userId('sanne.de.boer')}/memberOf`)).map(
      (one) => one['@odata.type'],
    );
    assert.deepEqual([...new Set(types)].sort(), [
      '#microsoft.graph.administrativeUnit',
      '#microsoft.graph.directoryRole',
      '#microsoft.graph.group',
    ]);
  });
});
