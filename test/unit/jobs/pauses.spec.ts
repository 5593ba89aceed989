import assert from 'node:assert/strict';
import { PAUSES, pauseAfter } from '../../../src/jobs/pauses.ts';

describe('pauses', () => {
  it('double from five seconds to ten minutes', () => {
    const seconds = [0, 1, 2, 3, 7, 8, 1_000].map((fruitless) => pauseAfter(fruitless, PAUSES) / 1000);
    assert.deepEqual(seconds, [5, 5, 10, 20, 320, 600, 600]);
  });

  it('are never shorter than Graph asked for', () => {
    assert.equal(pauseAfter(1, PAUSES, 90), 90_000);
    assert.equal(pauseAfter(20, PAUSES, 90), 600_000);
    assert.equal(pauseAfter(1, PAUSES, 7_200), 7_200_000);
  });
});
