import assert from 'node:assert/strict';
import { isTrial } from '../../../../src/domain/licenses/is-trial.ts';
import { E3, E5, subscription } from '../../../support/domain-facts.ts';

describe('isTrial', () => {
  it('is a product with nothing but trials behind it', () => {
    assert.equal(isTrial({ skuId: E5 }, [subscription(E5, true)]), true);
    assert.equal(isTrial({ skuId: E5 }, [subscription(E5, true), subscription(E5, false)]), false);
    assert.equal(isTrial({ skuId: E5 }, [subscription(E3, true)]), false);
  });
});
