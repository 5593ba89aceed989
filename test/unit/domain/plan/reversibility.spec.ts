import assert from 'node:assert/strict';
import { reversibility, undoableUntil } from '../../../../src/domain/plan/reversibility.ts';
import { STEPS } from '../../../../src/domain/steps/index.ts';
import { NOW } from '../../../support/domain-facts.ts';

const UNTIL = { kind: 'until', until: '2026-12-24T09:00:00.000Z' };

describe('reversibility', () => {
  it('gives a deletion and the mail behind a license thirty days', () => {
    assert.deepEqual(reversibility({ step: 'delete-user' }, NOW), UNTIL);
    assert.deepEqual(reversibility({ step: 'unassign-licenses', licenses: [] }, NOW), UNTIL);
  });

  it('lets a block be lifted at any time', () => {
    assert.deepEqual(reversibility({ step: 'block-sign-in' }, NOW), { kind: 'always' });
  });

  it('calls signing out irreversible and harmless', () => {
    assert.deepEqual(reversibility({ step: 'revoke-sessions' }, NOW), { kind: 'irreversible', harmless: true });
  });

  it('never promises more than a step can do: what can be taken back has an inverse', () => {
    for (const planned of [
      { step: 'block-sign-in' },
      { step: 'unblock-sign-in' },
      { step: 'revoke-sessions' },
      { step: 'unassign-licenses', licenses: [] },
      { step: 'assign-licenses', licenses: [] },
      { step: 'delete-user' },
      { step: 'restore-user' },
      { step: 'set-manager', managerId: 'boss' },
    ] as const) {
      const promised = reversibility(planned, NOW).kind !== 'irreversible';
      assert.equal(STEPS[planned.step].inverse(planned) !== undefined, promised, planned.step);
    }
  });
});

describe('undoableUntil', () => {
  it('is the earliest limit among the steps', () => {
    assert.equal(undoableUntil([{ step: 'block-sign-in' }, { step: 'delete-user' }], NOW), UNTIL.until);
  });

  it('is no limit where none of the steps has one', () => {
    assert.equal(undoableUntil([{ step: 'block-sign-in' }, { step: 'revoke-sessions' }], NOW), undefined);
  });
});
