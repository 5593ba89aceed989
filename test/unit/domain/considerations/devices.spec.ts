import assert from 'node:assert/strict';
import { devices } from '../../../../src/domain/considerations/devices.ts';
import { known } from '../../../../src/domain/facts.ts';
import { context, facts, missing, user } from '../../../support/domain-facts.ts';

describe('consideration devices', () => {
  it('counts what a deletion does not wipe', () => {
    const { level, values } = devices.check(facts(user('anna'), { devices: known(2) }), context());
    assert.deepEqual([level, values], ['notice', { count: 2, managed: 0 }]);
  });

  it('is clear without devices', () => {
    assert.equal(devices.check(facts(user('anna')), context()).level, 'clear');
  });

  it('tells how many of them Intune manages, which somebody there can wipe', () => {
    const two = facts(user('anna'), { devices: known(2), managedDevices: known(1) });
    const { reason, values } = devices.check(two, context());
    assert.deepEqual([reason, values], ['managed', { count: 2, managed: 1 }]);
  });

  it('is unknown when Intune cannot be asked about devices that there are', () => {
    const managedDevices = missing('DeviceManagementManagedDevices.Read.All');
    assert.equal(devices.check(facts(user('anna'), { managedDevices }), context()).level, 'clear');
    const { level, values } = devices.check(facts(user('anna'), { devices: known(1), managedDevices }), context());
    assert.deepEqual([level, values['permission']], ['unknown', 'DeviceManagementManagedDevices.Read.All']);
  });

  it('is unknown when devices cannot be read', () => {
    assert.equal(devices.check(facts(user('anna'), { devices: missing('User.Read.All') }), context()).level, 'unknown');
  });
});
