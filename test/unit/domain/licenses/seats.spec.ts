import assert from 'node:assert/strict';
import fc from 'fast-check';
import { seatsOf } from '../../../../src/domain/licenses/seats.ts';

const sku = (enabled: number, consumedUnits: number, warning = 0, suspended = 0, lockedOut = 0) => ({
  consumedUnits,
  prepaidUnits: { enabled, warning, suspended, lockedOut },
});

describe('seatsOf', () => {
  it('counts usable seats: active ones and those in their grace period, but no suspended ones', () => {
    const seats = seatsOf(sku(20, 18, 5, 7, 1));
    assert.deepEqual(seats, { bought: 25, assigned: 18, free: 7, over: 0, warning: 5, suspended: 7, lockedOut: 1 });
  });

  it('shows more assigned than bought as over, not as a negative number of free seats', () => {
    const { free, over } = seatsOf(sku(10, 12));
    assert.deepEqual([free, over], [0, 2]);
  });

  it('always adds up', () => {
    const count = fc.nat(1_000_000);
    fc.assert(
      fc.property(count, count, count, (enabled, consumed, warning) => {
        const { bought, assigned, free, over } = seatsOf(sku(enabled, consumed, warning));
        assert.equal(bought + over, assigned + free);
        assert.ok(free >= 0 && over >= 0 && free * over === 0);
      }),
    );
  });
});
