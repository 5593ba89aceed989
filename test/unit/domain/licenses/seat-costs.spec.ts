import assert from 'node:assert/strict';
import { seatCost, seatCosts, type Prices } from '../../../../src/domain/licenses/seat-costs.ts';

const E3 = { skuId: '05e9a617-0261-4cee-bb44-138d3ef5d965', skuPartNumber: 'SPE_E3' };
const E5 = { skuId: '06ebc4ee-1bb5-47dd-8120-11324bc54e06', skuPartNumber: 'SPE_E5' };
const VISIO = { skuId: 'c5928f49-12ba-48f7-ada3-0d743a3601d5', skuPartNumber: 'VISIOCLIENT' };
const FREE = { skuId: 'f30db892-07e9-47e9-837c-80727f46fd3d', skuPartNumber: 'FLOW_FREE' };

const prices = (...products: readonly (readonly [string, number])[]): Prices => ({
  currency: 'EUR',
  per: 'month',
  products: new Map(products),
});

describe('seatCosts', () => {
  it('finds a price by part number or id, and takes the id’s where both have one', () => {
    assert.equal(seatCost({ ...E3, count: 2 }, prices(['spe_e3', 3690])), 7380);
    assert.equal(seatCost({ ...E3, count: 2 }, prices([E3.skuId, 100], ['spe_e3', 3690])), 200);
    assert.equal(seatCost({ ...E5, count: 2 }, prices(['spe_e3', 3690])), undefined);
    assert.equal(seatCost({ ...E3, count: 2 }, undefined), undefined);
  });

  it('sums what has a price and names what has none, but not what costs nothing', () => {
    const seats = [E3, E5, VISIO, FREE].map((product) => ({ ...product, count: 3 }));
    const { total, unpriced } = seatCosts(seats, prices(['spe_e3', 3690], ['spe_e5', 5780]));
    assert.equal(total, 28_410);
    assert.deepEqual(
      unpriced.map(({ skuPartNumber }) => skuPartNumber),
      ['VISIOCLIENT'],
    );
  });

  it('has no total without a price, and leaves out products of which no seat is meant', () => {
    assert.equal(seatCosts([{ ...VISIO, count: 1 }], prices(['spe_e3', 3690])).total, undefined);
    const none = [
      { ...E3, count: 0 },
      { ...VISIO, count: -2 },
    ];
    assert.deepEqual(seatCosts(none, prices(['spe_e3', 3690])), { total: undefined, unpriced: [] });
  });

  it('tells a price of nothing from no price', () => {
    assert.equal(seatCosts([{ ...E3, count: 4 }], prices(['spe_e3', 0])).total, 0);
  });
});
