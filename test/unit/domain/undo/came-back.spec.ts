import assert from 'node:assert/strict';
import { cameBackInPart } from '../../../../src/domain/undo/came-back.ts';
import { recordOf } from '../../../support/domain-plans.ts';

const restored = recordOf({ step: 'restore-user' });
const failed = recordOf({ step: 'set-manager', managerId: 'boss' }, { state: 'failed' });

describe('cameBackInPart', () => {
  it('is so when the account is there and a repair failed', () => {
    assert.equal(cameBackInPart({ state: 'failed', records: [restored, failed] }), true);
    assert.equal(cameBackInPart({ state: 'failed', records: [{ ...restored, state: 'already' }, failed] }), true);
  });

  it('is not so when the account is not there, nothing failed, or nothing was restored', () => {
    assert.equal(cameBackInPart({ state: 'failed', records: [{ ...restored, state: 'failed' }] }), false);
    assert.equal(cameBackInPart({ state: 'done', records: [restored] }), false);
    assert.equal(cameBackInPart({ state: 'failed', records: [failed] }), false);
  });
});
