import assert from 'node:assert/strict';
import { stepValues } from '../../../../src/domain/steps/step-values.ts';
import { E3, NOW, sku } from '../../../support/domain-facts.ts';

describe('stepValues', () => {
  it('names the products of a step about licenses, and until when it can be taken back', () => {
    const licenses = [
      { skuId: E3, disabledPlans: [] },
      { skuId: 'new', disabledPlans: [] },
    ];
    assert.deepEqual(stepValues({ step: 'unassign-licenses', licenses }, [sku('new', 'PAYROLL')], NOW), {
      products: ['Microsoft 365 E3', 'Payroll'],
      count: 2,
      person: '',
      until: '2026-12-24T09:00:00.000Z',
    });
  });

  it('has no products and no limit for the others', () => {
    assert.deepEqual(stepValues({ step: 'block-sign-in' }, [], NOW), { products: [], count: 0, person: '', until: '' });
  });
});
