import assert from 'node:assert/strict';
import { licenseErrors } from '../../../../src/domain/considerations/license-errors.ts';
import { context, E3, facts, licensed, state, user, VISIO } from '../../../support/domain-facts.ts';

describe('consideration license-errors', () => {
  it('tells which licenses take no seat because they failed', () => {
    const failing = state(E3, { assignedByGroup: 'sales', state: 'Error', error: 'CountViolation' });
    const partly = state(VISIO, { state: 'ActiveWithError', error: 'DependencyViolation' });
    const { level, values } = licenseErrors.check(facts(user('anna', licensed(failing, partly))), context());
    assert.equal(level, 'notice');
    assert.deepEqual(values, {
      count: 2,
      products: ['Microsoft 365 E3', 'Visio Plan 2'],
      errors: ['CountViolation', 'DependencyViolation'],
      noSeat: 1,
    });
  });

  it('is clear when every license works', () => {
    assert.equal(licenseErrors.check(facts(user('anna', licensed(state(E3)))), context()).level, 'clear');
  });
});
