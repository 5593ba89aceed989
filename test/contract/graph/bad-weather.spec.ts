import assert from 'node:assert/strict';
import { Failure } from '../../../src/domain/errors.ts';
import type { UserId } from '../../../src/domain/user.ts';
import { startTenant, type Tenant } from '../../../src/simulator/start-tenant.ts';
import { collect, connectTo, type TestGraph } from '../../support/graph.ts';
import { IdleClock } from '../../support/idle-clock.ts';

describe('graph in bad weather', () => {
  let tenant: Tenant;
  let graph: TestGraph;
  let clock: IdleClock;

  beforeEach(() => (clock = new IdleClock()));

  afterEach(async () => {
    clock.stop();
    graph.close();
    await tenant.close();
  });

  async function deletable(): Promise<UserId[]> {
    const users = await collect(graph.directory.listUsers({}));
    const facts = await collect(graph.directory.readFacts(users.map(({ id }) => id)));
    return facts
      .filter(({ user, roles, groups }) => {
        const plain = user.onPremisesSyncEnabled !== true && user.isManagementRestricted !== true;
        const holdsNoRole = roles.known && roles.value.length === 0;
        return plain && holdsNoRole && groups.known && !groups.value.some((group) => group.isAssignableToRole);
      })
      .map(({ user }) => user.id);
  }

  /** As a step of a job does it: an unknown outcome is looked at before anything is sent again. */
  async function surely(id: UserId): Promise<void> {
    for (let attempt = 0; attempt < 20; attempt += 1) {
      const outcome = await graph.accounts.deleteUser(id).catch((error: unknown) => error);
      if (!(outcome instanceof Failure)) return;
      assert.ok(['outcome-unknown', 'user-not-found'].includes(outcome.code), outcome.code);
      if ((await graph.directory.readUser(id)) === undefined) return;
    }
    assert.fail('never deleted');
  }

  it('deletes 200 users completely and nobody twice', async () => {
    tenant = await startTenant({ port: 0, clock: clock.now });
    graph = connectTo(tenant.baseUrl, { clock, sleep: clock.sleep });
    const doomed = (await deletable()).slice(0, 200);
    assert.ok(doomed.length > 150);
    tenant.setFaults({ seed: 7, rates: { 429: 0.1, 503: 0.05, dropBefore: 0.01, dropAfter: 0.01 } });
    await Promise.all(doomed.map(surely));
    tenant.setFaults({});
    const deletions = tenant.effects().map(({ method, path }) => `${method} ${path}`);
    assert.deepEqual(deletions.sort(), doomed.map((id) => `DELETE /users/${id}`).sort());
    for (const id of doomed) assert.ok(await graph.directory.readDeletedUser(id));
  });

  it('reads all facts all the same', async () => {
    tenant = await startTenant({ port: 0, clock: clock.now });
    graph = connectTo(tenant.baseUrl, { clock, sleep: clock.sleep });
    const users = await collect(graph.directory.listUsers({}));
    const ids = users.map(({ id }) => id);
    const calm = new Map((await collect(graph.directory.readFacts(ids))).map((facts) => [facts.user.id, facts]));
    tenant.setFaults({ seed: 11, rates: { 429: 0.1, 503: 0.05, 504: 0.02, dropBefore: 0.01, dropAfter: 0.01 } });
    const rough = await collect(graph.directory.readFacts(ids));
    assert.equal(rough.length, calm.size);
    for (const facts of rough) {
      const { ownedObjects, ...others } = facts;
      const { ownedObjects: before, ...expected } = calm.get(facts.user.id)!;
      assert.deepEqual(others, expected);
      assert.equal(ownedObjects.known, before.known);
    }
  });

  it('uses at least 95 % of the documented write limit and never runs into it', async () => {
    tenant = await startTenant({ port: 0, throttle: true, clock: clock.now });
    graph = connectTo(tenant.baseUrl, { clock, sleep: clock.sleep });
    const [user] = await collect(
      graph.directory.listUsers({ licensed: false, userType: 'Member', accountEnabled: true }),
    );
    const started = clock.now().getTime();
    const writes = 6500;
    await Promise.all(Array.from({ length: writes }, () => graph.accounts.revokeSessions(user!.id)));
    assert.equal(graph.log.filter(({ fields }) => fields['status'] === 429).length, 0);
    // The third period begins with the last of them: two full ones have passed.
    const seconds = (clock.now().getTime() - started) / 1000;
    const inTwoPeriods = Math.min(writes, 2 * 2940);
    assert.ok(inTwoPeriods / seconds >= 0.95 * (3000 / 150), `${seconds} s`);
    assert.ok(seconds > 290, `${seconds} s`);
  });

  it('stays below the resource units of the smallest tenants', async () => {
    tenant = await startTenant({ port: 0, users: 40, throttle: true, clock: clock.now });
    graph = connectTo(tenant.baseUrl, { clock, sleep: clock.sleep });
    const users = await collect(graph.directory.listUsers({}));
    const ids = users.map(({ id }) => id);
    for (let round = 0; round < 12; round += 1) await collect(graph.directory.readFacts(ids));
    assert.equal(graph.log.filter(({ fields }) => fields['status'] === 429).length, 0);
  });

  it('shows the new state, however long the tenant takes to agree with itself', async () => {
    tenant = await startTenant({ port: 0, clock: clock.now });
    graph = connectTo(tenant.baseUrl, { clock, sleep: clock.sleep });
    const [id] = (await deletable()) as [UserId];
    tenant.setReplicationLag({ byId: 20_000, list: 60_000, deleted: 40_000 });
    await graph.accounts.deleteUser(id);
    assert.ok(await graph.directory.readUser(id), 'the replica still has the user');
    await clock.sleep(21_000);
    assert.equal(await graph.directory.readUser(id), undefined);
    await clock.sleep(20_000);
    assert.ok(await graph.directory.readDeletedUser(id));
  });
});
