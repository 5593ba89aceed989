import assert from 'node:assert/strict';
import { lastSignIn } from '../../../../src/domain/considerations/last-sign-in.ts';
import { known, unknown } from '../../../../src/domain/facts.ts';
import { context, facts, missing, user } from '../../../support/domain-facts.ts';

const check = (at: string | null) => lastSignIn.check(facts(user('anna'), { lastSignIn: known(at) }), context());

describe('consideration last-sign-in', () => {
  it('warns of somebody who was active hours or days ago', () => {
    assert.deepEqual(
      [check('2026-11-24T06:00:00Z').reason, check('2026-11-24T06:00:00Z').values['hours']],
      ['hours', 3],
    );
    assert.deepEqual([check('2026-11-20T09:00:00Z').reason, check('2026-11-20T09:00:00Z').values['days']], ['days', 4]);
    assert.equal(check('2026-11-20T09:00:00Z').level, 'caution');
  });

  it('counts a sign-in a clock apart as less than an hour ago', () => {
    assert.equal(check('2026-11-24T09:02:00Z').values['hours'], 0);
  });

  it('mentions the month, and is clear for somebody idle longer', () => {
    assert.equal(check('2026-11-10T09:00:00Z').reason, 'active');
    assert.equal(check('2026-10-24T09:00:00Z').reason, 'idle');
  });

  it('points at an account that nobody ever used', () => {
    assert.deepEqual([check(null).level, check(null).reason], ['notice', 'never']);
  });

  it('does not ask about an account that is blocked already', () => {
    const blocked = user('anna', { accountEnabled: false });
    const recent = facts(blocked, { lastSignIn: known('2026-11-24T06:00:00Z') });
    assert.equal(lastSignIn.check(recent, context()).reason, 'disabled');
    assert.equal(
      lastSignIn.check(facts(blocked, { lastSignIn: missing('AuditLog.Read.All') }), context()).level,
      'clear',
    );
  });

  it('is unknown without the permission, and without Entra P1', () => {
    const blind = facts(user('anna'), { lastSignIn: missing('AuditLog.Read.All') });
    assert.deepEqual(lastSignIn.check(blind, context()).values, { permission: 'AuditLog.Read.All' });
    const plain = facts(user('anna'), { lastSignIn: unknown({ code: 'premium-required' }) });
    const finding = lastSignIn.check(plain, context());
    assert.deepEqual([finding.level, finding.failure], ['unknown', { code: 'premium-required' }]);
  });
});
