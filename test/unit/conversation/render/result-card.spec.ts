import assert from 'node:assert/strict';
import { contoso } from '../../../support/contoso.ts';
import { Chat } from '../../../support/memory-chat.ts';

async function confirmed() {
  const memory = contoso();
  const chat = new Chat(memory);
  await chat.play([{ say: 'delete Adele Vance' }, { press: 'consider' }, { press: 'make-plan' }, { press: 'confirm' }]);
  return { chat, memory };
}

describe('resultCard', () => {
  it('shows a job that was stopped before it began as stopped, without seats', async () => {
    const { chat } = await confirmed();
    await chat.press('stop-job');
    await chat.say('how far is it?');
    await chat.press('show-result');
    const card = chat.card('result');
    assert.equal(card.heading, 'Stopped before anything was done');
    assert.equal(card.symbol, '■');
    assert.deepEqual(card.sections, []);
    assert.equal(
      chat.buttons().some(({ verb }) => verb === 'stop-paying'),
      false,
    );
  });

  it('does not count what the heading counted already', async () => {
    const { chat, memory } = await confirmed();
    await memory.runJobs();
    await chat.say('how far is it?');
    await chat.press('show-result');
    assert.doesNotMatch(chat.card('result').status, /done/);
  });
});
