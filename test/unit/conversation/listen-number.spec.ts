import assert from 'node:assert/strict';
import { addLeavers, contoso } from '../../support/contoso.ts';
import { Chat } from '../../support/memory-chat.ts';

describe('listen to a number', () => {
  it('sends a bare number back to the box of the plan card', async () => {
    const memory = contoso();
    const chat = new Chat(memory);
    await chat.say(`delete\n${addLeavers(memory, 3).join('\n')}`);
    await chat.press('consider');
    await chat.press('make-plan');
    await chat.say('3');
    assert.match(chat.text, /A message confirms nothing.*in the box/);
    assert.deepEqual(memory.confirmed, []);
    await chat.press('resume');
    assert.equal(chat.card('plan').actions[0]?.verb, 'confirm');
  });
});
