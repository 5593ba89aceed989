import assert from 'node:assert/strict';
import { activeUser, locate } from '../../../../src/domain/steps/locate.ts';
import { user } from '../../../support/domain-facts.ts';
import { FakeTenant } from '../../../support/domain-fakes.ts';

describe('locate', () => {
  it('tells active from deleted accounts', async () => {
    const tenant = new FakeTenant().add(user('anna'), user('ben'));
    tenant.remove('ben');
    assert.equal((await locate(tenant.directory, 'anna')).state, 'active');
    assert.equal((await locate(tenant.directory, 'ben')).state, 'deleted');
    assert.equal((await activeUser(tenant.directory, 'anna'))?.id, 'anna');
    assert.equal(await activeUser(tenant.directory, 'ben'), undefined);
  });

  it('asks for deleted accounts only when it must', async () => {
    const tenant = new FakeTenant().add(user('anna'));
    await locate(tenant.directory, 'anna');
    assert.equal(tenant.reads.get('readDeletedUser'), undefined);
  });

  it('fails in a way worth repeating when neither list shows the account', async () => {
    await assert.rejects(locate(new FakeTenant().directory, 'anna'), { code: 'not-confirmed' });
  });
});
