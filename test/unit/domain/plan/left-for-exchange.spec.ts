import assert from 'node:assert/strict';
import { known, type Mailbox } from '../../../../src/domain/facts.ts';
import { isHandedOver } from '../../../../src/domain/plan/left-for-exchange.ts';
import type { Options } from '../../../../src/domain/plan/plan.ts';
import { facts, missing, user } from '../../../support/domain-facts.ts';
import { planFor } from '../../../support/domain-plans.ts';

const SHARED: Partial<Options> = { outcome: 'block', revokeSessions: false, mail: 'shared' };

function handedOver(purpose: Mailbox['purpose'] | 'unread', options: Partial<Options> = SHARED): boolean {
  const mailbox =
    purpose === 'unread' ? missing('MailboxSettings.Read') : known({ purpose, automaticReplies: 'disabled' as const });
  const { subjects, excluded } = planFor([facts(user('eva', { accountEnabled: false }), { mailbox })], options);
  assert.deepEqual([subjects.length, excluded.length], [0, 1]);
  return isHandedOver(excluded[0]!);
}

describe('what is left for Exchange', () => {
  it('is the mailbox of whoever is blocked already and has one to keep', () => {
    assert.equal(handedOver('user'), true);
    assert.equal(handedOver('unread'), true);
  });

  it('is nothing where it is shared already, or was not to be', () => {
    assert.equal(handedOver('shared'), false);
    assert.equal(handedOver('user', { ...SHARED, mail: 'go' }), false);
  });
});
