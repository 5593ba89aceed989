import assert from 'node:assert/strict';
import { guest } from '../../../../src/domain/considerations/guest.ts';
import { context, facts, user } from '../../../support/domain-facts.ts';

const check = (userType: 'Guest' | 'Member' | null) => guest.check(facts(user('anna', { userType })), context()).reason;

describe('consideration guest', () => {
  it('tells guests from members', () => {
    assert.equal(check('Guest'), 'guest');
    assert.equal(check('Member'), 'member');
    assert.equal(check(null), 'member');
  });
});
