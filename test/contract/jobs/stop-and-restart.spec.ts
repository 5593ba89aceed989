import assert from 'node:assert/strict';
import { Failure } from '../../../src/domain/errors.ts';
import { EngineAlreadyRunning } from '../../../src/jobs/engine.ts';
import { onEachDatabase } from '../../support/databases.ts';
import { JobLab } from '../../support/job-lab.ts';
import { MemoryTenant } from '../../support/memory-tenant.ts';
import { ADMIN, planOf } from '../../support/plans.ts';

onEachDatabase('stopping and restarting jobs', (kind) => {
  let tenant: MemoryTenant;
  let lab: JobLab;
  const ids = Array.from({ length: 60 }, (_, n) => `u${n}`);

  beforeEach(async () => {
    tenant = new MemoryTenant(ids);
    lab = await JobLab.open(kind, tenant, { concurrency: 5 });
  });
  afterEach(() => lab.close());

  it('stops: who was begun is finished, the rest is untouched and said to be', async () => {
    tenant.latencyMs = 10;
    await lab.confirm(planOf(ids, { id: 'stopped' }));
    await lab.until('stopped', 'somebody is done', ({ subjects }) => subjects.some(({ state }) => state === 'done'));
    assert.equal(await lab.jobs.dropRest('stopped', ADMIN), 'nothing-left', 'it still runs');
    assert.equal(await lab.jobs.stop('stopped', ADMIN), 'stopping');
    await lab.until(
      'stopped',
      'it says that it stops',
      ({ stopping, state }) => stopping === true || state === 'stopped',
    );
    assert.equal(await lab.jobs.stop('stopped', ADMIN), 'stopping');
    const job = await lab.finished('stopped');
    assert.equal(job.state, 'stopped');
    const untouched = job.subjects.filter(({ state }) => state === 'stopped');
    assert.ok(untouched.length > 20, `${untouched.length} untouched`);
    for (const { user, records } of untouched) {
      assert.deepEqual(records, []);
      assert.deepEqual(tenant.effectsOn(user.id), []);
    }
    for (const { user, state } of job.subjects) {
      if (state !== 'stopped') assert.deepEqual(tenant.effectsOn(user.id), ['unassign', 'delete']);
    }
    assert.equal(await lab.jobs.stop('stopped', ADMIN), 'finished');
    assert.equal(await lab.jobs.dropRest('stopped', ADMIN), 'dropped');
    assert.equal(await lab.jobs.dropRest('stopped', ADMIN), 'nothing-left');
    assert.equal((await lab.jobs.view('stopped'))?.restDropped, true);
    const [dropped, ...more] = (await lab.store.audit.list('t1', 500)).filter(
      ({ what }) => what === 'job.rest-dropped',
    );
    assert.deepEqual([dropped?.details, more], [{ count: untouched.length }, []]);
    const asked = (await lab.store.audit.list('t1', 500)).filter(({ what }) => what === 'job.stop-requested');
    assert.equal(asked.length, 1);
    assert.equal((await lab.busy()).length, 0);
  });

  it('stops a job that waits for Graph, at once', async () => {
    await lab.restart({ pauses: { firstMs: 3_600_000, longestMs: 3_600_000 } });
    tenant.readFault = (id) => (id === undefined ? undefined : new Failure('graph-unreachable'));
    await lab.confirm(planOf(['u1'], { id: 'waiting' }));
    await lab.until('waiting', 'it waits', ({ waiting }) => waiting !== undefined);
    await lab.jobs.stop('waiting', ADMIN);
    const job = await lab.finished('waiting');
    assert.deepEqual([job.state, job.subjects[0]?.state], ['stopped', 'stopped']);
  });

  it('goes on by itself after a restart, and says so', async () => {
    tenant.latencyMs = 10;
    await lab.confirm(planOf(ids, { id: 'restarted' }));
    await lab.until('restarted', 'somebody is done', ({ subjects }) => subjects.some(({ state }) => state === 'done'));
    await lab.stop();
    const before = tenant.effects.length;
    assert.ok(before < 2 * ids.length, 'it was not over yet');
    lab.changes.length = 0;
    await lab.restart();
    const job = await lab.finished('restarted');
    assert.equal(job.state, 'done');
    assert.equal(lab.changes.at(-1), 'restarted');
    for (const id of ids) assert.deepEqual(tenant.effectsOn(id), ['unassign', 'delete']);
    assert.equal((await lab.store.audit.verify()).whole, true);
  });

  it('remembers across a restart how long it has to wait', async () => {
    await lab.restart({ pauses: { firstMs: 3_600_000, longestMs: 3_600_000 } });
    tenant.readFault = (id) => (id === undefined ? undefined : new Failure('graph-unreachable'));
    await lab.confirm(planOf(['u1'], { id: 'patient' }));
    const { waiting } = await lab.until('patient', 'it waits', (job) => job.waiting !== undefined);
    await lab.restart();
    assert.deepEqual((await lab.jobs.view('patient'))?.waiting, waiting);
    assert.deepEqual(tenant.calls, []);
    await lab.jobs.stop('patient', ADMIN);
    await lab.finished('patient');
  });

  it('tells about progress at most once in the interval, and at the end always', async () => {
    await lab.restart({ progressEveryMs: 400, concurrency: 2 });
    tenant.latencyMs = 10;
    lab.changes.length = 0;
    const started = performance.now();
    await lab.confirm(planOf(ids, { id: 'told' }));
    await lab.finished('told');
    const seconds = (performance.now() - started) / 1000;
    assert.ok(lab.changes.length >= 2);
    assert.ok(lab.changes.length <= seconds / 0.4 + 3, `${lab.changes.length} in ${seconds} s`);
  });

  it('lists the newest job first', async () => {
    for (const [n, id] of ['one', 'two', 'three'].entries()) {
      await lab.confirm(planOf([`u${n}`], { id }));
      await lab.finished(id);
    }
    assert.deepEqual(
      (await lab.jobs.list('t1', 2)).map(({ planId }) => planId),
      ['three', 'two'],
    );
    assert.deepEqual(await lab.jobs.list('t2', 2), []);
  });

  it('points from a job to the one that took it back', async () => {
    await lab.confirm(planOf(['u1'], { id: 'done' }));
    await lab.finished('done');
    const options = {
      outcome: 'restore',
      licenseWay: 'release-by-deletion',
      blockSignIn: false,
      revokeSessions: false,
    } as const;
    const steps = [
      { step: 'restore-user' },
      { step: 'assign-licenses', licenses: [{ skuId: 's', disabledPlans: [] }] },
    ] as const;
    await lab.confirm(planOf(['u1'], { id: 'undo', undoes: 'done', options, steps, seats: [] }));
    const undoing = await lab.jobs.view('done');
    assert.deepEqual([undoing?.undoneBy, undoing?.undoingUsers], ['undo', ['u1']]);
    await lab.finished('undo');
    const undone = await lab.jobs.view('done');
    assert.equal(undone?.undoingUsers, undefined);
    assert.deepEqual([undone?.undoneBy, undone?.undoneUsers], ['undo', ['u1']]);
    assert.equal(tenant.isDeleted('u1'), false);
  });

  it('refuses a second engine in the same process', async () => {
    const other = JobLab.open(kind, tenant);
    await assert.rejects(other, EngineAlreadyRunning);
  });
});
