import assert from 'node:assert/strict';
import { directorySynced } from '../../../../src/domain/considerations/directory-synced.ts';
import { context, facts, user } from '../../../support/domain-facts.ts';

const check = (onPremisesSyncEnabled: boolean | null) =>
  directorySynced.check(facts(user('anna', { onPremisesSyncEnabled })), context());

describe('consideration directory-synced', () => {
  it('blocks a user who is synchronized from on-premises', () => {
    assert.deepEqual(check(true), {
      consideration: 'directory-synced',
      level: 'blocker',
      reason: 'synced',
      values: {},
    });
  });

  it('is clear for one who was synchronized once, and says so', () => {
    assert.deepEqual([check(false).level, check(false).reason], ['clear', 'was-synced']);
  });

  it('is clear for one who never was', () => {
    assert.deepEqual([check(null).level, check(null).reason], ['clear', 'cloud']);
  });
});
