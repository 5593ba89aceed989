import assert from 'node:assert/strict';
import { adminRole } from '../../../../src/domain/considerations/admin-role.ts';
import { known, unknown, type Fact, type RoleAssignment } from '../../../../src/domain/facts.ts';
import { ROLE_IDS, type RoleName } from '../../../../src/domain/policy/admin-roles.ts';
import { context, facts, missing, role, user } from '../../../support/domain-facts.ts';

const holding = (...names: readonly RoleName[]) => names.map((name) => role(ROLE_IDS[name], name));

function check(roles: readonly RoleAssignment[], actorRoles?: Fact<readonly RoleAssignment[]>) {
  const given = actorRoles === undefined ? {} : { actorRoles };
  return adminRole.check(facts(user('anna'), { roles: known(roles) }), context(given));
}

describe('consideration admin-role', () => {
  it('blocks holders of a role only the two highest roles may delete, and names who may', () => {
    const { level, reason, values } = check(holding('Global Administrator', 'Reports Reader'));
    assert.deepEqual([level, reason], ['blocker', 'privileged']);
    assert.deepEqual(values, {
      roles: ['Global Administrator', 'Reports Reader'],
      who: ['Privileged Authentication Administrator', 'Global Administrator'],
    });
  });

  it('blocks holders of a custom role: nobody knows what it may do', () => {
    assert.equal(check([role('0b1c…custom', 'Store Operator')]).reason, 'privileged');
  });

  it('blocks low roles too: an app may not delete their holders', () => {
    assert.equal(check(holding('Helpdesk Administrator')).level, 'blocker');
    assert.equal(check(holding('User Administrator', 'Directory Readers')).reason, 'low');
  });

  it('blocks a low role that the actor’s own role may not delete', () => {
    const actor = known(holding('Authentication Administrator'));
    assert.equal(check(holding('User Administrator'), actor).reason, 'not-yours');
    assert.equal(check(holding('Helpdesk Administrator'), actor).reason, 'low');
  });

  it('names a role once, however often it is assigned', () => {
    assert.deepEqual(check([...holding('Reports Reader'), ...holding('Reports Reader')]).values['roles'], [
      'Reports Reader',
    ]);
  });

  it('warns of roles that could be activated', () => {
    const subject = facts(user('anna'), { eligibleRoles: known(holding('Global Administrator')) });
    const { level, reason, values } = adminRole.check(subject, context());
    assert.deepEqual([level, reason, values], ['caution', 'eligible', { roles: ['Global Administrator'] }]);
  });

  it('is unknown when active or eligible roles cannot be read', () => {
    const active = facts(user('anna'), { roles: missing('RoleManagement.Read.Directory') });
    const eligible = facts(user('anna'), { eligibleRoles: missing('RoleEligibilitySchedule.Read.Directory') });
    assert.equal(adminRole.check(active, context()).values['permission'], 'RoleManagement.Read.Directory');
    assert.equal(adminRole.check(eligible, context()).level, 'unknown');
  });

  it('is clear without roles, also where the tenant has no eligible roles at all', () => {
    assert.equal(check([]).reason, 'none');
    const subject = facts(user('anna'), { eligibleRoles: unknown({ code: 'premium-required' }) });
    assert.equal(adminRole.check(subject, context()).reason, 'none');
  });
});
