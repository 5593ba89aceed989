import assert from 'node:assert/strict';
import { roleAssignableGroup } from '../../../../src/domain/considerations/role-assignable-group.ts';
import { known } from '../../../../src/domain/facts.ts';
import { context, facts, group, missing, user } from '../../../support/domain-facts.ts';

describe('consideration role-assignable-group', () => {
  it('blocks members of a group that can hold roles, and names it', () => {
    const groups = known([group('sales'), group('admins', { isAssignableToRole: true })]);
    const { level, values } = roleAssignableGroup.check(facts(user('anna'), { groups }), context());
    assert.deepEqual([level, values], ['blocker', { groups: ['Group admins'] }]);
  });

  it('is clear for other groups', () => {
    const subject = facts(user('anna'), { groups: known([group('sales')]) });
    assert.equal(roleAssignableGroup.check(subject, context()).level, 'clear');
  });

  it('is unknown when the groups cannot be read', () => {
    const subject = facts(user('anna'), { groups: missing('GroupMember.Read.All') });
    assert.equal(roleAssignableGroup.check(subject, context()).level, 'unknown');
  });
});
