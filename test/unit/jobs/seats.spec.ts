import assert from 'node:assert/strict';
import { haveMoved } from '../../../src/jobs/seats.ts';
import { E3, E5, sku } from '../../support/domain-facts.ts';

const seats = (e3: number, e5: number) => [sku(E3, 'SPE_E3', 10, e3), sku(E5, 'SPE_E5', 10, e5)];

describe('seats', () => {
  it('have moved when every product shows at least what was freed', () => {
    const freed = new Map([
      [E3, 2],
      [E5, 1],
    ]);
    assert.equal(haveMoved(freed, seats(5, 5), seats(3, 4)), true);
    assert.equal(haveMoved(freed, seats(5, 5), seats(2, 4)), true, 'somebody else freed one, too');
    assert.equal(haveMoved(freed, seats(5, 5), seats(3, 5)), false);
    assert.equal(haveMoved(new Map(), seats(5, 5), seats(5, 5)), true);
  });

  it('are taken again by a restore', () => {
    const taken = new Map([[E3, -2]]);
    assert.equal(haveMoved(taken, seats(3, 0), seats(4, 0)), false);
    assert.equal(haveMoved(taken, seats(3, 0), seats(5, 0)), true);
  });

  it('are not waited for where the tenant does not list the product', () => {
    assert.equal(haveMoved(new Map([['gone', 1]]), seats(1, 1), seats(1, 1)), true);
  });
});
