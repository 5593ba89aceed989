import assert from 'node:assert/strict';
import { manager } from '../../../../src/domain/considerations/manager.ts';
import { known, type Manager } from '../../../../src/domain/facts.ts';
import { context, facts, missing, user } from '../../../support/domain-facts.ts';

const BOSS: Manager = {
  id: 'boss',
  displayName: 'Megan Bowen',
  userPrincipalName: 'megan@contoso.com',
  accountEnabled: true,
};

function check(value: Manager | null, selected: readonly string[] = []) {
  return manager.check(facts(user('anna'), { manager: known(value) }), context({ selected: new Set(selected) }));
}

describe('consideration manager', () => {
  it('is clear when there is one who can act', () => {
    assert.deepEqual([check(BOSS).level, check(BOSS).values], ['clear', { manager: 'Megan Bowen' }]);
  });

  it('tells that there is none, that the manager is blocked, or leaves in the same batch', () => {
    assert.equal(check(null).reason, 'absent');
    assert.equal(check({ ...BOSS, accountEnabled: false }).reason, 'disabled');
    assert.equal(check(BOSS, ['anna', 'boss']).reason, 'leaves');
  });

  it('asks nobody about a room, a device or a shared mailbox', () => {
    for (const purpose of ['room', 'equipment', 'shared'] as const) {
      const subject = facts(user('room'), {
        manager: known(null),
        mailbox: known({ purpose, automaticReplies: 'disabled' }),
      });
      const found = manager.check(subject, context());
      assert.deepEqual([found.level, found.reason], ['clear', purpose]);
    }
  });

  it('asks nobody about a guest, who reports to somebody at home', () => {
    const subject = facts(user('guido', { userType: 'Guest' }), { manager: known(null) });
    const found = manager.check(subject, context());
    assert.deepEqual([found.level, found.reason], ['clear', 'guest']);
  });

  it('is unknown when the manager cannot be read', () => {
    const subject = facts(user('anna'), { manager: missing('User.Read.All') });
    assert.equal(manager.check(subject, context()).level, 'unknown');
  });
});
