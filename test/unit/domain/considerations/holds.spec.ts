import assert from 'node:assert/strict';
import { holds } from '../../../../src/domain/considerations/holds.ts';
import { known, type Mailbox } from '../../../../src/domain/facts.ts';
import { context, facts, missing, user } from '../../../support/domain-facts.ts';

const MAILBOX: Mailbox = { purpose: 'user', automaticReplies: 'disabled' };

describe('consideration holds', () => {
  it('never says that there is no hold where there is something to hold', () => {
    const drive = known({ id: 'drive', used: 0, webUrl: 'https://contoso-my.sharepoint.com/personal/anna' });
    for (const changes of [{ mailbox: known(MAILBOX) }, { drive }, { mailbox: missing('MailboxSettings.Read') }]) {
      const { level, reason } = holds.check(facts(user('anna'), changes), context());
      assert.deepEqual([level, reason], ['notice', 'not-visible']);
    }
  });

  it('is clear where neither mail nor files exist', () => {
    assert.equal(holds.check(facts(user('anna')), context()).level, 'clear');
  });
});
