import assert from 'node:assert/strict';
import { Pace } from '../../../src/jobs/pace.ts';

describe('pace', () => {
  it('says nothing before there is something to go by', () => {
    const pace = new Pace({ all: 400, over: 0 }, 0);
    assert.equal(pace.remainingMs({ all: 400, over: 9 }, 60_000), undefined);
    assert.equal(pace.remainingMs({ all: 400, over: 100 }, 1_000), undefined);
  });

  it('goes on as fast as so far, not counting what was done before and time spent waiting', () => {
    const pace = new Pace({ all: 400, over: 200 }, 0);
    pace.pause(600_000);
    assert.equal(pace.remainingMs({ all: 400, over: 300 }, 610_000), 10_000);
    assert.equal(pace.remainingMs({ all: 400, over: 400 }, 620_000), 0);
  });

  it('knows that a job of more writes than the limit has to wait for its next period', () => {
    const pace = new Pace({ all: 10_000, over: 0 }, 0);
    assert.equal(pace.remainingMs({ all: 10_000, over: 2_900 }, 50_000), 400_000);
    const small = new Pace({ all: 3_000, over: 0 }, 0);
    assert.equal(small.remainingMs({ all: 3_000, over: 2_900 }, 58_000), 2_000);
  });
});
