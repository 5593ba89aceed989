import assert from 'node:assert/strict';
import { yourself } from '../../../../src/domain/considerations/yourself.ts';
import { ACTOR, context, facts, user } from '../../../support/domain-facts.ts';

describe('consideration yourself', () => {
  it('blocks the account of whoever asks', () => {
    const { level, reason } = yourself.check(facts(user(ACTOR.id)), context());
    assert.deepEqual([level, reason], ['blocker', 'yourself']);
  });

  it('is clear for everybody else', () => {
    assert.equal(yourself.check(facts(user('anna')), context()).level, 'clear');
  });
});
