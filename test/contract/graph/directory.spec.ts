import assert from 'node:assert/strict';
import type { User } from '../../../src/domain/user.ts';
import { startTenant, type Tenant } from '../../../src/simulator/start-tenant.ts';
import { collect, connectTo, everyone, failure, type TestGraph } from '../../support/graph.ts';

describe('graph/directory', () => {
  let tenant: Tenant;
  let graph: TestGraph;
  let users: User[];
  const named = (name: string): User => users.find(({ displayName }) => displayName === name)!;

  before(async () => {
    tenant = await startTenant({ port: 0 });
    graph = connectTo(tenant.baseUrl);
    users = await everyone(graph);
  });

  after(async () => {
    graph.close();
    await tenant.close();
  });

  it('names the tenant, and asks for it once a minute at most', async () => {
    const before = tenant.requests().length;
    const { displayName } = await graph.directory.tenant();
    assert.equal(displayName, 'Contoso');
    await graph.directory.tenant();
    assert.ok(tenant.requests().length - before <= 1);
  });

  it('walks all users through the pages', () => {
    assert.equal(users.length, 250);
    assert.equal(new Set(users.map(({ id }) => id)).size, 250);
  });

  it('reads users by id and leaves out those there are not', async () => {
    const [first, second] = users as [User, User];
    const read = await graph.directory.readUsers([first.id, 'nobody', second.id]);
    assert.deepEqual([...read.keys()].sort(), [first.id, second.id].sort());
    assert.deepEqual(read.get(first.id), first);
    assert.equal(await graph.directory.readUser('00000000-0000-4000-8000-000000000000'), undefined);
  });

  it('never asks for a user in a way that reaches another resource', async () => {
    for (const id of ['..', '.', '', 'x/../../groups', `${users[0]!.id}/manager`]) {
      assert.equal(await graph.directory.readUser(id), undefined, id);
    }
  });

  describe('listUsers', () => {
    const count = async (filter: Parameters<TestGraph['directory']['listUsers']>[0]) =>
      (await collect(graph.directory.listUsers(filter))).length;
    const expected = (keep: (user: User) => boolean) => users.filter(keep).length;

    it('lets Graph check each condition', async () => {
      assert.equal(
        await count({ accountEnabled: false }),
        expected((user) => !user.accountEnabled),
      );
      assert.equal(
        await count({ userType: 'Guest' }),
        expected((user) => user.userType === 'Guest'),
      );
      assert.equal(
        await count({ licensed: false }),
        expected((user) => user.assignedLicenses.length === 0),
      );
      assert.equal(
        await count({ licensed: true }),
        expected((user) => user.assignedLicenses.length > 0),
      );
      const { department } = users.find((user) => user.department !== null)!;
      assert.equal(
        await count({ department: department! }),
        expected((user) => user.department === department),
      );
      const { skuId } = users.find((user) => user.assignedLicenses.length > 0)!.assignedLicenses[0]!;
      const holders = expected((user) => user.assignedLicenses.some((license) => license.skuId === skuId));
      assert.equal(await count({ skuId }), holders);
      assert.ok(tenant.requests().some(({ path }) => path.includes('assignedLicenses')));
    });

    it('combines conditions', async () => {
      assert.equal(
        await count({ userType: 'Guest', licensed: false, accountEnabled: true }),
        expected((user) => user.userType === 'Guest' && user.assignedLicenses.length === 0 && user.accountEnabled),
      );
    });

    it('finds those who have not signed in for long, and those who never did', async () => {
      const since = '2026-08-26T00:00:00Z';
      const idle = await collect(graph.directory.listUsers({ notSignedInSince: since, userType: 'Member' }));
      const facts = await collect(graph.directory.readFacts(idle.map(({ id }) => id)));
      assert.ok(facts.length > 5);
      assert.deepEqual(
        idle.map(({ lastSignIn }) => lastSignIn),
        idle.map(({ id }) => {
          const { lastSignIn } = facts.find(({ user }) => user.id === id)!;
          return lastSignIn.known ? lastSignIn.value : undefined;
        }),
      );
      for (const { user, lastSignIn } of facts) {
        assert.ok(lastSignIn.known && (lastSignIn.value ?? user.createdDateTime!) < since, user.displayName);
      }
      assert.ok(facts.some(({ lastSignIn }) => lastSignIn.known && lastSignIn.value === null));
      assert.ok(facts.some(({ lastSignIn }) => lastSignIn.known && lastSignIn.value !== null));
    });

    it('lists who never signed in, and nobody else', async () => {
      const never = await collect(graph.directory.listUsers({ neverSignedIn: true }));
      const everybody = await collect(graph.directory.listUsers({ notSignedInSince: '9999-01-01T00:00:00Z' }));
      const expected = everybody.filter(({ lastSignIn }) => lastSignIn === null);
      assert.ok(everybody.length > expected.length && expected.length > 3);
      assert.deepEqual(never.map(({ id }) => id).sort(), expected.map(({ id }) => id).sort());
    });

    it('lists the team of a manager', async () => {
      const facts = await collect(graph.directory.readFacts(users.map(({ id }) => id)));
      const manager = facts.find(({ directReports }) => directReports.known && directReports.value.length > 3)!;
      assert.ok(manager.directReports.known);
      const team = await collect(graph.directory.listUsers({ managerId: manager.user.id }));
      assert.deepEqual(team.map(({ id }) => id).sort(), manager.directReports.value.map(({ id }) => id).sort());
    });

    it('lists who is not in some departments, and who is in none', async () => {
      const department = users.find((user) => user.department !== null)!.department!;
      assert.equal(
        await count({ notDepartments: [department.toUpperCase()], accountEnabled: true }),
        expected((user) => user.accountEnabled && user.department !== department),
      );
      assert.equal(
        await count({ noDepartment: true }),
        expected((user) => (user.department ?? '') === ''),
      );
    });

    it('lists who has none of some products', async () => {
      const [held] = users.flatMap(({ assignedLicenses }) => assignedLicenses.map(({ skuId }) => skuId));
      const without = expected((user) => user.assignedLicenses.every(({ skuId }) => skuId !== held));
      assert.ok(without > 0);
      assert.equal(await count({ withoutSkuIds: [held!.toUpperCase()] }), without);
    });

    it('lists who was made before and since an instant', async () => {
      const made = users.map(({ createdDateTime }) => createdDateTime!).sort();
      const middle = made[Math.floor(made.length / 2)]!;
      const before = await collect(graph.directory.listUsers({ createdBefore: middle }));
      const since = await collect(graph.directory.listUsers({ createdSince: middle, userType: 'Guest' }));
      assert.ok(before.length > 3 && since.length > 0);
      assert.ok(before.every(({ createdDateTime }) => createdDateTime! <= middle));
      const guests = users.filter((user) => user.userType === 'Guest' && user.createdDateTime! >= middle);
      assert.deepEqual(since.map(({ id }) => id).sort(), guests.map(({ id }) => id).sort());
    });

    it('says that last sign-ins need Entra P1', async () => {
      tenant.changeSettings({ premium: false });
      const asking = collect(graph.directory.listUsers({ notSignedInSince: '2026-01-01T00:00:00Z' }));
      await assert.rejects(asking, failure('premium-required', { status: 403 }));
      tenant.changeSettings({ premium: true });
    });

    it('reads no further than somebody asks', async () => {
      const before = tenant.requests().length;
      for await (const user of graph.directory.listUsers({})) {
        assert.ok(user.id);
        break;
      }
      assert.equal(tenant.requests().length - before, 1);
    });
  });

  describe('seats', () => {
    it('reads what was bought and used', async () => {
      const skus = await graph.directory.subscribedSkus();
      const e5 = skus.find(({ skuPartNumber }) => skuPartNumber === 'SPE_E5')!;
      const holders = users.filter((user) => user.assignedLicenses.some(({ skuId }) => skuId === e5.skuId));
      assert.equal(e5.consumedUnits, holders.length);
      assert.ok(e5.prepaidUnits.enabled >= e5.consumedUnits);
    });

    it('reads the subscriptions behind them', async () => {
      const subscriptions = await graph.directory.subscriptions();
      assert.ok(subscriptions.every(({ totalLicenses, skuId }) => totalLicenses >= 0 && skuId !== ''));
      assert.ok(subscriptions.some(({ nextLifecycleDateTime }) => nextLifecycleDateTime !== null));
    });
  });

  it('names groups, and leaves out those there are not', async () => {
    const facts = await collect(graph.directory.readFacts([named('Adele Vance').id]));
    const groups = facts[0]!.groups;
    assert.ok(groups.known && groups.value.length > 0);
    const [group] = groups.value;
    const names = await graph.directory.groupNames([group!.id, '00000000-0000-4000-8000-000000000000']);
    assert.deepEqual([...names], [[group!.id, group!.displayName]]);
  });

  it('lists deleted users under the names they had', async () => {
    const deleted = await collect(graph.directory.listDeletedUsers());
    assert.ok(deleted.length > 0);
    for (const user of deleted) {
      assert.doesNotMatch(user.userPrincipalName, /^[0-9a-f]{32}/);
      assert.ok(Date.parse(user.deletedDateTime) <= Date.now());
    }
    assert.deepEqual(await graph.directory.readDeletedUser(deleted[0]!.id), deleted[0]);
    assert.equal(await graph.directory.readDeletedUser(users[0]!.id), undefined);
  });

  it('asks for nothing that the tenant does not know', () => {
    assert.deepEqual(tenant.unknownRequests(), []);
  });
});
