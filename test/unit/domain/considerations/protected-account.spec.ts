import assert from 'node:assert/strict';
import { protectedAccount } from '../../../../src/domain/considerations/protected-account.ts';
import { context, facts, user } from '../../../support/domain-facts.ts';

const check = (...protectedUsers: readonly string[]) =>
  protectedAccount.check(facts(user('anna')), context({ protectedUsers })).level;

describe('consideration protected-account', () => {
  it('blocks an account listed by its id or by its user name, in any case', () => {
    assert.equal(check('ben', 'ANNA'), 'blocker');
    assert.equal(check('Anna@Contoso.com'), 'blocker');
  });

  it('is clear for others, and where there is no list', () => {
    assert.equal(check('ann'), 'clear');
    assert.equal(protectedAccount.check(facts(user('anna')), context()).level, 'clear');
  });
});
