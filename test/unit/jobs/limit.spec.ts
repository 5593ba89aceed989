import assert from 'node:assert/strict';
import { Limit } from '../../../src/jobs/limit.ts';

describe('limit', () => {
  it('lets in so many, and the next ones in the order in which they came', async () => {
    const limit = new Limit(2);
    const entered: number[] = [];
    const enter = (n: number) => limit.enter().then(() => entered.push(n));
    const all = [1, 2, 3, 4].map(enter);
    await Promise.all(all.slice(0, 2));
    assert.deepEqual(entered, [1, 2]);
    limit.leave();
    await all[2];
    assert.deepEqual(entered, [1, 2, 3]);
    limit.widen(1);
    await all[3];
    assert.deepEqual(entered, [1, 2, 3, 4]);
  });
});
