import assert from 'node:assert/strict';
import { Throttle, type Spending } from '../../../src/graph/transport/throttle.ts';
import type { WireAnswer } from '../../../src/graph/transport/wire.ts';
import { ManualClock } from '../../support/manual-clock.ts';

const BUDGETS = {
  resourceUnits: { units: 100, seconds: 10 },
  writes: { units: 10, seconds: 150 },
  reports: { units: 5, seconds: 10 },
};
const READ: Spending = { method: 'GET', workload: 'directory', units: 2 };
const WRITE: Spending = { method: 'DELETE', workload: 'directory', units: 1 };
const MAIL: Spending = { method: 'GET', workload: 'outlook', units: 1 };

function answer(headers: Record<string, string>): WireAnswer {
  return { status: 200, headers: new Headers(headers), body: undefined, requestId: null };
}

describe('graph/throttle', () => {
  /** Resolves to the milliseconds a request had to wait at a clock that stands still. */
  async function waits(throttle: Throttle, clock: ManualClock, spending: Spending): Promise<number> {
    const before = clock.slept.length;
    void throttle.admit(spending);
    await new Promise((turn) => setImmediate(turn));
    return clock.slept[before] ?? 0;
  }

  it('spends the write budget of an app and makes the next write wait', async () => {
    const clock = new ManualClock();
    const throttle = new Throttle(BUDGETS, clock, clock.sleep);
    for (let sent = 0; sent < 10; sent += 1) assert.equal(await waits(throttle, clock, WRITE), 0);
    assert.equal(await waits(throttle, clock, WRITE), 150_000);
    assert.equal(await waits(throttle, clock, READ), 0, 'reads go on');
  });

  it('leaves a part of the resource units to people, which jobs do not spend however long their line', async () => {
    const clock = new ManualClock();
    const throttle = new Throttle(BUDGETS, clock, clock.sleep);
    const ofJob: Spending = { ...READ, background: true };
    for (let sent = 0; sent < 42; sent += 1) assert.equal(await waits(throttle, clock, ofJob), 0);
    for (let waiting = 0; waiting < 20; waiting += 1) assert.equal(await waits(throttle, clock, ofJob), 10_000);
    for (let sent = 0; sent < 8; sent += 1) assert.equal(await waits(throttle, clock, READ), 0, 'a person');
    assert.equal(await waits(throttle, clock, READ), 10_000, 'together they spend no more than there is');
  });

  it('stays quiet after a 429 for as long as Graph asked, for that kind only', async () => {
    const clock = new ManualClock();
    const throttle = new Throttle(BUDGETS, clock, clock.sleep);
    throttle.pause(WRITE, answer({ 'x-ms-throttle-information': 'WriteLimitExceeded' }), 7000);
    assert.equal(await waits(throttle, clock, WRITE), 7000);
    assert.equal(await waits(throttle, clock, READ), 0);
    throttle.pause(READ, answer({ 'x-ms-throttle-information': 'ResourceUnitLimitExceeded' }), 9000);
    assert.equal(await waits(throttle, clock, READ), 9000);
    assert.equal(await waits(throttle, clock, WRITE), 9000, 'writes cost resource units too');
    assert.equal(await waits(throttle, clock, MAIL), 0, 'mailboxes are another service');
  });

  it('gives way when other instances use part of the limit', async () => {
    const clock = new ManualClock();
    const throttle = new Throttle(BUDGETS, clock, clock.sleep);
    throttle.observe(READ, answer({ 'x-ms-throttle-limit-percentage': '0.9' }));
    for (let sent = 0; sent < 10; sent += 1) await waits(throttle, clock, READ);
    assert.equal(await waits(throttle, clock, READ), 10_000);
  });

  it('does not give way to itself', async () => {
    const clock = new ManualClock();
    const throttle = new Throttle(BUDGETS, clock, clock.sleep);
    for (let sent = 0; sent < 9; sent += 1) await waits(throttle, clock, WRITE);
    throttle.observe(WRITE, answer({ 'x-ms-throttle-limit-percentage': '0.9' }));
    assert.equal(await waits(throttle, clock, WRITE), 0);
  });

  it('wakes when the wait is over and not before', async () => {
    const clock = new ManualClock();
    const throttle = new Throttle(BUDGETS, clock, clock.sleep);
    throttle.pause(WRITE, answer({}), 5000);
    let admitted = false;
    const waiting = throttle.admit(WRITE).then(() => (admitted = true));
    clock.advance(4999);
    await Promise.resolve();
    assert.equal(admitted, false);
    clock.advance(1);
    await waiting;
    assert.equal(admitted, true);
  });
});
