import assert from 'node:assert/strict';
import { patienceFor } from '../../../src/bot/patience.ts';

describe('how long somebody waits before they hear that it takes longer', () => {
  it('is nearly the whole time for one person alone', () => {
    assert.ok(patienceFor(700, 1) > 690);
  });

  it('is shorter the more people wait, and never less than half', () => {
    assert.ok(patienceFor(700, 20) < patienceFor(700, 10));
    assert.deepEqual([patienceFor(700, 50), patienceFor(700, 5000)], [350, 350]);
  });
});
