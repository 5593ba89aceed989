import assert from 'node:assert/strict';
import { onEachDatabase } from '../../support/databases.ts';
import { JobLab } from '../../support/job-lab.ts';
import { MemoryTenant } from '../../support/memory-tenant.ts';
import { ADMIN, E3, planOf } from '../../support/plans.ts';

onEachDatabase('a job', (kind) => {
  const tenant = new MemoryTenant(Array.from({ length: 260 }, (_, n) => `u${n}`));
  let lab: JobLab;
  before(async () => {
    lab = await JobLab.open(kind, tenant);
  });
  after(() => lab.close());

  it('unassigns, deletes and reads back, with snapshot, receipts and seats', async () => {
    await lab.confirm(planOf(['u1', 'u2'], { id: 'simple' }));
    const job = await lab.finished('simple');
    assert.equal(job.state, 'done');
    assert.ok(job.startedAt !== null && job.startedAt <= (job.finishedAt ?? ''));
    for (const subject of job.subjects) {
      assert.equal(subject.state, 'done');
      assert.deepEqual(
        subject.records.map(({ planned, state, verified }) => [planned.step, state, verified]),
        [
          ['unassign-licenses', 'done', 'confirmed'],
          ['delete-user', 'done', 'confirmed'],
        ],
      );
      for (const { requestId } of subject.records) assert.match(requestId ?? '', /^request-\d+$/);
      assert.equal(subject.snapshot?.managerId, 'boss');
      assert.deepEqual(subject.snapshot.directReportIds, [`${subject.user.id}-report`]);
      assert.deepEqual(subject.snapshot.user.assignedLicenses, [{ skuId: E3, disabledPlans: [] }]);
      assert.deepEqual(tenant.effectsOn(subject.user.id), ['unassign', 'delete']);
    }
    const used = (skus = job.seats.before) => skus?.[0]?.consumedUnits ?? NaN;
    assert.equal(used() - used(job.seats.after), 2);
    assert.equal(lab.changes.at(-1), 'simple');
  });

  it('tells the audit log everything, in order', async () => {
    const entries = (await lab.store.audit.list('t1', 100)).filter(({ planId }) => planId === 'simple').toReversed();
    assert.deepEqual(
      entries.slice(0, 2).map(({ what }) => what),
      ['job.confirmed', 'job.started'],
    );
    assert.equal(entries.at(-1)?.what, 'job.done');
    assert.deepEqual(entries.at(-1)?.details, { outcome: 'delete', done: 2, failed: 0, stopped: 0 });
    const ofOne = entries.filter(({ details }) => details['userId'] === 'u1');
    assert.deepEqual(
      ofOne.map(({ what, details }) => [what, details['step']]),
      [
        ['step.done', 'unassign-licenses'],
        ['step.done', 'delete-user'],
      ],
    );
    assert.equal(ofOne[0]?.details['userPrincipalName'], 'u1@contoso.example');
    assert.equal((await lab.store.audit.verify()).whole, true);
  });

  it('is one job however often it is confirmed', async () => {
    await lab.store.plans.add(planOf(['u3'], { id: 'twice' }));
    const answers = await Promise.all([1, 2, 3].map(() => lab.jobs.confirm('twice', ADMIN)));
    assert.deepEqual(answers.sort(), ['already', 'already', 'started']);
    await lab.finished('twice');
    assert.equal(await lab.jobs.confirm('twice', ADMIN), 'already');
    assert.deepEqual(tenant.effectsOn('u3'), ['unassign', 'delete']);
  });

  it('writes nothing for what is so already', async () => {
    tenant.deleteElsewhere('u4');
    await lab.confirm(planOf(['u4'], { id: 'deleted-elsewhere' }));
    const job = await lab.finished('deleted-elsewhere');
    assert.deepEqual(
      job.subjects[0]?.records.map(({ state }) => state),
      ['already', 'already'],
    );
    assert.deepEqual(tenant.effectsOn('u4'), []);
  });

  it('keeps many subjects moving together and takes seconds for 200', async function () {
    this.timeout(120_000);
    tenant.latencyMs = 20;
    tenant.mostInFlight = 0;
    const ids = Array.from({ length: 200 }, (_, n) => `u${n + 50}`);
    const started = performance.now();
    await lab.confirm(planOf(ids, { id: 'many' }));
    const job = await lab.finished('many', 60_000);
    tenant.latencyMs = 0;
    const seconds = (performance.now() - started) / 1000;
    assert.ok(job.subjects.every(({ state }) => state === 'done'));
    for (const id of ids) assert.deepEqual(tenant.effectsOn(id), ['unassign', 'delete']);
    assert.ok(tenant.mostInFlight >= 20, `only ${tenant.mostInFlight} requests at the same time`);
    assert.ok(seconds < 20, `200 users took ${seconds} s`);
  });
});
