import assert from 'node:assert/strict';
import { mailbox } from '../../../../src/domain/considerations/mailbox.ts';
import { known, type Mailbox } from '../../../../src/domain/facts.ts';
import type { LicenseAssignmentState } from '../../../../src/domain/license.ts';
import type { LicenseWay } from '../../../../src/domain/plan/plan.ts';
import { context, E5, facts, licensed, missing, state, user } from '../../../support/domain-facts.ts';

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

  it('says that mail has no way back of its own where a license is taken away first', () => {
    const value: Mailbox = { purpose: 'user', automaticReplies: 'disabled' };
    const reason = (way: LicenseAssignmentState, licenseWay: LicenseWay) =>
      mailbox.check(facts(user('anna', licensed(way)), { mailbox: known(value) }), context({ licenseWay })).reason;
    assert.equal(reason(state(E5), 'unassign-first'), 'unlicensed-first');
    assert.equal(reason(state(E5), 'release-by-deletion'), 'personal');
    assert.equal(reason(state(E5, { assignedByGroup: 'sales' }), 'unassign-first'), 'personal');
  });

  it('is clear without a mailbox', () => {
    assert.equal(check(null), 'clear none');
  });

  it('is unknown when the mailbox cannot be read', () => {
    const subject = facts(user('anna'), { mailbox: missing('MailboxSettings.Read') });
    assert.deepEqual(mailbox.check(subject, context()).values, { permission: 'MailboxSettings.Read' });
  });
});
