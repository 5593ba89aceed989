import assert from 'node:assert/strict';
import { contoso } from '../../support/contoso.ts';
import { Chat } from '../../support/memory-chat.ts';
import { ADA } from '../../support/memory-world.ts';

describe('an order to delete that names nobody', () => {
  for (const [everyone, locale, title] of [
    ['delete everyone', 'en-US', 'I do not delete everybody at once'],
    ['verwijder iedereen', 'nl-NL', 'Ik verwijder niet iedereen in één keer'],
  ] as const)
    it(`is never about the list in hand when it says everybody: ${everyone}`, async () => {
      const chat = new Chat(contoso(), ADA, locale);
      await chat.say('Adele Vance');
      await chat.say(everyone);
      assert.equal(chat.card('message').title, title);
      await chat.press('resume');
      chat.card('users');
    });

  for (const [order, locale, said] of [
    ['delete', 'en-US', /You named nobody, so these are the users you just asked about\./u],
    ['verwijder', 'nl-NL', /U noemde niemand, dus dit zijn de gebruikers over wie het net ging\./u],
  ] as const)
    it(`says that it is the list in hand: ${order}`, async () => {
      const chat = new Chat(contoso(), ADA, locale);
      await chat.say('Adele Vance');
      await chat.say(order);
      assert.match(chat.card('users').notice, said);
    });
});
