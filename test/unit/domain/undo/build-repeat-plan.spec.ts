import assert from 'node:assert/strict';
import { isUnaltered } from '../../../../src/domain/plan/plan-digest.ts';
import { buildRepeatPlan } from '../../../../src/domain/undo/build-repeat-plan.ts';
import { buildUndoPlan } from '../../../../src/domain/undo/build-undo-plan.ts';
import { ACTOR, E3, facts, hash, licensed, NOW, state, user } from '../../../support/domain-facts.ts';
import { jobOf, planFor, progressOf } from '../../../support/domain-plans.ts';

const plan = planFor(['anna', 'ben'].map((id) => facts(user(id, licensed(state(E3))))));
const undo = buildUndoPlan({ job: jobOf(plan), id: 'undo', actor: ACTOR, now: NOW, hash });
const [anna, ben] = undo.subjects;
assert.ok(anna !== undefined && ben !== undefined);
const failed = { ...progressOf(anna, { 'restore-user': { state: 'failed' } }), state: 'failed' } as const;
const job = jobOf(undo, [failed, progressOf(ben)]);
const repeat = (changes: Partial<Parameters<typeof buildRepeatPlan>[0]> = {}) =>
  buildRepeatPlan({ job, id: 'again', actor: ACTOR, now: NOW, hash, ...changes });

describe('buildRepeatPlan', () => {
  it('takes the same steps again for those who are not back whole, and for nobody else', () => {
    const again = repeat();
    assert.deepEqual(
      again.subjects.map(({ user: { id }, steps }) => [id, steps]),
      [['anna', anna.steps]],
    );
    assert.deepEqual([again.id, again.undoes, again.options], ['again', undo.undoes, undo.options]);
    assert.deepEqual(
      again.seats.map(({ skuPartNumber, count }) => [skuPartNumber, count]),
      [['SPE_E3', -1]],
    );
    assert.ok(isUnaltered(again, hash));
  });

  it('carries the answer to a conflict, and keeps the one before', () => {
    const conflicts = new Map([['anna', { newUserPrincipalName: 'anna2@contoso.com' }]]);
    const renamed = repeat({ conflicts });
    assert.deepEqual(renamed.subjects[0]?.steps[0], {
      step: 'restore-user',
      newUserPrincipalName: 'anna2@contoso.com',
    });
    const next = repeat({
      job: jobOf(renamed, [failed]),
      conflicts: new Map([['anna', { autoReconcileProxyConflict: true }]]),
    });
    assert.deepEqual(next.subjects[0]?.steps[0], {
      step: 'restore-user',
      newUserPrincipalName: 'anna2@contoso.com',
      autoReconcileProxyConflict: true,
    });
  });

  it('has nothing to repeat when everybody is back, nobody fits, or it was no restore', () => {
    assert.throws(() => repeat({ job: jobOf(undo) }), { code: 'nothing-to-undo' });
    assert.throws(() => repeat({ userIds: ['ben'] }), { code: 'nothing-to-undo' });
    assert.throws(() => repeat({ job: jobOf(plan, []) }), { code: 'nothing-to-undo' });
  });
});
