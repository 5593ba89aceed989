import assert from 'node:assert/strict';
import { heldSeats } from '../../../../src/domain/licenses/held-seats.ts';
import { E3, E5, sku } from '../../../support/domain-facts.ts';

const holds = (...skuIds: readonly string[]) => ({ assignedLicenses: skuIds.map((skuId) => ({ skuId })) });

describe('heldSeats', () => {
  it('counts what people hold by product, with the part number where the tenant lists it', () => {
    assert.deepEqual(heldSeats([holds(E3, E5), holds(E3), holds()], [sku(E3, 'SPE_E3', 25)]), [
      { skuId: E3, skuPartNumber: 'SPE_E3', count: 2 },
      { skuId: E5, skuPartNumber: '', count: 1 },
    ]);
  });
});
