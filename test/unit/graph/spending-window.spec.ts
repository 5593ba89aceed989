import assert from 'node:assert/strict';
import fc from 'fast-check';
import { SpendingWindow } from '../../../src/graph/transport/spending-window.ts';
import { ManualClock } from '../../support/manual-clock.ts';

describe('graph/spending-window', () => {
  it('lets a burst through at once and makes the rest wait for the period to pass', () => {
    const window = new SpendingWindow({ units: 3, seconds: 10 }, new ManualClock());
    assert.deepEqual(
      [1, 1, 1, 1, 1, 1, 1].map((units) => window.take(units)),
      [0, 0, 0, 10_000, 10_000, 10_000, 20_000],
    );
  });

  it('never holds more than the budget in any period, whoever asks when', () => {
    const asking = fc.array(fc.record({ pause: fc.nat(8000), units: fc.integer({ min: 1, max: 4 }) }), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(asking, (requests) => {
        const clock = new ManualClock();
        const window = new SpendingWindow({ units: 10, seconds: 10 }, clock);
        const sent = requests.map(({ pause, units }) => {
          clock.advance(pause);
          return { at: clock.now().getTime() + window.take(units), units };
        });
        for (const { at } of sent) {
          const period = sent.filter((one) => one.at > at - 10_000 && one.at <= at);
          assert.ok(period.reduce((sum, { units }) => sum + units, 0) <= 10);
        }
      }),
    );
  });

  it('gives away nothing: what fits into the period goes at once', () => {
    const clock = new ManualClock();
    const window = new SpendingWindow({ units: 10, seconds: 10 }, clock);
    for (let second = 0; second < 60; second += 1) {
      assert.equal(window.take(1), 0);
      clock.advance(1000);
    }
  });

  it('counts what Graph says a request cost', () => {
    const window = new SpendingWindow({ units: 10, seconds: 10 }, new ManualClock());
    window.take(2);
    window.correct(7);
    assert.equal(window.share, 0.9);
    assert.equal(window.take(2), 10_000);
  });

  it('leaves others their part for one period', () => {
    const clock = new ManualClock();
    const window = new SpendingWindow({ units: 10, seconds: 10 }, clock);
    window.leaveToOthers(0.5);
    assert.equal(window.take(5), 0);
    assert.equal(window.take(1), 10_000);
    clock.advance(10_000);
    assert.equal(window.take(9), 0);
  });

  it('still sends a little when others use everything, to hear when that is over', () => {
    const window = new SpendingWindow({ units: 10, seconds: 10 }, new ManualClock());
    window.leaveToOthers(1.8);
    assert.equal(window.take(2), 0);
  });

  it('sends a request dearer than the whole budget alone', () => {
    const window = new SpendingWindow({ units: 1, seconds: 10 }, new ManualClock());
    assert.deepEqual([window.take(5), window.take(5)], [0, 10_000]);
  });

  it('does not wait for the time a clock had before it was set back', () => {
    let now = Date.parse('2026-11-24T12:00:00Z');
    const set = new SpendingWindow({ units: 2, seconds: 10 }, { now: () => new Date(now) });
    assert.equal(set.take(2), 0);
    now -= 3_600_000;
    assert.equal(set.take(2), 0);
    assert.equal(set.take(1), 10_000);
  });
});
