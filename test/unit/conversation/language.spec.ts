import assert from 'node:assert/strict';
import { contoso } from '../../support/contoso.ts';
import { Chat } from '../../support/memory-chat.ts';
import { ADA } from '../../support/memory-world.ts';
import type { MemoryWorld } from '../../support/memory-world.ts';

const DUTCH = 'Wie moet er worden verwijderd?';
const ENGLISH = 'Who should be deleted?';
const at = (memory: MemoryWorld, locale: string) => new Chat(memory, ADA, locale);

async function heading(chat: Chat): Promise<string> {
  await chat.say('delete Adele Vance');
  return chat.card('users').heading;
}

describe('the language of a conversation', () => {
  it('stays what was written while the client stays as it is', async () => {
    const chat = at(contoso(), 'en-US');
    await chat.say('wie heeft 90 dagen niet ingelogd');
    assert.equal(await heading(chat), DUTCH);
  });

  for (const before of ['wie heeft 90 dagen niet ingelogd', 'speak Dutch please']) {
    it(`is the client’s again when the chat begins anew after “${before}”`, async () => {
      const chat = at(contoso(), 'en-US');
      await chat.say(before);
      await chat.send({ kind: 'install' });
      assert.equal(chat.card('welcome').title, 'Hello, I am Farewell');
      assert.equal(await heading(chat), ENGLISH);
    });

    it(`follows the client when its language is changed after “${before}”, and back`, async () => {
      const memory = contoso();
      await at(memory, 'en-US').say(before);
      assert.equal(await heading(at(memory, 'nl-NL')), DUTCH);
      assert.equal(await heading(at(memory, 'en-US')), ENGLISH);
    });
  }

  it('follows the client also after another language was asked for', async () => {
    const memory = contoso();
    await at(memory, 'en-US').say('speak English please');
    assert.equal(await heading(at(memory, 'nl-NL')), DUTCH);
  });
});
