import assert from 'node:assert/strict';
import { seatsAfter } from '../../../../src/domain/licenses/seats-after.ts';
import { E3, sku, VISIO } from '../../../support/domain-facts.ts';

const change = (skuId: string, count: number) => ({ skuId, skuPartNumber: '', count });

describe('seatsAfter', () => {
  it('tells how many seats are free after the plan, by product name', () => {
    assert.deepEqual(seatsAfter({ seats: [change(E3, 3)] }, [sku(E3, 'SPE_E3', 25, 24)]), [
      { name: 'Microsoft 365 E3', freeAfter: 4 },
    ]);
  });

  it('has no seats free where a restore takes more than there are', () => {
    const [after] = seatsAfter({ seats: [change(E3, -3)] }, [sku(E3, 'SPE_E3', 25, 24)]);
    assert.equal(after?.freeAfter, 0);
  });

  it('has no seats free where a tenant stays over its limit', () => {
    const [after] = seatsAfter({ seats: [change(E3, 1)] }, [sku(E3, 'SPE_E3', 10, 12)]);
    assert.equal(after?.freeAfter, 0);
  });

  it('leaves out products the tenant no longer lists', () => {
    assert.deepEqual(seatsAfter({ seats: [change(VISIO, 1)] }, []), []);
  });
});
