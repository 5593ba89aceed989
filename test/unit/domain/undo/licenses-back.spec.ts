import assert from 'node:assert/strict';
import type { StepRecord } from '../../../../src/domain/job.ts';
import { licensesBack } from '../../../../src/domain/undo/licenses-back.ts';
import { E3, E5 } from '../../../support/domain-facts.ts';

const e3 = { skuId: E3, disabledPlans: [] };
const e5 = { skuId: E5, disabledPlans: [] };
const unassigned = (state: StepRecord['state']): StepRecord => ({
  planned: { step: 'unassign-licenses', licenses: [e3] },
  state,
  verified: 'confirmed',
  at: '2026-11-24T09:00:00Z',
  requestId: null,
});

describe('licensesBack', () => {
  it('counts what the account kept and what was taken before, each once', () => {
    assert.deepEqual(licensesBack([], undefined), []);
    assert.deepEqual(licensesBack([e5], undefined), [E5]);
    assert.deepEqual(licensesBack([e5], { records: [unassigned('done')] }), [E5, E3]);
    assert.deepEqual(licensesBack([e3], { records: [unassigned('done')] }), [E3]);
  });

  it('does not count what was never taken', () => {
    assert.deepEqual(licensesBack([], { records: [unassigned('already')] }), []);
  });
});
