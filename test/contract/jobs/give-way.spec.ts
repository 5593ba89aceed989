import assert from 'node:assert/strict';
import { onEachDatabase } from '../../support/databases.ts';
import { JobLab } from '../../support/job-lab.ts';
import { MemoryTenant } from '../../support/memory-tenant.ts';
import { planOf } from '../../support/plans.ts';

onEachDatabase('a job that gives way', (kind) => {
  it('reads nothing and takes no step before it may, and asks before each', async () => {
    const ids = Array.from({ length: 6 }, (_, n) => `u${n}`);
    const tenant = new MemoryTenant(ids);
    const waiting: (() => void)[] = [];
    let asked = 0;
    let mayGo = false;
    const giveWay = async (): Promise<void> => {
      asked += 1;
      if (!mayGo) await new Promise<void>((go) => waiting.push(go));
    };
    const lab = await JobLab.open(kind, tenant, { giveWay, concurrency: 2 });
    try {
      await lab.confirm(planOf(ids, { id: 'polite' }));
      await lab.until('polite', 'it waits before it reads', () => waiting.length === 1);
      assert.ok((await lab.jobs.view('polite'))?.subjects.every(({ snapshot }) => snapshot === undefined));
      waiting.pop()?.();
      await lab.until('polite', 'two of them wait before their first step', () => waiting.length === 2);
      assert.deepEqual(tenant.effects, []);
      mayGo = true;
      for (const go of waiting) go();
      const { subjects } = await lab.finished('polite');
      assert.ok(subjects.every(({ state }) => state === 'done'));
      assert.ok(asked > subjects.flatMap(({ records }) => records).length, `asked ${asked} times`);
    } finally {
      await lab.close();
    }
  });
});
