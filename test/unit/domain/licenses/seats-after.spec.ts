import assert from 'node:assert/strict';
import { seatsAfter } from '../../../../src/domain/licenses/seats-after.ts';
import { E3, sku, VISIO } from '../../../support/domain-facts.ts';

const change = (skuId: string, count: number) => ({ skuId, skuPartNumber: '', count });

describe('seatsAfter', () => {
  it('tells how many seats are free after the plan, by product name', () => {
    assert.deepEqual(seatsAfter({ seats: [change(E3, 3)] }, [sku(E3, 'SPE_E3', 25, 24)]), [
      { name: 'Microsoft 365 E3', freed: 3, bought: 25, assigned: 24, assignedAfter: 21, freeAfter: 4, short: 0 },
    ]);
  });

  it('tells how many seats a restore would lack', () => {
    const [after] = seatsAfter({ seats: [change(E3, -3)] }, [sku(E3, 'SPE_E3', 25, 24)]);
    assert.deepEqual([after?.freeAfter, after?.short], [0, 2]);
  });

  it('does not call a tenant that is over its limit short because of a deletion', () => {
    const [after] = seatsAfter({ seats: [change(E3, 1)] }, [sku(E3, 'SPE_E3', 10, 12)]);
    assert.deepEqual([after?.assignedAfter, after?.freeAfter, after?.short], [11, 0, 0]);
  });

  it('leaves out products the tenant no longer lists', () => {
    assert.deepEqual(seatsAfter({ seats: [change(VISIO, 1)] }, []), []);
  });
});
