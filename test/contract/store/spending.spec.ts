import assert from 'node:assert/strict';
import type { Store } from '../../../src/store/open-store.ts';
import type { Plan } from '../../../src/domain/plan/plan.ts';
import { onEachDatabase, testStore, type TestStore } from '../../support/databases.ts';

const BUDGET = { units: 100, seconds: 600 };

onEachDatabase('a budget of all processes together', (kind) => {
  let test: TestStore;
  let other: Store<Plan>;
  before(async () => {
    test = await testStore(kind);
    other = await test.reopen();
  });
  after(async () => {
    await other.close();
    await test.remove();
  });

  const waits = async (store: Store<Plan>, account: string, units: number) =>
    (await store.spending.take(account, units, BUDGET)).grants;
  const spent = async (account: string): Promise<{ at: Date; units: number }[]> => {
    const sql = `select at, units from ${test.schema}.spending where account = $1 order by at`;
    return (await test.database.pool.query<{ at: Date; units: number }>(sql, [account])).rows;
  };

  it('lets two processes that ask at the same time spend no more than one of them could', async () => {
    const questions = Array.from({ length: 12 }, (_, n) => waits(n % 2 === 0 ? test.store : other, 'app', 20));
    const grants = (await Promise.all(questions)).flat();
    const units = (fits: (waitMs: number) => boolean) =>
      grants.filter(({ waitMs }) => fits(waitMs)).reduce((sum, one) => sum + one.units, 0);
    // A question asked a moment later is told to wait for that moment too.
    assert.equal(
      units((waitMs) => waitMs < 300_000),
      100,
    );
    assert.equal(
      units((waitMs) => waitMs >= 300_000 && waitMs < 900_000),
      100,
    );
    assert.equal(
      units((waitMs) => waitMs >= 900_000),
      40,
    );
    const rows = await spent('app');
    for (const { at } of rows) {
      const inPeriod = rows.filter((row) => row.at <= at && row.at.getTime() > at.getTime() - 600_000);
      assert.ok(inPeriod.reduce((sum, row) => sum + row.units, 0) <= 100);
    }
  });

  it('is remembered when every process was gone', async () => {
    await waits(test.store, 'restarted', 100);
    const again = await test.reopen();
    const [grant] = await waits(again, 'restarted', 1);
    await again.close();
    assert.ok((grant?.waitMs ?? 0) > 500_000);
  });

  it('keeps accounts apart, and says how much is spent', async () => {
    assert.deepEqual(await waits(other, 'another app', 60), [{ units: 60, waitMs: 0 }]);
    const { share } = await test.store.spending.take('another app', 1, BUDGET);
    assert.ok(share === 0.6 || share === 0, 'counted once its quarter of a second is over');
  });

  it('does not wait for the time a clock had before it was set back', async () => {
    await test.database.pool.query(
      `insert into ${test.schema}.spending (account, at, units) values ('set back', now() + interval '3 hours', 100)`,
    );
    assert.deepEqual(await waits(test.store, 'set back', 1), [{ units: 1, waitMs: 0 }]);
  });
});
