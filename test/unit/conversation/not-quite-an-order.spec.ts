import assert from 'node:assert/strict';
import { contoso } from '../../support/contoso.ts';
import { Chat } from '../../support/memory-chat.ts';
import { ADA } from '../../support/memory-world.ts';

describe('what is not quite an order', () => {
  for (const [text, locale] of [
    ['Adele Vance is leaving tomorrow', 'en-US'],
    ['Adele Vance leaves on Friday', 'en-US'],
    ['Adele Vance vertrekt vrijdag', 'nl-NL'],
    ['Adele Vance gaat met pensioen', 'nl-NL'],
  ] as const)
    it(`offers what can be done for who is leaving: ${text}`, async () => {
      const chat = new Chat(contoso(), ADA, locale);
      await chat.say(text);
      const { actions } = chat.card('message');
      assert.deepEqual(
        actions.map(({ data }) => data['intent']),
        ['schedule_deletion', 'delete_users', 'considerations', undefined],
      );
      await chat.press('mean', {}, actions[1]!.data);
      assert.match(JSON.stringify(chat.card('users').rows), /Adele Vance/u);
    });

  it('keeps the day that comes with the answer to "who?"', async () => {
    const chat = new Chat(contoso());
    await chat.say('delete');
    await chat.say('Adele Vance leaves on 31 December');
    await chat.press('consider');
    assert.equal(chat.card('considerations').dates[0]?.value, '2026-12-31');
  });

  for (const [text, locale] of [
    ['delete the user with the e5', 'en-US'],
    ['verwijder de gebruiker met de e5', 'nl-NL'],
  ] as const)
    it(`lists who has the product, with nobody ticked: ${text}`, async () => {
      const chat = new Chat(contoso(), ADA, locale);
      await chat.say(text);
      const card = chat.card('users');
      assert.deepEqual(
        card.rows.map(({ toggle }) => [toggle.label, toggle.value]),
        [['Adele Vance', 'false']],
      );
      assert.match(card.heading, /deleted|verwijderd/u);
    });

  for (const [question, locale, title] of [
    ['what is a shared mailbox?', 'en-US', 'What is a shared mailbox?'],
    ['wat is een gedeeld postvak?', 'nl-NL', 'Wat is een gedeeld postvak?'],
  ] as const)
    it(`explains a word: ${question}`, async () => {
      const chat = new Chat(contoso(), ADA, locale);
      await chat.say(question);
      assert.equal(chat.card('message').title, title);
    });

  for (const [first, second, locale, title] of [
    ['order me a pizza', 'walk my dog', 'en-US', /^I did not understand that either/u],
    ['bestel een pizza', 'laat mijn hond uit', 'nl-NL', /^Ook dat heb ik niet begrepen/u],
  ] as const)
    it(`says that it did not understand before it says what it can: ${second}`, async () => {
      const chat = new Chat(contoso(), ADA, locale);
      await chat.say(first);
      await chat.say(second);
      assert.match(chat.card('welcome').title, title);
    });
});
