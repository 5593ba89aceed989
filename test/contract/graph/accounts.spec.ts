import assert from 'node:assert/strict';
import type { SubjectFacts } from '../../../src/domain/facts.ts';
import type { User } from '../../../src/domain/user.ts';
import { startTenant, type Tenant } from '../../../src/simulator/start-tenant.ts';
import { graphCaller } from '../../support/graph-caller.ts';
import { collect, connectTo, failure, type TestGraph } from '../../support/graph.ts';

const PLAIN_PERMISSIONS = ['User.Read.All', 'GroupMember.Read.All', 'RoleManagement.Read.Directory'];

describe('graph/accounts', () => {
  let tenant: Tenant;
  let graph: TestGraph;
  let facts: SubjectFacts[];

  before(async () => {
    // The same seed makes the same tenant: it is looked at once.
    await start();
    const users = await collect(graph.directory.listUsers({}));
    facts = await collect(graph.directory.readFacts(users.map(({ id }) => id)));
    await stop();
  });

  beforeEach(start);
  afterEach(stop);

  async function start(): Promise<void> {
    tenant = await startTenant({ port: 0 });
    graph = connectTo(tenant.baseUrl);
  }

  async function stop(): Promise<void> {
    graph.close();
    await tenant.close();
  }

  const isDirect = (user: User) => user.licenseAssignmentStates.some(({ assignedByGroup }) => assignedByGroup === null);
  const hasRole = ({ roles }: SubjectFacts) => roles.known && roles.value.length > 0;
  const inRoleGroup = ({ groups }: SubjectFacts) => groups.known && groups.value.some((one) => one.isAssignableToRole);
  const ordinary = ({ user, ...one }: SubjectFacts) =>
    user.accountEnabled &&
    user.onPremisesSyncEnabled !== true &&
    user.isManagementRestricted !== true &&
    !hasRole({ user, ...one }) &&
    !inRoleGroup({ user, ...one });
  const pick = (keep: (facts: SubjectFacts) => boolean): User => facts.find(keep)!.user;
  const directSkus = (user: User) =>
    user.licenseAssignmentStates.filter(({ assignedByGroup }) => assignedByGroup === null).map(({ skuId }) => skuId);

  it('blocks and allows sign-in, with Graph’s own receipt', async () => {
    const { id } = pick(ordinary);
    const receipt = await graph.accounts.setAccountEnabled(id, false);
    assert.match(receipt.requestId ?? '', /^[0-9a-f-]{36}$/);
    assert.equal((await graph.directory.readUser(id))?.accountEnabled, false);
    await graph.accounts.setAccountEnabled(id, true);
    assert.equal((await graph.directory.readUser(id))?.accountEnabled, true);
    await graph.accounts.revokeSessions(id);
  });

  it('unassigns licenses, deletes, restores and assigns them again, and what it reads is never old', async () => {
    const user = pick((one) => ordinary(one) && isDirect(one.user));
    const licenses = user.assignedLicenses.filter(({ skuId }) => directSkus(user).includes(skuId));
    const seats = async () =>
      (await graph.directory.subscribedSkus()).find(({ skuId }) => skuId === licenses[0]!.skuId)!;
    const before = (await seats()).consumedUnits;
    await graph.accounts.changeLicenses(user.id, { add: [], remove: licenses.map(({ skuId }) => skuId) });
    assert.equal((await seats()).consumedUnits, before - 1);
    assert.ok(!isDirect((await graph.directory.readUser(user.id))!));

    await graph.accounts.deleteUser(user.id);
    assert.equal(await graph.directory.readUser(user.id), undefined);
    const deleted = await graph.directory.readDeletedUser(user.id);
    assert.equal(deleted?.userPrincipalName, user.userPrincipalName);

    await graph.accounts.restoreUser(user.id);
    await graph.accounts.changeLicenses(user.id, { add: licenses, remove: [] });
    const restored = await graph.directory.readUser(user.id);
    assert.deepEqual(new Set(restored?.assignedLicenses), new Set(user.assignedLicenses));
    assert.equal(restored?.userPrincipalName, user.userPrincipalName);
    assert.equal(await graph.directory.readDeletedUser(user.id), undefined);
  });

  it('deletes exactly whom it was told to, and nobody else', async () => {
    const doomed = facts
      .filter(ordinary)
      .slice(0, 45)
      .map(({ user }) => user.id);
    await Promise.all(doomed.map((id) => graph.accounts.deleteUser(id)));
    const left = await collect(graph.directory.listUsers({}));
    const gone = facts.map(({ user }) => user.id).filter((id) => !left.some((user) => user.id === id));
    assert.deepEqual(gone.sort(), doomed.sort());
    assert.deepEqual(
      tenant
        .effects()
        .map(({ method, path }) => `${method} ${path}`)
        .sort(),
      doomed.map((id) => `DELETE /users/${id}`).sort(),
    );
  });

  it('suggests somebody again who was restored', async () => {
    const user = pick((one) => ordinary(one) && one.user.displayName.length > 12);
    const typo = `${user.displayName.slice(0, -2)}xz`;
    await graph.accounts.deleteUser(user.id);
    const live = connectTo(tenant.baseUrl, { sleep: (ms) => new Promise((wake) => setTimeout(wake, ms)) });
    const suggested = async () => (await live.directory.findCandidates([typo]))[0]!.similar.map(({ id }) => id);
    assert.ok(!(await suggested()).includes(user.id));
    await live.accounts.restoreUser(user.id);
    await suggested();
    assert.ok((await suggested()).includes(user.id));
    live.close();
  });

  it('gives the manager and the reports back', async () => {
    const [user, manager] = facts.filter(ordinary).map((one) => one.user) as [User, User];
    await graph.accounts.setManager(user.id, manager.id);
    const [read] = await collect(graph.directory.readFacts([user.id]));
    assert.ok(read!.manager.known);
    assert.equal(read!.manager.value?.id, manager.id);
  });

  it('puts somebody back into groups, as member and as owner', async () => {
    const groups = facts.flatMap((one) => (one.groups.known ? one.groups.value : []));
    const group = groups.find(
      (one) =>
        one.securityEnabled &&
        !one.mailEnabled &&
        !one.dynamic &&
        !one.isAssignableToRole &&
        !one.onPremisesSyncEnabled,
    )!;
    const outsider = facts.find(
      (one) => ordinary(one) && one.groups.known && !one.groups.value.some(({ id }) => id === group.id),
    )!;
    await graph.accounts.addGroupMember(group.id, outsider.user.id);
    await assert.rejects(
      graph.accounts.addGroupMember(group.id, outsider.user.id),
      failure('group-member-already', { status: 400 }),
    );
    await graph.accounts.addGroupOwner(group.id, outsider.user.id);
    const [read] = await collect(graph.directory.readFacts([outsider.user.id]));
    assert.ok(read!.groups.known && read!.groups.value.some(({ id }) => id === group.id));
    assert.ok(read!.ownedObjects.known && read!.ownedObjects.value.some(({ id }) => id === group.id));
  });

  describe('refusals of the tenant', () => {
    it('names what stands in the way of the user', async () => {
      const synced = pick(({ user }) => user.onPremisesSyncEnabled === true);
      await assert.rejects(graph.accounts.deleteUser(synced.id), failure('user-synced'));
      await assert.rejects(graph.accounts.setAccountEnabled(synced.id, false), failure('user-synced'));
      const restricted = pick(({ user }) => user.isManagementRestricted === true);
      await assert.rejects(graph.accounts.deleteUser(restricted.id), failure('user-restricted'));
      const nobody = '00000000-0000-4000-8000-000000000000';
      await assert.rejects(graph.accounts.deleteUser(nobody), failure('user-not-found'));
      await assert.rejects(graph.accounts.restoreUser(nobody), failure('user-not-found'));
    });

    it('tells an admin from a missing permission, although Graph answers both alike', async () => {
      const admin = pick((one) => hasRole(one) && one.user.isManagementRestricted !== true);
      await assert.rejects(graph.accounts.deleteUser(admin.id), failure('user-privileged', { status: 403 }));
      const { id } = pick(ordinary);
      tenant.changeSettings({ permissions: PLAIN_PERMISSIONS });
      await assert.rejects(
        graph.accounts.deleteUser(id),
        failure('permission-missing', { permission: 'User.DeleteRestore.All' }),
      );
      assert.equal(tenant.effects().length, 0);
    });

    it('names what stands in the way of a license', async () => {
      const inherited = pick(
        (one) =>
          one.user.licenseAssignmentStates.some(({ assignedByGroup }) => assignedByGroup !== null) &&
          !isDirect(one.user),
      );
      const [license] = inherited.assignedLicenses;
      await assert.rejects(
        graph.accounts.changeLicenses(inherited.id, { add: [], remove: [license!.skuId] }),
        failure('license-inherited'),
      );
      const without = pick((one) => one.user.assignedLicenses.length === 0 && one.user.usageLocation !== null);
      await assert.rejects(
        graph.accounts.changeLicenses(without.id, { add: [], remove: [license!.skuId] }),
        failure('license-absent'),
      );
      const skus = await graph.directory.subscribedSkus();
      const full = skus.find(
        ({ consumedUnits, prepaidUnits }) => consumedUnits >= prepaidUnits.enabled + prepaidUnits.warning,
      )!;
      await assert.rejects(
        graph.accounts.changeLicenses(without.id, { add: [{ skuId: full.skuId, disabledPlans: [] }], remove: [] }),
        failure('license-no-seats'),
      );
    });

    it('reports that the old name was taken, and restores under a new one', async () => {
      const [leaver, newcomer] = facts.filter(ordinary).map(({ user }) => user) as [User, User];
      await graph.accounts.deleteUser(leaver.id);
      const call = graphCaller(tenant.baseUrl);
      const taken = await call(`/users/${newcomer.id}`, {
        method: 'PATCH',
        body: { userPrincipalName: leaver.userPrincipalName },
      });
      assert.equal(taken.status, 204);
      await assert.rejects(graph.accounts.restoreUser(leaver.id), failure('name-taken'));
      const newUserPrincipalName = `back.${leaver.userPrincipalName}`;
      await graph.accounts.restoreUser(leaver.id, { newUserPrincipalName, autoReconcileProxyConflict: true });
      assert.equal((await graph.directory.readUser(leaver.id))?.userPrincipalName, newUserPrincipalName);
    });
  });
});
