import assert from 'node:assert/strict';
import type { Plan, PlanSubject } from '../../../src/domain/plan/plan.ts';
import { facets, fingerprint } from '../../../src/domain/plan/fingerprint.ts';
import { ROLE_IDS, type RoleName } from '../../../src/domain/policy/admin-roles.ts';
import { onEachDatabase } from '../../support/databases.ts';
import { JobLab } from '../../support/job-lab.ts';
import { MemoryTenant } from '../../support/memory-tenant.ts';
import { ADMIN, DELETION, planOf, sha256, startingAt } from '../../support/plans.ts';

const role = (name: RoleName) => ({
  roleTemplateId: ROLE_IDS[name],
  displayName: name,
  directoryScopeId: '/',
  throughGroup: null,
});
const inMs = (ms: number) => new Date(Date.now() + ms);
const inAnHour = () => inMs(3_600_000);

onEachDatabase('scheduled jobs', (kind) => {
  let tenant: MemoryTenant;
  let lab: JobLab;
  beforeEach(async () => {
    tenant = new MemoryTenant([ADMIN.id, 'u1', 'u2', 'u3']);
    tenant.roles.set(ADMIN.id, [role('User Administrator')]);
    lab = await JobLab.open(kind, tenant);
  });
  afterEach(() => lab.close());

  /** As the dialogue makes it: with the fingerprints of now. */
  async function scheduled(id: string, userIds: readonly string[], at: Date): Promise<Plan> {
    const plan = planOf(userIds, { id, options: startingAt(at) });
    const prints = new Map<string, Pick<PlanSubject, 'fingerprint' | 'facets'>>();
    for await (const one of tenant.directory.readFacts(userIds))
      prints.set(one.user.id, { fingerprint: fingerprint(one, sha256), facets: facets(one, sha256) });
    return { ...plan, subjects: plan.subjects.map((one) => ({ ...one, ...prints.get(one.user.id) })) };
  }

  it('start at their time, and not if they are cancelled before', async () => {
    const at = inMs(1_500);
    await lab.confirm(await scheduled('soon', ['u1'], at));
    await lab.confirm(await scheduled('never', ['u2'], inAnHour()));
    const waiting = await lab.jobs.view('soon');
    assert.deepEqual([waiting?.state, waiting?.startAfter], ['queued', at.toISOString()]);
    assert.deepEqual(tenant.calls, []);
    assert.equal(await lab.jobs.stop('never', ADMIN), 'stopping');
    // At once, so that another plan can be made for the same people.
    const cancelled = await lab.jobs.view('never');
    assert.deepEqual([cancelled?.state, cancelled?.subjects[0]?.state], ['stopped', 'stopped']);
    assert.deepEqual(await lab.busy(), ['u1']);
    await lab.finished('never');
    assert.deepEqual(tenant.effectsOn('u2'), []);
    const { startedAt } = await lab.finished('soon');
    assert.ok(startedAt !== null && startedAt >= at.toISOString(), `${startedAt} before ${at.toISOString()}`);
    assert.deepEqual(tenant.effectsOn('u1'), ['unassign', 'delete']);
  });

  it('start at their time after a restart, too', async () => {
    await lab.confirm(await scheduled('kept', ['u1'], inMs(1_000)));
    await lab.restart();
    await lab.finished('kept');
    assert.deepEqual(tenant.effectsOn('u1'), ['unassign', 'delete']);
  });

  it('leave alone whoever changed meanwhile, say so, and do the others', async () => {
    await lab.confirm(await scheduled('changed', ['u1', 'u2', 'u3'], inMs(800)));
    tenant.roles.set('u1', [role('Helpdesk Administrator')]);
    await tenant.accounts.changeLicenses('u2', { add: [], remove: tenant.licensesOf('u2') });
    const before = tenant.effects.length;
    const { subjects } = await lab.finished('changed');
    assert.deepEqual(
      subjects.map(({ state, failure }) => [state, failure?.code]),
      [
        ['failed', 'user-changed'],
        ['failed', 'user-changed'],
        ['done', undefined],
      ],
    );
    assert.deepEqual(
      subjects.map(({ failure }) => failure?.changed),
      [['roles', 'forbidden'], ['licenses'], undefined],
    );
    assert.deepEqual([...new Set(tenant.effects.slice(before).map(({ id }) => id))], ['u3']);
  });

  it('leave alone whoever owns the app of this bot by then', async () => {
    await lab.restart({ ownAppIds: ['app-1'] });
    tenant.owned.set('u1', [{ id: 'app', displayName: 'Farewell', kind: 'application', owners: 1, appId: 'app-1' }]);
    await lab.confirm(await scheduled('owner', ['u1', 'u2'], inMs(800)));
    const { subjects } = await lab.finished('owner');
    assert.deepEqual(
      subjects.map(({ state, failure }) => [state, failure?.code]),
      [
        ['failed', 'user-changed'],
        ['done', undefined],
      ],
    );
    assert.deepEqual(tenant.effectsOn('u1'), []);
  });

  it('judge a user with other choices by those: who may no longer be deleted may still lose a license', async () => {
    for (const id of ['u1', 'u2']) tenant.roles.set(id, [role('Helpdesk Administrator')]);
    const plan = await scheduled('mixed', ['u1', 'u2'], inMs(800));
    const [unassign] = DELETION;
    const [first, ...others] = plan.subjects;
    const kept = { ...first!, steps: [unassign!], options: { outcome: 'unassign' as const } };
    await lab.confirm({ ...plan, subjects: [kept, ...others] });
    const { subjects } = await lab.finished('mixed');
    assert.deepEqual(
      subjects.map(({ state, failure }) => [state, failure?.code]),
      [
        ['done', undefined],
        ['failed', 'user-changed'],
      ],
    );
    assert.deepEqual(
      tenant.effects.map(({ what, id }) => `${what} ${id}`),
      ['unassign u1'],
    );
  });

  it('touch nobody when whoever confirmed may not do it any more', async () => {
    await lab.confirm(await scheduled('orphaned', ['u1', 'u2'], inMs(800)));
    tenant.roles.delete(ADMIN.id);
    const { subjects } = await lab.finished('orphaned');
    assert.deepEqual(
      subjects.map(({ failure }) => failure?.code),
      ['actor-not-admin', 'actor-not-admin'],
    );
    assert.deepEqual(tenant.effects, []);
  });

  it('make place for a changed plan in the moment that it is confirmed, and not before', async () => {
    const at = inAnHour();
    await lab.confirm(await scheduled('first', ['u1', 'u2'], at));
    const replaces = { planId: 'first', startAt: at.toISOString() };
    await lab.store.plans.add({ ...(await scheduled('sooner', ['u1'], inMs(800))), replaces });
    assert.equal((await lab.jobs.view('first'))?.state, 'queued');
    assert.equal(await lab.jobs.confirm('sooner', ADMIN), 'started');
    const first = await lab.jobs.view('first');
    assert.deepEqual([first?.state, first?.replacedBy, first?.stoppedBy], ['stopped', 'sooner', ADMIN.id]);
    assert.equal(first?.replacement?.by, ADMIN.displayName);
    assert.equal(first.replacement.startAt, (await lab.store.plans.read('sooner'))?.plan.options.startAt);
    assert.deepEqual(await lab.busy(), ['u1']);
    await lab.finished('sooner');
    assert.deepEqual([tenant.effectsOn('u1'), tenant.effectsOn('u2')], [['unassign', 'delete'], []]);
    assert.equal(await lab.jobs.confirm('sooner', ADMIN), 'already');
  });

  it('are not replaced once they have begun, ended or were cancelled: then nothing is confirmed', async () => {
    const at = inMs(800);
    await lab.confirm(await scheduled('over', ['u1'], at));
    await lab.confirm(await scheduled('cancelled', ['u2'], inAnHour()));
    await lab.jobs.stop('cancelled', ADMIN);
    await lab.finished('over');
    for (const [planId, id] of [
      ['over', 'u3'],
      ['cancelled', 'u2'],
    ] as const) {
      const plan = await scheduled(`instead of ${planId}`, [id], inAnHour());
      await lab.store.plans.add({ ...plan, replaces: { planId, startAt: at.toISOString() } });
      await assert.rejects(lab.jobs.confirm(plan.id, ADMIN), { code: 'schedule-over' });
      assert.equal((await lab.store.plans.read(plan.id))?.confirmedAt, null);
    }
    assert.deepEqual(await lab.busy(), []);
  });

  it('keep their users from being planned a second time', async () => {
    await lab.confirm(await scheduled('first', ['u1'], inAnHour()));
    assert.deepEqual(await lab.busy(), ['u1']);
    const second = await scheduled('second', ['u1'], inAnHour());
    await lab.store.plans.add(second);
    await assert.rejects(lab.jobs.confirm('second', ADMIN), { code: 'job-conflict' });
  });
});
