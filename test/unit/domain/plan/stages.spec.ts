import assert from 'node:assert/strict';
import type { Options, PlannedStep } from '../../../../src/domain/plan/plan.ts';
import { isStaged, stepsAtOnce } from '../../../../src/domain/plan/stages.ts';
import { planOf, startingAt } from '../../../support/plans.ts';

const STAGED: Options = { ...startingAt(new Date('2026-12-31T17:00:00Z')), blockAtOnce: true };
const count = (steps: readonly PlannedStep[], options = STAGED) =>
  stepsAtOnce({ options }, planOf(['u1'], { steps }).subjects[0]!);

describe('stages of a plan', () => {
  it('are two where a block at once goes with a later start', () => {
    const { startAt: _, ...now } = STAGED;
    assert.deepEqual(
      [isStaged(STAGED), isStaged(now), isStaged({ ...STAGED, blockAtOnce: false })],
      [true, false, false],
    );
  });

  it('end the first before anything that takes more than access', () => {
    assert.equal(count([{ step: 'block-sign-in' }, { step: 'revoke-sessions' }, { step: 'delete-user' }]), 2);
    assert.equal(count([{ step: 'revoke-sessions' }, { step: 'delete-user' }]), 1);
    assert.equal(count([{ step: 'delete-user' }, { step: 'block-sign-in' }]), 0);
    assert.equal(count([{ step: 'block-sign-in' }]), 1);
    assert.equal(count([{ step: 'block-sign-in' }, { step: 'delete-user' }], { ...STAGED, blockAtOnce: false }), 0);
  });
});
