import assert from 'node:assert/strict';
import { recentlyCreated } from '../../../../src/domain/considerations/recently-created.ts';
import { context, facts, user } from '../../../support/domain-facts.ts';

const check = (createdDateTime: string | null) =>
  recentlyCreated.check(facts(user('anna', { createdDateTime })), context());

describe('consideration recently-created', () => {
  it('warns of an account of the last two weeks', () => {
    assert.deepEqual(
      [check('2026-11-21T08:00:00Z').level, check('2026-11-21T08:00:00Z').values['days']],
      ['caution', 3],
    );
    assert.equal(check('2026-11-24T10:00:00Z').values['days'], 0);
  });

  it('is clear for an older one, and for one whose age Graph does not tell', () => {
    assert.equal(check('2026-11-10T09:00:00Z').level, 'clear');
    assert.equal(check(null).level, 'clear');
  });
});
