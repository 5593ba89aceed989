import assert from 'node:assert/strict';
import { mailbox } from '../../../../src/domain/considerations/mailbox.ts';
import { known, type Mailbox } from '../../../../src/domain/facts.ts';
import { context, facts, missing, user } from '../../../support/domain-facts.ts';

function check(purpose: Mailbox['purpose'] | null) {
  const value: Mailbox | null = purpose === null ? null : { purpose, automaticReplies: 'disabled' };
  const { level, reason } = mailbox.check(facts(user('anna'), { mailbox: known(value) }), context());
  return `${level} ${reason}`;
}

describe('consideration mailbox', () => {
  it('warns that a shared, room or equipment mailbox goes with its account', () => {
    assert.equal(check('shared'), 'caution shared');
    assert.equal(check('room'), 'caution room');
    assert.equal(check('equipment'), 'caution room');
  });

  it('reminds that mail is decided before the deletion', () => {
    assert.equal(check('user'), 'notice personal');
    assert.equal(check('linked'), 'notice personal');
    assert.equal(check('others'), 'notice personal');
  });

  it('is clear without a mailbox', () => {
    assert.equal(check(null), 'clear none');
  });

  it('is unknown when the mailbox cannot be read', () => {
    const subject = facts(user('anna'), { mailbox: missing('MailboxSettings.Read') });
    assert.deepEqual(mailbox.check(subject, context()).values, { permission: 'MailboxSettings.Read' });
  });
});
