import assert from 'node:assert/strict';
import { isUnaltered, planDigest } from '../../../../src/domain/plan/plan-digest.ts';
import { E3, facts, hash, licensed, state, user } from '../../../support/domain-facts.ts';
import { planFor } from '../../../support/domain-plans.ts';

const plan = planFor([facts(user('anna', licensed(state(E3)))), facts(user('ben'))]);

describe('planDigest', () => {
  it('is SHA-256 in hex over everything but itself', () => {
    assert.match(plan.digest, /^[0-9a-f]{64}$/u);
    assert.equal(planDigest({ ...plan, digest: 'anything' }, hash), plan.digest);
  });

  it('stays the same through storage', () => {
    assert.ok(isUnaltered(JSON.parse(JSON.stringify(plan)) as typeof plan, hash));
  });

  it('notices whatever is altered', () => {
    const [first, second] = plan.subjects;
    assert.ok(first !== undefined && second !== undefined);
    for (const altered of [
      { ...plan, id: 'other' },
      { ...plan, tenantId: 'fabrikam' },
      { ...plan, actor: { ...plan.actor, id: 'mallory' } },
      { ...plan, expiresAt: '2099-01-01T00:00:00.000Z' },
      { ...plan, options: { ...plan.options, licenseWay: 'release-by-deletion' as const } },
      { ...plan, subjects: [first] },
      { ...plan, subjects: [second, first] },
      { ...plan, subjects: [{ ...first, steps: first.steps.slice(1) }, second] },
      { ...plan, undoes: 'something' },
    ]) {
      assert.ok(!isUnaltered(altered, hash));
    }
  });
});
