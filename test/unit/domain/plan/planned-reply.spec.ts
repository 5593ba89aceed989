import assert from 'node:assert/strict';
import { known } from '../../../../src/domain/facts.ts';
import { fillReply, plannedReply } from '../../../../src/domain/plan/planned-reply.ts';
import type { Options } from '../../../../src/domain/plan/plan.ts';
import { refOf } from '../../../../src/domain/user.ts';
import { DELETE, facts, missing, user } from '../../../support/domain-facts.ts';

const BLOCK: Options = {
  ...DELETE,
  outcome: 'block',
  reply: 'set',
  replyInside: '{name} has left. Please write to {contact}.',
  replyOutside: '',
};
const mailbox = known({ purpose: 'user', automaticReplies: 'disabled' } as const);
const boss = { ...refOf(user('boss')), mail: 'chief@contoso.com', accountEnabled: true };
const anna = facts(user('anna'), { mailbox, manager: known(boss) });
const insideOf = (one: typeof anna, options: Options, going: readonly string[] = []) =>
  plannedReply(one, options, new Set(going)).map((planned) => 'texts' in planned && planned.texts.inside);

describe('planned-reply', () => {
  it('names whoever takes over, or else the manager, with the address that reaches them', () => {
    assert.deepEqual(insideOf(anna, BLOCK), ['User anna has left. Please write to User boss (chief@contoso.com).']);
    const heir = refOf(user('heir'));
    assert.deepEqual(insideOf(anna, { ...BLOCK, heir }), [
      'User anna has left. Please write to User heir (heir@contoso.com).',
    ]);
  });

  it('leaves out the sentence that would name nobody', () => {
    const lonely = facts(user('anna'), { mailbox });
    assert.deepEqual(insideOf(lonely, BLOCK), ['User anna has left.']);
    assert.deepEqual(insideOf(anna, BLOCK, ['boss']), ['User anna has left.']);
    assert.deepEqual(insideOf(lonely, { ...BLOCK, replyInside: 'Write to {contact}.' }), []);
  });

  it('keeps lines, and takes what a name contains for text', () => {
    assert.equal(fillReply('Hi!\n{name} left. Bye.', "$& {contact} O'Brien", undefined), "Hi!\n$&  O'Brien left. Bye.");
  });

  it('is planned only where a mailbox stays and somebody reads it', () => {
    const later = { ...BLOCK, outcome: 'delete', startAt: '2026-12-01T09:00:00Z' } as const;
    assert.equal(insideOf(anna, { ...later, blockAtOnce: true }).length, 1);
    assert.deepEqual(insideOf(anna, later), []);
    assert.deepEqual(insideOf(anna, { ...BLOCK, outcome: 'delete' }), []);
    assert.deepEqual(insideOf(anna, { ...BLOCK, outcome: 'unassign' }), []);
    assert.deepEqual(insideOf(anna, { ...BLOCK, reply: 'leave' }), []);
    for (const kept of [known(null), known({ purpose: 'room', automaticReplies: 'disabled' } as const)])
      assert.deepEqual(insideOf({ ...anna, mailbox: kept }, BLOCK), []);
    assert.deepEqual(insideOf({ ...anna, mailbox: missing('MailboxSettings.Read') }, BLOCK), []);
  });
});
