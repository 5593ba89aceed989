import assert from 'node:assert/strict';
import { devices } from '../../../../src/domain/considerations/devices.ts';
import { known } from '../../../../src/domain/facts.ts';
import { context, facts, missing, user } from '../../../support/domain-facts.ts';

describe('consideration devices', () => {
  it('counts what a deletion does not wipe', () => {
    const { level, values } = devices.check(facts(user('anna'), { devices: known(2) }), context());
    assert.deepEqual([level, values], ['notice', { count: 2 }]);
  });

  it('is clear without devices', () => {
    assert.equal(devices.check(facts(user('anna')), context()).level, 'clear');
  });

  it('is unknown when devices cannot be read', () => {
    assert.equal(devices.check(facts(user('anna'), { devices: missing('User.Read.All') }), context()).level, 'unknown');
  });
});
