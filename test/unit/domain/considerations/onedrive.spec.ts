import assert from 'node:assert/strict';
import { onedrive } from '../../../../src/domain/considerations/onedrive.ts';
import { known, type Fact, type Manager } from '../../../../src/domain/facts.ts';
import { context, facts, missing, user } from '../../../support/domain-facts.ts';

const BOSS: Manager = {
  id: 'boss',
  displayName: 'Megan Bowen',
  userPrincipalName: 'megan@contoso.com',
  accountEnabled: true,
};

function check(manager: Fact<Manager | null>, used = 5_000_000_000, selected: readonly string[] = ['anna']) {
  const drive = known({ id: 'drive', used, webUrl: 'https://contoso-my.sharepoint.com/personal/anna' });
  return onedrive.check(facts(user('anna'), { drive, manager }), context({ selected: new Set(selected) }));
}

describe('consideration onedrive', () => {
  it('says how much there is, who gets it and when it vanishes', () => {
    const { level, reason, values } = check(known(BOSS));
    assert.deepEqual([level, reason], ['notice', 'manager-inherits']);
    assert.deepEqual(values, { bytes: 5_000_000_000, manager: 'Megan Bowen', until: '2026-12-24T09:00:00.000Z' });
  });

  it('counts from the planned deletion, not from today', () => {
    const drive = known({ id: 'drive', used: 1, webUrl: 'https://contoso-my.sharepoint.com/personal/anna' });
    const subject = facts(user('anna'), { drive, manager: known(BOSS) });
    const deletedAt = new Date('2026-12-31T17:00:00.000Z');
    assert.equal(onedrive.check(subject, context({ deletedAt })).values['until'], '2027-01-30T17:00:00.000Z');
  });

  it('warns when nobody would get the files', () => {
    assert.equal(check(known(null)).reason, 'nobody-inherits');
    assert.equal(check(known({ ...BOSS, accountEnabled: false })).reason, 'heir-disabled');
    assert.equal(check(known(BOSS), 1, ['anna', 'boss']).reason, 'heir-leaves');
    assert.equal(check(known(null)).level, 'caution');
  });

  it('takes a manager whose state is not known for one who can sign in', () => {
    assert.equal(check(known({ ...BOSS, accountEnabled: null })).reason, 'manager-inherits');
  });

  it('is clear where there is nothing to inherit, even when the manager cannot be read', () => {
    assert.equal(check(missing('User.Read.All'), 0).reason, 'empty');
    assert.equal(onedrive.check(facts(user('anna')), context()).reason, 'none');
  });

  it('is unknown when the drive or the heir cannot be read', () => {
    assert.equal(check(missing('User.Read.All')).values['permission'], 'User.Read.All');
    const subject = facts(user('anna'), { drive: missing('Files.Read.All') });
    assert.equal(onedrive.check(subject, context()).values['permission'], 'Files.Read.All');
  });
});
