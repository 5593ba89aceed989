import assert from 'node:assert/strict';
import { isExpired, matchesTyped, needsTypedConfirmation } from '../../../../src/domain/plan/confirmation.ts';
import { facts, user } from '../../../support/domain-facts.ts';
import { planFor } from '../../../support/domain-plans.ts';

const planOf = (count: number) => planFor(Array.from({ length: count }, (_, index) => facts(user(`u${index}`))));

describe('confirmation', () => {
  it('must be typed from three users on', () => {
    assert.deepEqual(
      [1, 2, 3, 200].map((count) => needsTypedConfirmation(planOf(count))),
      [false, false, true, true],
    );
  });

  it('is a button for a restore, which takes nothing away', () => {
    const plan = planOf(5);
    assert.ok(!needsTypedConfirmation({ ...plan, options: { ...plan.options, outcome: 'restore' } }));
  });

  it('accepts the number of users in digits, and nothing else', () => {
    const plan = planOf(3);
    for (const text of ['3', ' 3 ', '03']) assert.ok(matchesTyped(plan, text), text);
    for (const text of ['', '2', '30', '3 users', 'three', '3.0', '+3', '3e0', '-3', 'yes', '３']) {
      assert.ok(!matchesTyped(plan, text), text);
    }
  });

  it('ends fifteen minutes after the plan was made', () => {
    const plan = planOf(1);
    assert.ok(!isExpired(plan, new Date('2026-11-24T09:14:59.999Z')));
    assert.ok(isExpired(plan, new Date('2026-11-24T09:15:00.000Z')));
  });

  it('ends when the plan is to start, where that comes before', () => {
    const expiring = (startAt: string) => planFor([facts(user('u'))], { startAt }).expiresAt;
    assert.equal(expiring('2026-11-24T09:01:00.000Z'), '2026-11-24T09:01:00.000Z');
    assert.equal(expiring('2026-11-27T09:01:00.000Z'), '2026-11-24T09:15:00.000Z');
  });
});
