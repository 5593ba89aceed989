import assert from 'node:assert/strict';
import { daysLeft, restorableUntil } from '../../../../src/domain/undo/days-left.ts';

const DELETED = '2026-11-01T12:00:00Z';
const left = (now: string) => daysLeft(DELETED, new Date(now));

describe('daysLeft', () => {
  it('counts from thirty down, a begun day as one', () => {
    assert.equal(left('2026-11-01T12:00:00Z'), 30);
    assert.equal(left('2026-11-02T11:59:59Z'), 30);
    assert.equal(left('2026-11-02T12:00:00Z'), 29);
    assert.equal(left('2026-12-01T11:59:59Z'), 1);
  });

  it('is nothing from the thirtieth day on', () => {
    assert.equal(left('2026-12-01T12:00:00Z'), 0);
    assert.equal(left('2027-01-01T00:00:00Z'), 0);
  });

  it('ends at the moment restorableUntil names, also across a change of clocks', () => {
    assert.equal(restorableUntil(DELETED), '2026-12-01T12:00:00.000Z');
    assert.equal(restorableUntil('2026-10-10T00:00:00Z'), '2026-11-09T00:00:00.000Z');
  });
});
