import assert from 'node:assert/strict';
import { contoso } from '../../support/contoso.ts';
import { Chat } from '../../support/memory-chat.ts';

describe('notEveryone', () => {
  for (const [text, locale] of [
    ['delete everyone', 'en-US'],
    ['delete all users in the tenant please', 'en-US'],
    ['verwijder iedereen', 'nl-NL'],
    ['verwijder alle gebruikers', 'nl-NL'],
  ] as const)
    it(`lists nobody for "${text}", and offers lists to choose from`, async () => {
      const chat = new Chat(contoso(), undefined, locale);
      await chat.say(text);
      const { actions } = chat.card('message');
      assert.deepEqual(
        actions.map(({ verb }) => verb),
        ['say', 'say', 'say'],
      );
      assert.ok(!chat.memory.reads.includes('listUsers'));
      for (const { data } of actions) {
        await chat.press('say', {}, data);
        assert.equal(chat.cards[0]?.card, 'users', String(data['text']));
        assert.match(chat.card('users').counter, /^0 /);
      }
    });

  it('takes names for the answer', async () => {
    const chat = new Chat(contoso());
    await chat.say('delete everyone');
    await chat.say('Adele Vance');
    assert.equal(chat.card('users').heading, 'Who should be deleted?');
  });

  it('takes "everyone" for those on the list in hand', async () => {
    const chat = new Chat(contoso());
    await chat.say('disabled users');
    await chat.say('delete everyone');
    assert.equal(chat.card('users').heading, 'Who should be deleted?');
    assert.match(chat.card('users').counter, /^0 of 1/, 'a filter names nobody, so nobody is ticked');
  });
});
