import assert from 'node:assert/strict';
import { known, type Mailbox, type SubjectFacts } from '../../../../src/domain/facts.ts';
import type { Finding } from '../../../../src/domain/finding.ts';
import { possibleOutcomes, type Choosable } from '../../../../src/domain/plan/possible-outcomes.ts';
import { E3, facts, licensed, missing, state, user } from '../../../support/domain-facts.ts';

const BLOCKER: Finding = { consideration: 'admin-role', level: 'blocker', reason: 'privileged', values: {} };
const possible = (subject: SubjectFacts, forbidden: readonly Choosable[] = []) =>
  possibleOutcomes((outcome) => [{ facts: subject, findings: forbidden.includes(outcome) ? [BLOCKER] : [] }]);

describe('possibleOutcomes', () => {
  const anna = facts(user('anna', licensed(state(E3))));

  it('offers all three for somebody who signs in and holds a license', () => {
    assert.deepEqual(possible(anna), ['delete', 'block', 'unassign']);
  });

  it('offers only what would change something', () => {
    assert.deepEqual(possible(facts(user('ben', { accountEnabled: false }))), ['delete']);
    const inherited = facts(user('cas', licensed(state(E3, { assignedByGroup: 'g' }))));
    assert.deepEqual(possible(inherited), ['delete', 'block']);
  });

  it('offers to keep an account blocked as it is where its mailbox can become shared, or could not be read', () => {
    const blocked = (mailbox: SubjectFacts['mailbox']) => facts(user('ben', { accountEnabled: false }), { mailbox });
    const of = (purpose: Mailbox['purpose']) => blocked(known({ purpose, automaticReplies: 'disabled' }));
    assert.deepEqual(possible(of('user')), ['delete', 'block']);
    assert.deepEqual(possible(blocked(missing('MailboxSettings.Read'))), ['delete', 'block']);
    assert.deepEqual(possible(of('shared')), ['delete']);
    assert.deepEqual(possible(blocked(known(null))), ['delete']);
  });

  it('offers what is not forbidden', () => {
    assert.deepEqual(possible(anna, ['delete', 'block']), ['unassign']);
    assert.deepEqual(possible(anna, ['delete', 'block', 'unassign']), []);
  });

  it('offers what is possible for one of many', () => {
    const two = [facts(user('ben', { accountEnabled: false })), anna];
    assert.deepEqual(
      possibleOutcomes(() => two.map((one) => ({ facts: one, findings: [] }))),
      ['delete', 'block', 'unassign'],
    );
  });
});
