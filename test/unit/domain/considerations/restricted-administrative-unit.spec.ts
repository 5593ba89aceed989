import assert from 'node:assert/strict';
import { restrictedAdministrativeUnit } from '../../../../src/domain/considerations/restricted-administrative-unit.ts';
import { context, facts, user } from '../../../support/domain-facts.ts';

const check = (isManagementRestricted: boolean | null) =>
  restrictedAdministrativeUnit.check(facts(user('anna', { isManagementRestricted })), context()).level;

describe('consideration restricted-administrative-unit', () => {
  it('blocks an account that only admins of its unit can change', () => {
    assert.equal(check(true), 'blocker');
  });

  it('is clear outside such a unit', () => {
    assert.equal(check(false), 'clear');
    assert.equal(check(null), 'clear');
  });
});
