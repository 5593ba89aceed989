import assert from 'node:assert/strict';
import { Failure, type ErrorCode } from '../../../src/domain/errors.ts';
import { RESTORE } from '../../../src/domain/undo/build-undo-plan.ts';
import { takenBack } from '../../../src/domain/undo/taken-back.ts';
import { user } from '../../support/domain-facts.ts';
import { onEachDatabase } from '../../support/databases.ts';
import { JobLab } from '../../support/job-lab.ts';
import { MemoryTenant, type Fault, type Write } from '../../support/memory-tenant.ts';
import { ADMIN, E3, planOf } from '../../support/plans.ts';

const refused = (code: ErrorCode): Fault => ({
  when: 'before',
  failure: new Failure(code, { requestId: `refused-${code}` }),
});

onEachDatabase('a job that meets failures', (kind) => {
  const tenant = new MemoryTenant(Array.from({ length: 100 }, (_, n) => `u${n}`));
  let lab: JobLab;
  const faults = new Map<string, (calls: number) => Fault | undefined>();
  const failing = (what: Write, id: string, fault: (calls: number) => Fault | undefined) =>
    faults.set(`${what} ${id}`, fault);

  beforeEach(() => {
    faults.clear();
    tenant.fault = (what, id, calls) => faults.get(`${what} ${id}`)?.(calls);
    tenant.readFault = () => undefined;
  });
  before(async () => {
    lab = await JobLab.open(kind, tenant);
  });
  after(() => lab.close());

  it('ends one subject honestly, puts its licenses back and leaves the others alone', async () => {
    failing('delete', 'u1', () => refused('user-privileged'));
    await lab.confirm(planOf(['u1', 'u2'], { id: 'privileged' }));
    const job = await lab.finished('privileged');
    assert.equal(job.state, 'done');
    const [first, second] = job.subjects;
    assert.equal(first?.state, 'failed');
    assert.equal(first.failure?.code, 'user-privileged');
    assert.deepEqual(
      first.records.map(({ planned, state, verified }) => [planned.step, state, verified]),
      [
        ['unassign-licenses', 'done', 'confirmed'],
        ['delete-user', 'failed', 'not-checked'],
        ['assign-licenses', 'put-back', 'confirmed'],
      ],
    );
    assert.equal(first.records[1]?.failure?.requestId, 'refused-user-privileged');
    assert.deepEqual(takenBack(first), [], 'nothing is left to undo');
    assert.deepEqual(tenant.licensesOf('u1'), [E3]);
    assert.equal(tenant.isDeleted('u1'), false);
    assert.equal(second?.state, 'done');
    const whats = (await lab.store.audit.list('t1', 50))
      .filter(({ planId, details }) => planId === 'privileged' && details['userId'] === 'u1')
      .map(({ what }) => what);
    assert.deepEqual(whats, ['step.put-back', 'step.failed', 'step.done']);
  });

  it('says so when the licenses cannot be put back', async () => {
    failing('delete', 'u3', () => refused('user-privileged'));
    failing('assign', 'u3', () => refused('license-no-seats'));
    await lab.confirm(planOf(['u3'], { id: 'no-way-back' }));
    const [subject] = (await lab.finished('no-way-back')).subjects;
    assert.equal(subject?.failure?.code, 'user-privileged');
    assert.deepEqual(
      subject.records.map(({ state, failure }) => [state, failure?.code]),
      [
        ['done', undefined],
        ['failed', 'user-privileged'],
        ['failed', 'license-no-seats'],
      ],
    );
  });

  it('settles a lost answer by looking, not by doing it again', async () => {
    failing('delete', 'u4', (calls) =>
      calls === 1 ? { when: 'after', failure: new Failure('outcome-unknown', { requestId: 'lost-1' }) } : undefined,
    );
    await lab.confirm(planOf(['u4'], { id: 'lost' }));
    const [subject] = (await lab.finished('lost')).subjects;
    assert.equal(subject?.state, 'done');
    assert.deepEqual(tenant.effectsOn('u4'), ['unassign', 'delete']);
    assert.equal(tenant.calls.filter(({ what, id }) => what === 'delete' && id === 'u4').length, 1);
    const deletion = subject.records[1];
    assert.deepEqual([deletion?.state, deletion?.requestId, deletion?.verified], ['done', 'lost-1', 'confirmed']);
  });

  it('does it again when the lost request had not arrived', async () => {
    failing('delete', 'u5', (calls) => (calls <= 2 ? refused('outcome-unknown') : undefined));
    await lab.confirm(planOf(['u5'], { id: 'not-arrived' }));
    const [subject] = (await lab.finished('not-arrived')).subjects;
    assert.equal(subject?.state, 'done');
    assert.deepEqual(tenant.effectsOn('u5'), ['unassign', 'delete']);
  });

  it('waits while Graph is away, shows it, starts nobody new, and goes on', async () => {
    let away = true;
    const down = (id: string | undefined) =>
      away && id !== undefined ? new Failure('graph-unavailable', { retryAfter: 0.05 }) : undefined;
    tenant.readFault = down;
    const ids = Array.from({ length: 30 }, (_, n) => `u${n + 10}`);
    await lab.confirm(planOf(ids, { id: 'away' }));
    const waiting = await lab.until('away', 'it waits', (job) => job.waiting !== undefined);
    assert.equal(waiting.waiting?.failure?.code, 'graph-unavailable');
    assert.ok(waiting.waiting.until > (waiting.startedAt ?? ''));
    assert.ok(waiting.subjects.every(({ state }) => state === 'waiting'));
    away = false;
    const job = await lab.finished('away');
    assert.ok(job.subjects.every(({ state }) => state === 'done'));
    assert.equal(job.waiting, undefined);
    for (const id of ids) assert.deepEqual(tenant.effectsOn(id), ['unassign', 'delete']);
  });

  it('does not let one subject that Graph keeps refusing hold up the others', async () => {
    failing('delete', 'u40', () => refused('graph-conflict'));
    await lab.confirm(planOf(['u40', 'u41', 'u42'], { id: 'stubborn' }));
    const job = await lab.finished('stubborn');
    assert.deepEqual(
      job.subjects.map(({ state }) => state),
      ['failed', 'done', 'done'],
    );
    assert.equal(job.subjects[0]?.failure?.code, 'graph-conflict');
    assert.deepEqual(tenant.licensesOf('u40'), [E3]);
  });

  it('takes a minute of replication for what it is: done, and not yet to be seen', async () => {
    tenant.lagReads = 1_000;
    await lab.confirm(planOf(['u43'], { id: 'lagging', steps: [{ step: 'block-sign-in' }] }));
    const [subject] = (await lab.finished('lagging')).subjects;
    tenant.lagReads = 0;
    assert.equal(subject?.state, 'done');
    assert.deepEqual(
      subject.records.map(({ state, verified }) => [state, verified]),
      [['done', 'not-yet']],
    );
  });

  it('confirms what shows up a little later', async () => {
    tenant.lagReads = 2;
    await lab.confirm(planOf(['u44'], { id: 'a-little-late', steps: [{ step: 'block-sign-in' }] }));
    const [subject] = (await lab.finished('a-little-late')).subjects;
    tenant.lagReads = 0;
    assert.deepEqual(
      subject?.records.map(({ state, verified }) => [state, verified]),
      [['done', 'confirmed']],
    );
  });

  it('fails a subject that somebody purged under its hands, without a claim to have deleted it', async () => {
    tenant.deleteElsewhere('u45', true);
    await lab.confirm(planOf(['u45', 'u46'], { id: 'purged' }));
    const job = await lab.finished('purged');
    assert.deepEqual(
      job.subjects.map(({ state }) => state),
      ['failed', 'done'],
    );
    assert.equal(job.subjects[0]?.failure?.code, 'not-confirmed');
  });

  it('writes nothing when the snapshot cannot be taken', async () => {
    tenant.readFault = (id) =>
      id === 'u47' ? new Failure('permission-missing', { permission: 'User.Read.All' }) : undefined;
    await lab.confirm(planOf(['u47'], { id: 'no-snapshot' }));
    const [subject] = (await lab.finished('no-snapshot')).subjects;
    assert.equal(subject?.state, 'failed');
    assert.deepEqual(subject.failure, { code: 'permission-missing', permission: 'User.Read.All' });
    assert.deepEqual(tenant.effectsOn('u47'), []);
  });

  it('goes on with an undo after a repair that fails, and says what is missing', async () => {
    tenant.deleteElsewhere('u60');
    const permission = 'Group.ReadWrite.All';
    failing('own', 'u60', () => ({ when: 'before', failure: new Failure('permission-missing', { permission }) }));
    const groups = [{ id: 'g1', displayName: 'Sales' }];
    const steps = [
      { step: 'restore-user' },
      { step: 'assign-licenses', licenses: [{ skuId: 'another', disabledPlans: [] }] },
      { step: 'own-groups', groups },
      { step: 'join-groups', groups },
    ] as const;
    await lab.confirm(planOf(['u60'], { id: 'repairs', steps, options: RESTORE }));
    const [subject] = (await lab.finished('repairs')).subjects;
    assert.deepEqual(
      subject?.records.map(({ planned, state, failure }) => [planned.step, state, failure?.code]),
      [
        ['restore-user', 'done', undefined],
        ['assign-licenses', 'already', undefined],
        ['own-groups', 'failed', 'permission-missing'],
        ['join-groups', 'done', undefined],
      ],
    );
    assert.deepEqual([subject.state, subject.failure], ['failed', { code: 'permission-missing', permission }]);
    assert.deepEqual(tenant.effectsOn('u60'), ['restore', 'join']);
  });

  it('reads whoever was restored once more at the end, to compare with what was kept of them', async () => {
    for (const id of ['u62', 'u63']) tenant.deleteElsewhere(id);
    const plan = planOf(['u62', 'u63'], { id: 'compared', steps: [{ step: 'restore-user' }], options: RESTORE });
    const kept = { user: user('u62'), managerId: 'boss', directReportIds: [], groupIds: [], ownedGroupIds: [] };
    const before = { ...kept, takenAt: '2026-11-24T09:30:00Z' };
    await lab.confirm({ ...plan, subjects: plan.subjects.map((one, at) => (at === 0 ? { ...one, before } : one)) });
    const job = await lab.finished('compared');
    const [first, second] = job.subjects;
    assert.equal(first?.snapshot?.user.id, 'u62');
    assert.equal(first.snapshot.managerId, 'boss');
    assert.equal(second?.snapshot, undefined, 'nothing was kept of them, so there is nothing to compare');
  });

  it('claims no comparison when the account cannot be read afterwards', async () => {
    tenant.deleteElsewhere('u64');
    const plan = planOf(['u64'], { id: 'blind', steps: [{ step: 'restore-user' }], options: RESTORE });
    const kept = { user: user('u64'), managerId: null, directReportIds: [], groupIds: [], ownedGroupIds: [] };
    const before = { ...kept, takenAt: '2026-11-24T09:30:00Z' };
    await lab.restart({
      directory: {
        ...tenant.directory,
        // eslint-disable-next-line require-yield
        readLinks: async function* () {
          await Promise.resolve();
          throw new Failure('permission-missing');
        },
      },
    });
    await lab.confirm({ ...plan, subjects: plan.subjects.map((one) => ({ ...one, before })) });
    const [subject] = (await lab.finished('blind')).subjects;
    assert.deepEqual([subject?.state, subject?.snapshot], ['done', undefined]);
    await lab.restart();
  });

  it('takes no repair when the account did not come back', async () => {
    tenant.deleteElsewhere('u61');
    failing('restore', 'u61', () => refused('name-taken'));
    const steps = [{ step: 'restore-user' }, { step: 'unblock-sign-in' }] as const;
    await lab.confirm(planOf(['u61'], { id: 'no-restore', steps, options: RESTORE }));
    const [subject] = (await lab.finished('no-restore')).subjects;
    assert.deepEqual(
      subject?.records.map(({ planned, state }) => [planned.step, state]),
      [['restore-user', 'failed']],
    );
  });

  it('refuses a second job on a user of an unfinished one, and takes it afterwards', async () => {
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    const slow = { ...tenant.accounts, deleteUser: (id: string) => held.then(() => tenant.accounts.deleteUser(id)) };
    await lab.restart({ accounts: slow });
    await lab.confirm(planOf(['u48', 'u49'], { id: 'first' }));
    await lab.until('first', 'it runs', ({ state }) => state === 'running');
    assert.deepEqual(await lab.busy(), ['u48', 'u49']);
    await lab.store.plans.add(planOf(['u49', 'u50'], { id: 'second' }));
    await assert.rejects(lab.jobs.confirm('second', ADMIN), (error: Failure) => error.code === 'job-conflict');
    assert.equal((await lab.store.plans.read('second'))?.confirmedAt, null);
    assert.equal(await lab.jobs.view('second'), undefined);
    release();
    await lab.finished('first');
    assert.equal((await lab.busy()).length, 0);
    assert.equal(await lab.jobs.confirm('second', ADMIN), 'started');
    await lab.finished('second');
  });

  it('is not put out by somebody who deletes the user between its look and its write', async () => {
    for (const [what, id] of [
      ['unassign', 'u80'],
      ['delete', 'u81'],
    ] as const) {
      failing(what, id, () => {
        tenant.deleteElsewhere(id);
        return undefined;
      });
    }
    await lab.confirm(planOf(['u80', 'u81', 'u82'], { id: 'overtaken' }));
    const job = await lab.finished('overtaken');
    assert.deepEqual(
      job.subjects.map(({ state, records }) => [state, records.map((record) => record.state).join(' ')]),
      [
        ['done', 'already already'],
        ['done', 'done done'],
        ['done', 'done done'],
      ],
    );
    assert.deepEqual([tenant.effectsOn('u80'), tenant.effectsOn('u81')], [[], ['unassign']]);
  });

  it('does not claim to see a deletion that somebody takes back at once, and does not repeat it', async () => {
    let restored: Promise<unknown> | undefined;
    const accounts = {
      ...tenant.accounts,
      deleteUser: async (id: string) => {
        const receipt = await tenant.accounts.deleteUser(id);
        restored = tenant.accounts.restoreUser(id);
        await restored;
        return receipt;
      },
    };
    await lab.restart({ accounts });
    await lab.confirm(planOf(['u83'], { id: 'taken-back' }));
    const [subject] = (await lab.finished('taken-back')).subjects;
    await lab.restart();
    assert.equal(subject?.records[1]?.verified, 'not-yet');
    assert.deepEqual(tenant.effectsOn('u83'), ['unassign', 'delete', 'restore']);
  });

  it('confirms nothing by halves when the disk is full, and goes on when a full disk has room again', async () => {
    const { schema } = lab;
    const full = `create function ${schema}.full() returns trigger language plpgsql as
      $$ begin raise exception 'No space left on device' using errcode = 'disk_full'; end $$`;
    const on = (table: string) =>
      `create trigger full_disk before insert on ${schema}.${table} for each row execute function ${schema}.full()`;
    const off = (table: string) => `drop trigger full_disk on ${schema}.${table}`;
    await lab.sql(full);
    await lab.store.plans.add(planOf(['u84'], { id: 'full' }));
    await lab.sql(on('audit'));
    await assert.rejects(lab.jobs.confirm('full', ADMIN), (error: Failure) => error.code === 'storage-unavailable');
    await lab.sql(off('audit'));
    assert.equal((await lab.store.plans.read('full'))?.confirmedAt, null);
    assert.equal(await lab.jobs.view('full'), undefined);
    assert.deepEqual(tenant.effectsOn('u84'), []);

    await lab.sql(on('step_records'));
    assert.equal(await lab.jobs.confirm('full', ADMIN), 'started');
    await lab.until('full', 'it has begun', ({ subjects }) => subjects[0]?.state === 'running');
    assert.deepEqual(tenant.effectsOn('u84'), [], 'nothing is written of which no record can be kept');
    await lab.sql(off('step_records'));
    const job = await lab.finished('full');
    assert.equal(job.subjects[0]?.state, 'done');
    assert.deepEqual(tenant.effectsOn('u84'), ['unassign', 'delete']);
    assert.equal((await lab.store.audit.verify()).whole, true);
  });

  it('knows nothing of plans of other tenants', async () => {
    await lab.store.plans.add(planOf(['u51'], { id: 'foreign', tenantId: 't2' }));
    const notFound = (error: Failure) => error.code === 'job-not-found';
    await assert.rejects(lab.jobs.confirm('foreign', ADMIN), notFound);
    await assert.rejects(lab.jobs.confirm('nothing', ADMIN), notFound);
    await assert.rejects(lab.jobs.stop('foreign', ADMIN), notFound);
  });
});
