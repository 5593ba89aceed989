import assert from 'node:assert/strict';
import { contoso } from '../../support/contoso.ts';
import { Chat } from '../../support/memory-chat.ts';
import { ADA } from '../../support/memory-world.ts';

describe('an order to delete or block one’s own account', () => {
  for (const [order, locale, title, text] of [
    [
      'delete me',
      'en-US',
      'Your own account',
      /Another admin must do this.*Whoever deletes their own account cannot bring it back/u,
    ],
    ['delete my account tomorrow', 'en-US', 'Your own account', /Another admin must do this.*cannot bring it back/u],
    ['verwijder mezelf', 'nl-NL', 'Uw eigen account', /Een andere beheerder moet dit doen.*eigen account/u],
    ['ik wil mijn account verwijderen', 'nl-NL', 'Uw eigen account', /Een andere beheerder moet dit doen/u],
    ['block me', 'en-US', 'Your own account', /Another admin must do this/u],
    ['blokkeer mijn account', 'nl-NL', 'Uw eigen account', /Een andere beheerder moet dit doen/u],
  ] as const)
    // prettier-ignore
    it(`is answered with who may do it: ${order}`, async () => {
      const chat = new Chat(contoso(), ADA, locale);
      await chat.say(order);
      const card = chat.card('message');
      assert.equal(card.title, title);
      assert.match(card.paragraphs.join(' '), text);
      assert.equal(card.paragraphs.length === 2, !/^bl/u.test(order), 'a block can be taken back');
      await chat.press('answer');
      assert.match(chat.text, /User Administrator|Gebruikersbeheerder/u);
      assert.equal(chat.memory.store.plans.size, 0);
    });

  it('leaves a request in hand as it is', async () => {
    const chat = new Chat(contoso());
    await chat.say('delete Adele Vance');
    await chat.say('delete myself');
    await chat.press('resume');
    assert.match(JSON.stringify(chat.card('users').rows), /Adele Vance/u);
  });

  it('is not a question about it', async () => {
    const chat = new Chat(contoso());
    await chat.say('where do I delete my own account?');
    assert.match(chat.card('message').title, /own work account/u);
  });
});
