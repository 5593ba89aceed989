import assert from 'node:assert/strict';
import { alwaysReply } from '../../../src/domain/automatic-replies.ts';
import { Failure } from '../../../src/domain/errors.ts';
import type { Plan, PlannedStep } from '../../../src/domain/plan/plan.ts';
import { fingerprint } from '../../../src/domain/plan/fingerprint.ts';
import { ROLE_IDS } from '../../../src/domain/policy/admin-roles.ts';
import { buildUndoPlan } from '../../../src/domain/undo/build-undo-plan.ts';
import { onEachDatabase } from '../../support/databases.ts';
import { JobLab } from '../../support/job-lab.ts';
import { MemoryTenant } from '../../support/memory-tenant.ts';
import { ADMIN, DELETION, planOf, sha256, startingAt } from '../../support/plans.ts';

const STAGED: readonly PlannedStep[] = [{ step: 'block-sign-in' }, { step: 'revoke-sessions' }, ...DELETION];
const AT_ONCE = ['disable', 'revoke'];
const WHOLE = [...AT_ONCE, 'unassign', 'delete'];
const inMs = (ms: number) => new Date(Date.now() + ms);
const inAMonth = () => inMs(30 * 86_400_000);

onEachDatabase('jobs that block now and delete later', (kind) => {
  let tenant: MemoryTenant;
  let lab: JobLab;
  beforeEach(async () => {
    tenant = new MemoryTenant([ADMIN.id, 'u1', 'u2', 'u3']);
    tenant.roles.set(ADMIN.id, [
      {
        roleTemplateId: ROLE_IDS['User Administrator'],
        displayName: 'User Administrator',
        directoryScopeId: '/',
        throughGroup: null,
      },
    ]);
    lab = await JobLab.open(kind, tenant);
  });
  afterEach(() => lab.close());

  /** As the dialogue makes it: with the fingerprints of now. */
  async function staged(
    id: string,
    userIds: readonly string[],
    at: Date,
    steps: readonly PlannedStep[] = STAGED,
  ): Promise<Plan> {
    const plan = planOf(userIds, { id, steps, options: { ...startingAt(at), blockAtOnce: true } });
    const prints = new Map<string, string>();
    for await (const facts of tenant.directory.readFacts(userIds))
      prints.set(facts.user.id, fingerprint(facts, sha256));
    return { ...plan, subjects: plan.subjects.map((one) => ({ ...one, fingerprint: prints.get(one.user.id) ?? '' })) };
  }

  const parked = (id: string) =>
    lab.until(id, 'the first stage is over', ({ state, parkedAt }) => state === 'queued' && parkedAt !== undefined);

  const statesOf = ({ subjects }: { subjects: readonly { state: string; failure?: { code: string } }[] }) =>
    subjects.map(({ state, failure }) => failure?.code ?? state);

  it('block at once, wait, and delete at their time without taking their own block for a change', async () => {
    const at = inMs(2_500);
    await lab.confirm(await staged('soon', ['u1', 'u2'], at));
    const waiting = await parked('soon');
    assert.deepEqual(tenant.effectsOn('u1'), AT_ONCE);
    assert.deepEqual([statesOf(waiting), waiting.startAfter], [['waiting', 'waiting'], at.toISOString()]);
    assert.equal(waiting.finishedAt, null);
    const over = await lab.finished('soon');
    assert.deepEqual(statesOf(over), ['done', 'done']);
    assert.deepEqual([tenant.effectsOn('u1'), tenant.effectsOn('u2')], [WHOLE, WHOLE]);
    assert.ok(over.subjects[0]!.records.at(-1)!.at >= at.toISOString());
    assert.equal(over.subjects[0]?.snapshot?.user.accountEnabled, true);
  });

  it('give the account back as it was before the block', async () => {
    await lab.confirm(await staged('done', ['u1'], inMs(100)));
    const job = await lab.finished('done');
    const undo = buildUndoPlan({ job, id: 'undone', actor: ADMIN, now: new Date(), hash: sha256 });
    await lab.confirm(undo);
    const back = await lab.finished('undone');
    assert.deepEqual(statesOf(back), ['done']);
    assert.deepEqual(tenant.effectsOn('u1').slice(4, 7), ['restore', 'assign', 'enable']);
    assert.equal(undo.subjects[0]?.before?.user.accountEnabled, true);
    assert.equal((await tenant.directory.readUser('u1'))?.accountEnabled, true);
  });

  it('answer mail from the block on, and give back what was answered before it', async () => {
    const before = alwaysReply({ inside: 'At the beach', outside: '' });
    tenant.replies.set('u1', before);
    const reply = { step: 'set-automatic-reply', texts: { inside: 'Gone', outside: '' } } as const;
    await lab.confirm(await staged('reply', ['u1'], inMs(2_500), [...STAGED.slice(0, 2), reply, ...DELETION]));
    await parked('reply');
    assert.deepEqual(tenant.effectsOn('u1'), [...AT_ONCE, 'reply']);
    const job = await lab.finished('reply');
    assert.deepEqual(statesOf(job), ['done']);
    await lab.confirm(buildUndoPlan({ job, id: 'answered', actor: ADMIN, now: new Date(), hash: sha256 }));
    assert.deepEqual(statesOf(await lab.finished('answered')), ['done']);
    assert.deepEqual(tenant.replies.get('u1'), before);
  });

  it('are cancelled in between: nobody is deleted, everybody is free again, and the block can be taken back', async () => {
    await lab.confirm(await staged('cancelled', ['u1'], inAMonth()));
    await parked('cancelled');
    assert.equal(await lab.jobs.stop('cancelled', ADMIN), 'stopping');
    const job = await lab.finished('cancelled');
    assert.deepEqual([job.state, statesOf(job)], ['stopped', ['stopped']]);
    assert.equal((await lab.busy()).length, 0);
    const [ended] = (await lab.store.audit.list('t1', 10)).filter(({ what }) => what === 'job.stopped');
    assert.deepEqual(ended?.details, { done: 0, failed: 0, stopped: 1 });
    await lab.confirm(buildUndoPlan({ job, id: 'allowed', actor: ADMIN, now: new Date(), hash: sha256 }));
    assert.deepEqual(statesOf(await lab.finished('allowed')), ['done']);
    assert.deepEqual(tenant.effectsOn('u1'), [...AT_ONCE, 'enable']);
  });

  it('go on after a restart, in either stage', async () => {
    await lab.confirm(await staged('kept', ['u1', 'u2'], inMs(4_000)));
    await lab.restart();
    await parked('kept');
    await lab.restart();
    assert.deepEqual([tenant.effectsOn('u1'), tenant.effectsOn('u2')], [AT_ONCE, AT_ONCE]);
    assert.deepEqual(statesOf(await lab.finished('kept')), ['done', 'done']);
    assert.deepEqual([tenant.effectsOn('u1'), tenant.effectsOn('u2')], [WHOLE, WHOLE]);
  });

  it('stop in the first stage: who was begun stays blocked, nobody waits for a deletion', async () => {
    await lab.restart({ concurrency: 1 });
    tenant.latencyMs = 100;
    await lab.confirm(await staged('stopped', ['u1', 'u2', 'u3'], inAMonth()));
    await lab.until('stopped', 'somebody is begun', ({ subjects }) =>
      subjects.some(({ records }) => records.length > 0),
    );
    await lab.jobs.stop('stopped', ADMIN);
    const job = await lab.finished('stopped');
    assert.deepEqual([job.state, statesOf(job)], ['stopped', ['stopped', 'stopped', 'stopped']]);
    assert.deepEqual([tenant.effectsOn('u1'), tenant.effectsOn('u3')], [AT_ONCE, []]);
    assert.equal((await lab.busy()).length, 0);
  });

  it('do not delete whom they could not block, and let them go at once', async () => {
    tenant.fault = (what, id) =>
      what === 'disable' && id === 'u1' ? { when: 'before', failure: new Failure('user-privileged') } : undefined;
    await lab.confirm(await staged('some', ['u1', 'u2'], inMs(3_000)));
    assert.deepEqual(statesOf(await parked('some')), ['user-privileged', 'waiting']);
    assert.deepEqual(await lab.busy(), ['u2']);
    assert.deepEqual(statesOf(await lab.finished('some')), ['user-privileged', 'done']);
    assert.deepEqual([tenant.effectsOn('u1'), tenant.effectsOn('u2')], [[], WHOLE]);
  });

  it('end at once when nobody could be blocked', async () => {
    tenant.fault = (what) =>
      what === 'disable' ? { when: 'before', failure: new Failure('user-privileged') } : undefined;
    await lab.confirm(await staged('none', ['u1'], inAMonth()));
    assert.deepEqual(statesOf(await lab.finished('none')), ['user-privileged']);
    assert.deepEqual(tenant.effects, []);
  });

  it('leave alone whom somebody let in again or changed meanwhile, and say so of whom somebody deleted', async () => {
    await lab.confirm(await staged('changed', ['u1', 'u2', 'u3'], inMs(2_500)));
    await parked('changed');
    await tenant.accounts.setAccountEnabled('u1', true);
    await tenant.accounts.changeLicenses('u2', { add: [], remove: tenant.licensesOf('u2') });
    tenant.deleteElsewhere('u3');
    const before = tenant.effects.length;
    const job = await lab.finished('changed');
    assert.deepEqual(statesOf(job), ['user-unblocked', 'user-changed', 'done']);
    assert.equal(job.subjects[2]?.records.at(-1)?.state, 'already');
    assert.deepEqual(tenant.effects.slice(before), []);
  });

  it('keep others from planning the same user, and go on themselves', async () => {
    await lab.confirm(await staged('first', ['u1'], inMs(2_500)));
    await parked('first');
    const second = await staged('second', ['u1'], inAMonth());
    await lab.store.plans.add(second);
    await assert.rejects(lab.jobs.confirm('second', ADMIN), { code: 'job-conflict' });
    assert.deepEqual(statesOf(await lab.finished('first')), ['done']);
  });

  it('take over the block of an earlier job, so that undo lets the user in again', async () => {
    await lab.confirm(await staged('dropped', ['u1'], inAMonth()));
    await parked('dropped');
    await lab.jobs.stop('dropped', ADMIN);
    const steps: readonly PlannedStep[] = [
      { step: 'block-sign-in', ours: true },
      { step: 'revoke-sessions' },
      ...DELETION,
    ];
    await lab.confirm(await staged('again', ['u1'], inMs(100), steps));
    const job = await lab.finished('again');
    assert.deepEqual(statesOf(job), ['done']);
    const [subject] = job.subjects;
    assert.equal(subject?.records[0]?.state, 'already');
    assert.equal(subject.snapshot?.user.accountEnabled, true);
    await lab.confirm(buildUndoPlan({ job, id: 'back', actor: ADMIN, now: new Date(), hash: sha256 }));
    await lab.finished('back');
    assert.equal((await tenant.directory.readUser('u1'))?.accountEnabled, true);
  });
});
