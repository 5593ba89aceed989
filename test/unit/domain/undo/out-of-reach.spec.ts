import assert from 'node:assert/strict';
import { outOfReach } from '../../../../src/domain/undo/out-of-reach.ts';
import { group } from '../../../support/domain-facts.ts';

describe('outOfReach', () => {
  it('lets us change security groups, Microsoft 365 groups and teams', () => {
    for (const changes of [
      {},
      { mailEnabled: true, unified: true },
      { mailEnabled: true, unified: true, team: true },
    ]) {
      for (const tie of ['member', 'owner'] as const) assert.equal(outOfReach(group('g', changes), tie), undefined);
    }
  });

  it('keeps us from groups that somebody else governs', () => {
    for (const tie of ['member', 'owner'] as const) {
      assert.equal(outOfReach(group('g', { onPremisesSyncEnabled: true, mailEnabled: true }), tie), 'group-synced');
      assert.equal(outOfReach(group('g', { mailEnabled: true }), tie), 'group-mail-enabled');
      assert.equal(outOfReach(group('g', { isAssignableToRole: true }), tie), 'group-role-assignable');
    }
  });

  it('lets a dynamic group have owners, while its members follow from a rule', () => {
    assert.equal(outOfReach(group('g', { dynamic: true }), 'member'), 'group-dynamic');
    assert.equal(outOfReach(group('g', { dynamic: true }), 'owner'), undefined);
  });

  it('tries where nobody wrote down what kind of group it is', () => {
    assert.equal(outOfReach(undefined, 'member'), undefined);
  });
});
