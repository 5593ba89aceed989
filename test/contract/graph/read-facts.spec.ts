import assert from 'node:assert/strict';
import type { Fact, SubjectFacts } from '../../../src/domain/facts.ts';
import type { User } from '../../../src/domain/user.ts';
import { startTenant, type Tenant } from '../../../src/simulator/start-tenant.ts';
import { collect, connectTo, everyone, failure, type TestGraph } from '../../support/graph.ts';
import { graphError, startRawGraph } from '../../support/raw-graph.ts';

/** What the product needs at least, without anything optional. */
const CORE = [
  'User.Read.All',
  'LicenseAssignment.ReadWrite.All',
  'Directory.Read.All',
  'RoleManagement.Read.Directory',
  'Organization.Read.All',
];

const missing = (facts: SubjectFacts) =>
  Object.entries(facts).flatMap(([name, fact]) => {
    if (name === 'user') return [];
    const { known, ...rest } = fact as Fact<unknown>;
    return known ? [] : [[name, (rest as { failure: { code: string; permission?: string } }).failure] as const];
  });

describe('graph/read-facts', () => {
  let tenant: Tenant;
  let graph: TestGraph;
  let users: User[];
  let facts: SubjectFacts[];

  before(async () => {
    tenant = await startTenant({ port: 0 });
    graph = connectTo(tenant.baseUrl);
    users = await everyone(graph);
    facts = await collect(graph.directory.readFacts(users.map(({ id }) => id)));
  });

  after(async () => {
    graph.close();
    await tenant.close();
  });

  it('reads every subject once, whatever the order in which they become known', () => {
    assert.deepEqual(facts.map(({ user }) => user.id).sort(), users.map(({ id }) => id).sort());
  });

  it('knows everything the tenant tells', () => {
    assert.deepEqual(facts.flatMap(missing), []);
  });

  it('reads of somebody’s links what it reads of them among all facts', async () => {
    const all = new Map(facts.map((one) => [one.user.id, one]));
    const links = await collect(graph.directory.readLinks([...users.map(({ id }) => id), 'nobody']));
    assert.equal(links.length, users.length);
    for (const one of links) {
      const { user, manager, directReports, groups, ownedObjects } = all.get(one.user.id)!;
      assert.deepEqual(one, { user, manager, directReports, groups, ownedObjects });
    }
  });

  it('agrees with itself: who manages whom, from both sides', () => {
    const managers = new Map(
      facts.flatMap(({ user, manager }) => (manager.known && manager.value ? [[user.id, manager.value.id]] : [])),
    );
    assert.ok(managers.size > 100);
    for (const { user, directReports } of facts) {
      assert.ok(directReports.known);
      for (const report of directReports.value) assert.equal(managers.get(report.id), user.id);
    }
  });

  it('tells groups apart, and which hand out licenses', () => {
    const groups = facts.flatMap((one) => (one.groups.known ? one.groups.value : []));
    for (const kind of [
      'team',
      'unified',
      'dynamic',
      'mailEnabled',
      'securityEnabled',
      'isAssignableToRole',
    ] as const) {
      assert.ok(
        groups.some((group) => group[kind]),
        kind,
      );
    }
    const byGroup = facts.filter(({ user }) =>
      user.licenseAssignmentStates.some(({ assignedByGroup }) => assignedByGroup !== null),
    );
    assert.ok(byGroup.length > 10);
    for (const one of byGroup) {
      assert.ok(one.groups.known);
      for (const { assignedByGroup, skuId } of one.user.licenseAssignmentStates) {
        if (assignedByGroup === null) continue;
        const group = one.groups.value.find(({ id }) => id === assignedByGroup);
        assert.ok(group?.assignedLicenses.includes(skuId), one.user.displayName);
      }
    }
  });

  it('finds active roles, direct and through groups, and eligible ones', async () => {
    const roles = facts.flatMap((one) => (one.roles.known ? one.roles.value : []));
    assert.ok(roles.some(({ roleTemplateId }) => roleTemplateId === '62e90394-69f5-4237-9190-012177145e10'));
    assert.ok(roles.some(({ throughGroup }) => throughGroup !== null));
    assert.ok(facts.some(({ eligibleRoles }) => eligibleRoles.known && eligibleRoles.value.length > 0));
    const admin = facts.find((one) => one.roles.known && one.roles.value.length > 0)!;
    assert.deepEqual(await graph.directory.readRoles(admin.user.id), admin.roles);
  });

  it('counts all owners of what somebody owns, and says who they are', () => {
    const owned = facts.flatMap(({ user, ownedObjects }) =>
      ownedObjects.known ? ownedObjects.value.map((one) => ({ user, one })) : [],
    );
    assert.ok(owned.some(({ one }) => one.owners === 1) && owned.some(({ one }) => one.owners > 1));
    for (const { user, one } of owned)
      assert.ok(one.ownerIds!.includes(user.id) && one.ownerIds!.length === one.owners);
  });

  it('finds all Global Administrators, those through groups too', async () => {
    const { globalAdministrators, skus } = await graph.directory.readTenantFacts();
    assert.ok(skus.known && globalAdministrators.known);
    const holders = facts.filter(
      ({ roles }) =>
        roles.known && roles.value.some((role) => role.roleTemplateId === '62e90394-69f5-4237-9190-012177145e10'),
    );
    assert.deepEqual([...globalAdministrators.value].sort(), holders.map(({ user }) => user.id).sort());
  });

  it('counts no Global Administrator whose sign-in is blocked', async () => {
    const own = await startTenant({
      port: 0,
      settings: { servicePrincipalRoles: ['62e90394-69f5-4237-9190-012177145e10'] },
    });
    const ownGraph = connectTo(own.baseUrl);
    try {
      const before = (await ownGraph.directory.readTenantFacts()).globalAdministrators;
      assert.ok(before.known && before.value.length > 1);
      const [blocked, ...others] = before.value;
      await ownGraph.accounts.setAccountEnabled(blocked!, false);
      const after = (await ownGraph.directory.readTenantFacts()).globalAdministrators;
      assert.ok(after.known);
      assert.deepEqual([...after.value].sort(), [...others].sort());
    } finally {
      ownGraph.close();
      await own.close();
    }
  });

  it('takes no mailbox, no drive and no manager for known answers', () => {
    for (const fact of ['mailbox', 'drive', 'manager', 'lastSignIn'] as const) {
      assert.ok(
        facts.some((one) => one[fact].known && one[fact].value === null),
        fact,
      );
      assert.ok(
        facts.some((one) => one[fact].known && one[fact].value !== null),
        fact,
      );
    }
  });

  it('leaves out who does not exist', async () => {
    const read = await collect(graph.directory.readFacts(['00000000-0000-4000-8000-000000000000', users[0]!.id]));
    assert.deepEqual(
      read.map(({ user }) => user.id),
      [users[0]!.id],
    );
  });

  it('spends at most 0.15 HTTP requests on a fact', async () => {
    const raw = await startRawGraph(({ path }) => ({
      status: path.startsWith('/users/') ? 200 : 501,
      body: { id: 'u', value: [] },
    }));
    const other = connectTo(raw.url);
    const ids = Array.from({ length: 100 }, (_, n) => `u-${n}`);
    const read = await collect(other.directory.readFacts(ids));
    assert.equal(read.length, 100);
    assert.ok(raw.requests.length / (100 * 11) <= 0.15, `${raw.requests.length} requests`);
    other.close();
    await raw.close();
  });

  it('says which permission is missing for one fact, and knows the others', async () => {
    const poor = await startTenant({ port: 0, settings: { permissions: CORE } });
    const other = connectTo(poor.baseUrl);
    const adele = (await other.directory.findCandidates(['Adele Vance']))[0]!.byName[0]!;
    const [read] = await collect(other.directory.readFacts([adele.id]));
    const unknown = new Map(missing(read!));
    assert.equal(unknown.get('lastSignIn')?.permission, 'AuditLog.Read.All');
    assert.equal(unknown.get('mailbox')?.permission, 'MailboxSettings.Read');
    assert.equal(unknown.get('drive')?.permission, 'Files.Read.All');
    for (const [name, { code }] of unknown) assert.equal(code, 'permission-missing', name);
    for (const fact of ['manager', 'directReports', 'roles', 'devices'] as const) assert.ok(read![fact].known, fact);
    other.close();
    await poor.close();
  });

  it('leaves the rest of the facts alone when a server offers only users', async () => {
    const server = await startRawGraph(({ path }) =>
      /^\/users\/[^/]+\?\$select=id,displayName/.test(path)
        ? { status: 200, body: { id: 'u-1', displayName: 'Adele', userPrincipalName: 'adele@contoso.com' } }
        : { status: 501, body: graphError('NotImplemented') },
    );
    const other = connectTo(server.url);
    const [read] = await collect(other.directory.readFacts(['u-1']));
    assert.equal(read!.user.displayName, 'Adele');
    const unknown = missing(read!);
    assert.equal(unknown.length, 11);
    for (const [name, { code }] of unknown) assert.equal(code, 'graph-unsupported', name);
    other.close();
    await server.close();
  });

  it('takes a membership in a role for proof when the assignments cannot be read, and its absence for nothing', async () => {
    const role = {
      '@odata.type': '#microsoft.graph.directoryRole',
      id: 'r',
      displayName: 'User Administrator',
      roleTemplateId: 't',
    };
    for (const memberships of [[role], []]) {
      const server = await startRawGraph(({ path }) =>
        path.includes('/memberOf') ? { status: 200, body: { value: memberships } } : { status: 501 },
      );
      const other = connectTo(server.url);
      const roles = await other.directory.readRoles('u-1');
      assert.equal(roles.known, memberships.length > 0);
      other.close();
      await server.close();
    }
  });

  it('tells nothing of groups whose names it may not see', async () => {
    const hidden = { '@odata.type': '#microsoft.graph.group', id: 'g-1', displayName: null };
    const server = await startRawGraph(({ path }) =>
      path.includes('/memberOf')
        ? { status: 200, body: { value: [hidden] } }
        : { status: 200, body: { id: 'u-1', value: [] } },
    );
    const other = connectTo(server.url);
    const [read] = await collect(other.directory.readFacts(['u-1']));
    assert.deepEqual(read!.groups, {
      known: false,
      failure: { code: 'permission-missing', permission: 'Directory.Read.All' },
    });
    other.close();
    await server.close();
  });

  it('brings all others before it reports the one that could not be read', async () => {
    const server = await startRawGraph(({ path }) =>
      path.startsWith('/users/u-2?')
        ? { status: 403, body: graphError('Authorization_RequestDenied') }
        : { status: 200, body: { id: 'u', value: [] } },
    );
    const other = connectTo(server.url);
    const read: SubjectFacts[] = [];
    const reading = (async () => {
      for await (const one of other.directory.readFacts(['u-1', 'u-2', 'u-3'])) read.push(one);
    })();
    await assert.rejects(reading, failure('permission-missing', { permission: 'User.Read.All' }));
    assert.equal(read.length, 2);
    other.close();
    await server.close();
  });

  it('knows that nobody has eligible roles where there is no PIM', async () => {
    const server = await startRawGraph(({ path }) =>
      path.includes('roleEligibility')
        ? {
            status: 400,
            body: graphError('AadPremiumLicenseRequired', 'The tenant needs to have Microsoft Entra ID P2.'),
          }
        : { status: 200, body: { id: 'u', value: [] } },
    );
    const other = connectTo(server.url);
    const [read] = await collect(other.directory.readFacts(['u-1']));
    assert.deepEqual(read!.eligibleRoles, { known: true, value: [] });
    other.close();
    await server.close();
  });
});
