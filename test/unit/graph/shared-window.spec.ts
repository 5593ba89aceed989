import assert from 'node:assert/strict';
import { SharedWindow, type SharedSpending } from '../../../src/graph/transport/shared-window.ts';
import { SpendingWindow } from '../../../src/graph/transport/spending-window.ts';
import { ManualClock } from '../../support/manual-clock.ts';

const BUDGET = { units: 10, seconds: 100 };

/** Whoever keeps the account, answered by the test. */
class Keeper implements SharedSpending {
  readonly asked: { account: string; units: number }[] = [];
  readonly #answers: ((answer: Awaited<ReturnType<SharedSpending['take']>> | undefined) => void)[] = [];

  take(account: string, units: number): ReturnType<SharedSpending['take']> {
    this.asked.push({ account, units });
    return new Promise((resolve, reject) =>
      this.#answers.push((answer) => (answer ? resolve(answer) : reject(new Error('away')))),
    );
  }

  answer(grants?: readonly (readonly [units: number, waitMs: number])[], share = 0): void {
    this.#answers.shift()?.(grants && { grants: grants.map(([units, waitMs]) => ({ units, waitMs })), share });
  }
}

const turn = () => new Promise((next) => setImmediate(next));

function window(keeper: Keeper) {
  return new SharedWindow(new SpendingWindow(BUDGET, new ManualClock()), BUDGET, keeper, 'app');
}

describe('graph/shared-window', () => {
  it('asks once for those who ask together, and for the others in the next question', async () => {
    const keeper = new Keeper();
    const shared = window(keeper);
    const first = [shared.take(1), shared.take(1), shared.take(1)];
    await turn();
    const second = [shared.take(2), shared.take(1)];
    await turn();
    assert.deepEqual(keeper.asked, [{ account: 'app', units: 3 }]);
    keeper.answer([
      [2, 0],
      [1, 5_000],
    ]);
    assert.deepEqual(await Promise.all(first), [0, 0, 5_000]);
    await turn();
    assert.deepEqual(keeper.asked[1], { account: 'app', units: 3 });
    keeper.answer([
      [1, 6_000],
      [2, 7_000],
    ]);
    assert.deepEqual(await Promise.all(second), [7_000, 7_000], 'a dear request waits for its last unit');
  });

  it('goes by its own account while nobody can be asked', async () => {
    const keeper = new Keeper();
    const shared = window(keeper);
    const waits = Array.from({ length: 11 }, () => shared.take(1));
    await turn();
    keeper.answer();
    assert.deepEqual(await Promise.all(waits), [...Array.from({ length: 10 }, () => 0), 100_000]);
  });

  it('knows how much of the budget everybody together has spent', async () => {
    const keeper = new Keeper();
    const shared = window(keeper);
    const taken = shared.take(1);
    assert.equal(shared.share, 0.1);
    await turn();
    keeper.answer([[1, 0]], 0.7);
    await taken;
    assert.equal(shared.share, 0.7);
  });
});
