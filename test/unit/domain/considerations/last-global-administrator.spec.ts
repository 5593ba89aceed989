import assert from 'node:assert/strict';
import { lastGlobalAdministrator } from '../../../../src/domain/considerations/last-global-administrator.ts';
import { known } from '../../../../src/domain/facts.ts';
import { ROLE_IDS } from '../../../../src/domain/policy/admin-roles.ts';
import { context, facts, missing, role, SKUS, user } from '../../../support/domain-facts.ts';

const GLOBAL = role(ROLE_IDS['Global Administrator'], 'Global Administrator');

function check(id: string, administrators: readonly string[], selected: readonly string[] = [id]) {
  const tenant = { skus: known(SKUS), globalAdministrators: known(administrators) };
  return lastGlobalAdministrator.check(
    facts(user(id), { roles: known([]) }),
    context({ tenant, selected: new Set(selected) }),
  );
}

describe('consideration last-global-administrator', () => {
  it('blocks the only one', () => {
    assert.deepEqual([check('ga1', ['ga1']).level, check('ga1', ['ga1']).reason], ['blocker', 'last']);
  });

  it('blocks each of several who would all go in one batch', () => {
    const all = ['ga1', 'ga2', 'ga3'];
    for (const id of all) assert.equal(check(id, all, all).reason, 'last');
  });

  it('warns when one would be left, and counts the batch', () => {
    assert.equal(check('ga1', ['ga1', 'ga2', 'ga3']).reason, 'enough-left');
    const { level, values } = check('ga1', ['ga1', 'ga2', 'ga3'], ['ga1', 'ga3']);
    assert.deepEqual([level, values], ['caution', { count: 1 }]);
  });

  it('takes the user’s own role for it even where the list lags behind', () => {
    const tenant = { skus: known(SKUS), globalAdministrators: known([]) };
    const finding = lastGlobalAdministrator.check(facts(user('ga1'), { roles: known([GLOBAL]) }), context({ tenant }));
    assert.equal(finding.reason, 'last');
  });

  it('is clear for everybody else, also when the list could not be read', () => {
    assert.equal(check('anna', ['ga1']).reason, 'not-one');
    const tenant = { skus: known(SKUS), globalAdministrators: missing('RoleManagement.Read.Directory') };
    assert.equal(lastGlobalAdministrator.check(facts(user('anna')), context({ tenant })).reason, 'not-one');
  });

  it('uses the list where the user’s own roles could not be read', () => {
    const blind = facts(user('anna'), { roles: missing('RoleManagement.Read.Directory') });
    assert.equal(lastGlobalAdministrator.check(blind, context()).reason, 'not-one');
  });

  it('is unknown when neither could be read, and when a Global Administrator cannot be counted', () => {
    const tenant = { skus: known(SKUS), globalAdministrators: missing('RoleManagement.Read.Directory') };
    const blind = facts(user('anna'), { roles: missing('RoleManagement.Read.Directory') });
    for (const subject of [blind, facts(user('ga1'), { roles: known([GLOBAL]) })]) {
      const { level, values } = lastGlobalAdministrator.check(subject, context({ tenant }));
      assert.deepEqual([level, values], ['unknown', { permission: 'RoleManagement.Read.Directory' }]);
    }
  });
});
