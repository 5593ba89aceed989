import assert from 'node:assert/strict';
import { onEachDatabase } from '../../support/databases.ts';
import { JobLab } from '../../support/job-lab.ts';
import { MemoryTenant } from '../../support/memory-tenant.ts';
import { planOf, startingAt } from '../../support/plans.ts';

const inDays = (days: number) => ({ clock: { now: () => new Date(Date.now() + days * 86_400_000) } });

onEachDatabase('finished jobs', (kind) => {
  let lab: JobLab;
  before(async () => {
    lab = await JobLab.open(kind, new MemoryTenant(['u1', 'u2', 'u3']));
    await lab.confirm(planOf(['u1'], { id: 'old' }));
    await lab.finished('old');
    await lab.store.plans.add(planOf(['u2'], { id: 'never confirmed' }));
    await lab.confirm(planOf(['u2'], { id: 'scheduled', options: startingAt(inDays(400).clock.now()) }));
  });
  after(() => lab.close());

  const engineRows = async (): Promise<number> => {
    const { pool, schema } = lab.store.engine;
    const { rows } = await pool.query<{ n: number }>(`select count(*)::int as n from ${schema}.workflow_status`);
    return rows[0]?.n ?? NaN;
  };

  it('are kept in full for half a year, while the engine forgets them', async () => {
    assert.equal(await engineRows(), 2);
    await lab.restart(inDays(170));
    await lab.stop();
    await lab.restart(inDays(170));
    assert.equal(await engineRows(), 1);
    assert.equal((await lab.jobs.view('old'))?.subjects[0]?.records.length, 2);
    assert.notEqual((await lab.jobs.view('old'))?.subjects[0]?.snapshot, undefined);
  });

  it('are cleared away after that; what is unfinished and the audit log stay', async () => {
    await lab.restart(inDays(190));
    await lab.stop();
    await lab.restart(inDays(190));
    assert.equal(await lab.jobs.view('old'), undefined);
    assert.equal(await lab.store.plans.read('old'), undefined);
    assert.equal(await lab.store.plans.read('never confirmed'), undefined);
    assert.equal((await lab.jobs.view('scheduled'))?.state, 'queued');
    const entries = await lab.store.audit.list('t1', 100);
    assert.ok(entries.some(({ what, planId }) => what === 'step.done' && planId === 'old'));
    assert.equal((await lab.store.audit.verify()).whole, true);
  });
});
