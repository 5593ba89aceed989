import assert from 'node:assert/strict';
import { onEachDatabase, testStore, type TestStore } from '../../support/databases.ts';
import { planOf } from '../../support/plans.ts';

onEachDatabase('plans', (kind) => {
  let test: TestStore;
  beforeEach(async () => {
    test = await testStore(kind);
  });
  afterEach(() => test.remove());

  it('gives back the plan as it was', async () => {
    const plan = planOf(['u1', 'u2'], { id: 'p1' });
    await test.store.plans.add(plan);
    assert.deepEqual(await test.store.plans.read('p1'), { plan, confirmedAt: null });
    assert.equal(await test.store.plans.read('nobody'), undefined);
  });

  it('cannot be changed in the database, before or after the confirmation', async () => {
    await test.store.plans.add(planOf(['u1'], { id: 'p1' }));
    const update = (set: string) => test.database.pool.query(`update ${test.schema}.plans set ${set} where id = 'p1'`);
    await assert.rejects(update(`body = '{}'`), /immutable/);
    await assert.rejects(update(`tenant_id = 'other'`), /immutable/);
    await update(`confirmed_at = now(), confirmed_by = 'a1'`);
    await assert.rejects(update(`confirmed_by = 'a2'`), /immutable/);
    await assert.rejects(update(`confirmed_at = null`), /immutable/);
  });
});
