import assert from 'node:assert/strict';
import { planDeletion } from '../../../scripts/bench/plan-deletion.ts';
import { startTenant, type Tenant } from '../../../src/simulator/start-tenant.ts';
import { connectTo, REAL_TIME, type TestGraph } from '../../support/graph.ts';
import { graphCaller, type Caller } from '../../support/graph-caller.ts';
import { JobLab } from '../../support/job-lab.ts';

/** 10 % are told to wait, 5 % are turned away, 2 % of the connections break, half of them after everything was done. */
const BAD_WEATHER = { seed: 7, rates: { 429: 0.1, 503: 0.05, dropBefore: 0.01, dropAfter: 0.01 }, retryAfter: 0.05 };

describe('graph: a whole deletion in bad weather', function () {
  this.timeout(180_000);

  let tenant: Tenant;
  let graph: TestGraph;
  let wire: Caller;
  let lab: JobLab;

  afterEach(async () => {
    await lab.close();
    graph.close();
    await tenant.close();
  });

  /** The product's own jobs, engine, database and gateway; only the tenant is a demo. */
  async function start(users: number, faults = {}): Promise<void> {
    tenant = await startTenant({ port: 0, users, faults });
    wire = graphCaller(tenant.baseUrl);
    graph = connectTo(tenant.baseUrl, REAL_TIME);
    lab = await JobLab.open(
      'embedded',
      { directory: graph.background, accounts: graph.accounts },
      { verifyDeadlineMs: 20_000 },
    );
  }

  const faults = (plan: object) => wire(`${tenant.baseUrl}/__control/faults`, { method: 'PUT', body: plan });
  const sent = (pattern: RegExp) =>
    tenant
      .effects()
      .map(({ method, path }) => `${method} ${path}`)
      .filter((one) => pattern.test(one))
      .sort();

  it('leaves 200 users deleted, everything else done once, and nothing said that is not so', async () => {
    await start(330);
    const plan = await planDeletion(graph.directory, 200);
    assert.equal(plan.subjects.length, 200);
    assert.equal((await faults(BAD_WEATHER)).status, 200);
    await lab.store.plans.add(plan);
    await lab.jobs.confirm(plan.id, { ...plan.actor, tenantId: plan.tenantId });
    const job = await lab.finished(plan.id, 150_000);
    const { requests } = tenant;
    const refused = requests().filter(({ status }) => status === 429 || status === 503).length;
    assert.ok(refused > 50, `the weather was bad: ${refused}`);
    await faults({});

    assert.equal(job.state, 'done');
    for (const { user, state, records } of job.subjects) {
      assert.deepEqual(
        [state, ...records.map(({ verified }) => verified)],
        ['done', ...records.map(() => 'confirmed')],
      );
      assert.equal((await wire(`/users/${user.id}`)).status, 404);
      assert.equal((await wire(`/directory/deletedItems/${user.id}`)).status, 200);
    }
    const ids = plan.subjects.map(({ user }) => user.id);
    assert.deepEqual(sent(/^DELETE/), ids.map((id) => `DELETE /users/${id}`).sort());
    const planned = (step: string) =>
      plan.subjects.filter(({ steps }) => steps.some((one) => one.step === step)).map(({ user }) => user.id);
    assert.deepEqual(
      sent(/assignLicense$/),
      planned('unassign-licenses')
        .map((id) => `POST /users/${id}/assignLicense`)
        .sort(),
    );
    assert.deepEqual(
      sent(/^PATCH/),
      planned('block-sign-in')
        .map((id) => `PATCH /users/${id}`)
        .sort(),
    );
  });

  it('says of one user whom the tenant never lets go that the deletion failed, and gives the licenses back', async () => {
    await start(70, {
      calls: [{ method: 'DELETE', path: '^/users/', nth: 1, times: 1000, fault: 403 }],
      retryAfter: 0.05,
    });
    const plan = await planDeletion(graph.directory, 70);
    const subject = plan.subjects.find(({ steps }) => steps.some(({ step }) => step === 'unassign-licenses'))!;
    await lab.store.plans.add({ ...plan, subjects: [subject] });
    const licenses = async () => {
      const { body } = await wire(`/users/${subject.user.id}?$select=assignedLicenses`);
      return (body as { assignedLicenses: { skuId: string }[] }).assignedLicenses.map(({ skuId }) => skuId).sort();
    };
    const before = await licenses();
    await lab.jobs.confirm(plan.id, { ...plan.actor, tenantId: plan.tenantId });
    const [result] = (await lab.finished(plan.id)).subjects;
    assert.deepEqual([result?.state, result?.failure?.code], ['failed', 'permission-missing']);
    assert.equal((await wire(`/users/${subject.user.id}`)).status, 200);
    assert.deepEqual(await licenses(), before);
    assert.ok(before.length > 0);
    assert.deepEqual(sent(/^DELETE/), []);
  });
});
