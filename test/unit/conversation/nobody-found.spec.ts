import assert from 'node:assert/strict';
import { contoso } from '../../support/contoso.ts';
import { Chat } from '../../support/memory-chat.ts';
import { ADA } from '../../support/memory-world.ts';

const verbs = (chat: Chat) => chat.card('users').actions.map(({ verb }) => verb);

describe('nobody found', () => {
  for (const [said, locale, heading, hint] of [
    ['delete nobody0@contoso.com', 'en-US', 'Nobody found', /No account has this user principal name/u],
    ['verwijder nobody0@contoso.com', 'nl-NL', 'Niemand gevonden', /Geen account heeft deze aanmeldingsnaam/u],
    ['delete Xanthippe Quux', 'en-US', 'Nobody found', /Check the spelling, or type the user principal name/u],
    ['Xanthippe Quux', 'nl-NL', 'Niemand gevonden', /Controleer de spelling of typ de aanmeldingsnaam/u],
  ] as const)
    it(`offers what helps and no button that can do nothing: ${said}`, async () => {
      const chat = new Chat(contoso(), ADA, locale);
      await chat.say(said);
      const card = chat.card('users');
      assert.equal(card.heading, heading);
      assert.equal(card.counter, '');
      assert.match(JSON.stringify(card.others), hint);
      assert.deepEqual(verbs(chat), ['menu']);
    });

  it('goes on with the name typed next', async () => {
    const chat = new Chat(contoso());
    await chat.say('delete Xanthippe Quux');
    await chat.say('Adele Vance');
    assert.equal(chat.card('users').heading, 'Who should be deleted?');
    await chat.say('unassign licenses of Xanthippe Quux');
    await chat.say('Adele Vance');
    assert.equal(chat.card('users').heading, 'Who should lose licenses?');
  });

  it('asks who is meant, and counts nothing, where a name only fits several', async () => {
    const chat = new Chat(contoso());
    await chat.say('Jan de Vries');
    assert.equal(chat.card('users').heading, 'Who do you mean?');
    assert.equal(chat.card('users').summary, '1 name fits several people');
    assert.equal(chat.card('users').counter, '');
  });
});

describe('restoring somebody who is not deleted', () => {
  for (const [said, locale, heading, badge] of [
    ['restore Adele', 'en-US', 'Nobody to restore', 'Not deleted'],
    ['restore adele@contoso.com', 'en-US', 'Nobody to restore', 'Not deleted'],
    ['herstel Adele', 'nl-NL', 'Niemand te herstellen', 'Niet verwijderd'],
  ] as const)
    it(`says so: ${said}`, async () => {
      const chat = new Chat(contoso(), ADA, locale);
      await chat.say(said);
      const card = chat.card('users');
      assert.equal(card.heading, heading);
      assert.deepEqual(
        card.others.map((other) => [other.title, other.badge]),
        [['Adele Vance', badge]],
      );
      assert.equal(card.counter, '');
      assert.deepEqual(verbs(chat), ['say']);
    });

  it('still says that nobody is called so', async () => {
    const chat = new Chat(contoso());
    await chat.say('restore Xanthippe Quux');
    assert.match(chat.text, /Nobody of this name is among the deleted users/u);
    await chat.say('restore nobody0@contoso.com');
    assert.match(chat.text, /No deleted user has this address/u);
  });
});
