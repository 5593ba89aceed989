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

  it('tells both texts of an automatic reply, and whom it answers', () => {
    const told = (inside: string, outside: string) =>
      stepValues({ step: 'set-automatic-reply', texts: { inside, outside } }, [], NOW);
    const { inside, outside, audience } = told('Anna\nhas left.', 'x'.repeat(500));
    assert.deepEqual([inside, outside?.length, audience], ['Anna has left.', 400, 'both']);
    const audiences = [told('a', 'a'), told('a', ''), told('', 'a')].map((one) => one.audience);
    assert.deepEqual(audiences, ['same', 'inside', 'outside']);
  });
});
