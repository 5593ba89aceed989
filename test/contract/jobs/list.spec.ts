import assert from 'node:assert/strict';
import { summaryOf } from '../../../src/domain/job-summary.ts';
import type { Plan } from '../../../src/domain/plan/plan.ts';
import { onEachDatabase } from '../../support/databases.ts';
import { JobLab } from '../../support/job-lab.ts';
import { MemoryTenant } from '../../support/memory-tenant.ts';
import { planOf, subjectOf } from '../../support/plans.ts';

const DAY = 86_400_000;
const tomorrow = (): string => new Date(Date.now() + DAY).toISOString();
const by = (id: string, plan: Plan): Plan => ({ ...plan, actor: { id, displayName: id } });

/** Two people are deleted, and of a third only sign-in is blocked. */
const mixed = (id: string): Plan => {
  const plan = planOf(['u1', 'u2'], { id });
  const blocked = { ...subjectOf('u3', [{ step: 'block-sign-in' }]), options: { outcome: 'block' as const } };
  return { ...plan, subjects: [...plan.subjects, blocked] };
};

onEachDatabase('lists of jobs', (kind) => {
  let tenant: MemoryTenant;
  let lab: JobLab;
  beforeEach(async () => {
    tenant = new MemoryTenant(Array.from({ length: 12 }, (_, n) => `u${n}`));
    lab = await JobLab.open(kind, tenant);
  });
  afterEach(() => lab.close());

  it('tell of each job what its own page tells, without the users', async () => {
    await lab.confirm(mixed('mixed'));
    await lab.finished('mixed');
    const [job] = await lab.jobs.list('t1', 5);
    const view = await lab.jobs.view('mixed');
    assert.ok(job && view);
    const { planId, actor, options, state, startedAt, finishedAt, createdAt, givesBackOnly, names } = job;
    const page = summaryOf(view);
    assert.deepEqual(
      { planId, actor, options, state, startedAt, finishedAt, createdAt, givesBackOnly, names },
      {
        planId: 'mixed',
        actor: page.actor,
        options: page.options,
        state: 'done',
        startedAt: page.startedAt,
        finishedAt: page.finishedAt,
        createdAt: page.createdAt,
        givesBackOnly: false,
        names: ['User u1', 'User u2', 'User u3'],
      },
    );
    assert.deepEqual(
      [...job.counts].sort((a, b) => b.count - a.count),
      [
        { outcome: 'delete', state: 'done', count: 2 },
        { outcome: 'block', state: 'done', count: 1 },
      ],
    );
    assert.ok(!JSON.stringify(job).includes('u1@'), 'no more than names');
  });

  it('are narrowed down to one admin, and to what waits for its time', async () => {
    const options = { ...planOf([], { id: '' }).options, startAt: tomorrow() };
    await lab.confirm(by('ann', planOf(['u1'], { id: 'first' })));
    await lab.finished('first');
    await lab.confirm(by('bob', planOf(['u2'], { id: 'second', options })));
    await lab.confirm(by('ann', planOf(['u3'], { id: 'third', options })));
    const ids = async (...narrowed: Parameters<typeof lab.jobs.list>) =>
      (await lab.jobs.list(...narrowed)).map(({ planId }) => planId);
    assert.deepEqual(await ids('t1', 5), ['third', 'second', 'first']);
    assert.deepEqual(await ids('t1', 5, { actorId: 'ann' }), ['third', 'first']);
    assert.deepEqual(await ids('t1', 5, { scheduled: true }), ['third', 'second']);
    assert.deepEqual(await ids('t1', 1, { actorId: 'ann', scheduled: true }), ['third']);
    await lab.jobs.stop('third', { id: 'ann', tenantId: 't1', displayName: '' });
    assert.deepEqual(await ids('t1', 5, { scheduled: true }), ['second']);
  });

  it('find who is in an unfinished job, whose it is and what it does to them', async () => {
    const at = tomorrow();
    const { subjects, ...plan } = by('ann', mixed('later'));
    await lab.confirm({ ...plan, subjects, options: { ...plan.options, startAt: at } });
    await lab.confirm(planOf(['u4'], { id: 'over' }));
    await lab.finished('over');
    const job = { planId: 'later', actor: plan.actor, state: 'queued', startAfter: at };
    assert.deepEqual(await lab.jobs.busy('t1', ['u4', 'u3', 'nobody']), [{ ...job, userId: 'u3', outcome: 'block' }]);
    assert.deepEqual(await lab.jobs.busy('elsewhere', ['u3']), []);
    await lab.jobs.stop('later', { id: 'ann', tenantId: 't1', displayName: '' });
    assert.deepEqual(await lab.jobs.busy('t1', ['u1', 'u2', 'u3']), []);
  });

  it('find what was recorded when somebody was deleted, from the newest job that was to do it', async () => {
    await lab.confirm(mixed('mixed'));
    const done = await lab.finished('mixed');
    const traces = await lab.jobs.deletionsOf('t1', ['u1', 'u2', 'u3', 'u9']);
    assert.deepEqual([...traces.keys()].sort(), ['u1', 'u2'], 'u3 was blocked only, u9 is in no job');
    const [recorded] = done.subjects;
    assert.deepEqual(traces.get('u1'), { records: recorded?.records, snapshot: recorded?.snapshot });
    await tenant.accounts.restoreUser('u1');
    await lab.confirm(planOf(['u1'], { id: 'again' }));
    const again = await lab.finished('again');
    assert.deepEqual((await lab.jobs.deletionsOf('t1', ['u1'])).get('u1')?.records, again.subjects[0]?.records);
    assert.equal((await lab.jobs.deletionsOf('t2', ['u1'])).size, 0, 'another tenant');
  });

  it('also tell of jobs from before there were summaries', async () => {
    await lab.confirm(mixed('mixed'));
    await lab.finished('mixed');
    const [before, traces] = [await lab.jobs.list('t1', 5), await lab.jobs.deletionsOf('t1', ['u1', 'u3'])];
    await lab.sql(`set search_path to ${lab.schema}; alter table jobs drop column summary; alter table jobs drop column replaced_by;
      drop index subjects_by_user; alter table subjects drop column outcome;
      delete from migrations where name >= '0008'; reset search_path`);
    await lab.restart();
    assert.deepEqual(await lab.jobs.list('t1', 5), before);
    assert.deepEqual(await lab.jobs.deletionsOf('t1', ['u1', 'u3']), traces);
  });
});
