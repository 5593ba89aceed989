import assert from 'node:assert/strict';
import { Conversations } from '../../../src/chat/conversations.ts';
import { megan, pieter } from '../../support/personas.ts';

describe('Conversations', () => {
  const bot = { id: '28:b', name: 'Bot' };

  it('gives ids that rise, even within one millisecond and with a clock that was set back', () => {
    let clock = 1_000;
    const conversations = new Conversations('t', bot, () => clock);
    const first = conversations.nextMessageId();
    const second = conversations.nextMessageId();
    clock = 500;
    const third = conversations.nextMessageId();
    conversations.skipPast('5000');
    assert.deepEqual([first, second, third, conversations.nextMessageId()], ['1000', '1001', '1002', '5001']);
  });

  it('keeps the ids of a chat over a restart, and gives every person and every tenant others', () => {
    const idsOf = (tenantId: string) => {
      const conversations = new Conversations(tenantId, bot, () => 0);
      return [megan, pieter].flatMap((persona) => [conversations.open(persona).id, conversations.open(persona).userId]);
    };
    assert.deepEqual(idsOf('t'), idsOf('t'));
    assert.equal(new Set([...idsOf('t'), ...idsOf('u')]).size, 8);
  });
});
