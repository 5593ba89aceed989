import assert from 'node:assert/strict';
import fc from 'fast-check';
import { partNumbers, seatChanges } from '../../../../src/domain/plan/seat-changes.ts';
import { E3, SKUS, VISIO } from '../../../support/domain-facts.ts';

describe('seatChanges', () => {
  it('adds up by product, under its part number', () => {
    const subjects = [{ seats: [E3, VISIO] }, { seats: [E3] }, { seats: [] }];
    assert.deepEqual(seatChanges(subjects, partNumbers(SKUS), 1), [
      { skuId: E3, skuPartNumber: 'SPE_E3', count: 2 },
      { skuId: VISIO, skuPartNumber: 'VISIOCLIENT', count: 1 },
    ]);
  });

  it('keeps a product the tenant no longer lists, under its id', () => {
    assert.deepEqual(seatChanges([{ seats: ['old'] }], partNumbers(SKUS), -1), [
      { skuId: 'old', skuPartNumber: 'old', count: -1 },
    ]);
  });

  it('neither loses nor invents a seat, and a restore is exactly the opposite', () => {
    const seats = fc.uniqueArray(fc.constantFrom(E3, VISIO, 'a', 'b'), { maxLength: 4 });
    fc.assert(
      fc.property(fc.array(fc.record({ seats }), { maxLength: 50 }), (subjects) => {
        const freed = seatChanges(subjects, partNumbers([]), 1);
        const total = freed.reduce((sum, { count }) => sum + count, 0);
        assert.equal(
          total,
          subjects.reduce((sum, one) => sum + one.seats.length, 0),
        );
        for (const { count } of freed) assert.ok(count >= 1 && count <= subjects.length);
        const taken = seatChanges(subjects, partNumbers([]), -1);
        assert.deepEqual(
          taken.map(({ count }) => -count),
          freed.map(({ count }) => count),
        );
      }),
    );
  });
});
