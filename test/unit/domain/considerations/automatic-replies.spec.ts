import assert from 'node:assert/strict';
import { automaticReplies } from '../../../../src/domain/considerations/automatic-replies.ts';
import { known, type Mailbox } from '../../../../src/domain/facts.ts';
import { context, facts, missing, user } from '../../../support/domain-facts.ts';

function check(value: Mailbox | null) {
  return automaticReplies.check(facts(user('anna'), { mailbox: known(value) }), context()).reason;
}

describe('consideration automatic-replies', () => {
  it('tells whether people who write get an answer', () => {
    assert.equal(check({ purpose: 'user', automaticReplies: 'disabled' }), 'off');
    assert.equal(check({ purpose: 'user', automaticReplies: 'alwaysEnabled' }), 'on');
    assert.equal(check({ purpose: 'linked', automaticReplies: 'scheduled' }), 'on');
  });

  it('does not ask for an answer from rooms, shared mailboxes or nobody', () => {
    assert.equal(check({ purpose: 'room', automaticReplies: 'disabled' }), 'not-personal');
    assert.equal(check({ purpose: 'shared', automaticReplies: 'disabled' }), 'not-personal');
    assert.equal(check(null), 'not-personal');
  });

  it('is unknown when the mailbox cannot be read', () => {
    const subject = facts(user('anna'), { mailbox: missing('MailboxSettings.Read') });
    assert.equal(automaticReplies.check(subject, context()).level, 'unknown');
  });
});
