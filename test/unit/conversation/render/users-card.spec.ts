import assert from 'node:assert/strict';
import { contoso } from '../../../support/contoso.ts';
import { user } from '../../../support/domain-facts.ts';
import { Chat } from '../../../support/memory-chat.ts';
import { ADA } from '../../../support/memory-world.ts';

describe('users card', () => {
  for (const [locale, order, guest] of [
    ['en-GB', 'delete', 'guest'],
    ['nl-NL', 'verwijder', 'gast'],
  ] as const)
    it(`says which of those who may be meant are guests, in ${locale}`, async () => {
      const memory = contoso();
      memory.tenant.add(
        user('jan3', { displayName: 'Jan de Vries', userType: 'Guest', department: null }),
        user('petra', { displayName: 'Petra Zonneveld', userType: 'Guest', department: 'Sales' }),
      );
      const chat = new Chat(memory, ADA, locale);
      await chat.say(`${order} Jan de Vries, Petra Zonnevelt`);
      const titles = chat.card('users').questions.flatMap(({ choices }) => choices.map(({ title }) => title));
      assert.ok(titles.includes(`Jan de Vries · jan3@contoso.com · ${guest}`), titles.join());
      assert.ok(titles.includes(`Petra Zonneveld · petra@contoso.com · Sales · ${guest}`), titles.join());
      assert.ok(titles.includes('Jan de Vries · jan1@contoso.com · Sales'), titles.join());
    });

  it('counts who was chosen for a name among those who can be selected', async () => {
    const chat = new Chat(contoso());
    await chat.say('delete Adele Vance, Alex Wilber, Megan Bowin');
    assert.equal(chat.card('users').counter, '2 of 2 selected');
    const [question] = chat.card('users').questions;
    await chat.press('select-all', { [question!.inputId]: 'megan' });
    assert.equal(chat.card('users').counter, '3 of 3 selected');
  });

  for (const [locale, order, one, several] of [
    ['en-GB', 'delete', /Did you mean this user\?/u, /Did you mean one of these\?/u],
    ['nl-NL', 'verwijder', /Bedoelt u deze gebruiker\?/u, /Bedoelt u een van deze\?/u],
  ] as const)
    it(`asks about one who may be meant as about one, in ${locale}`, async () => {
      const memory = contoso();
      const chat = new Chat(memory, ADA, locale);
      await chat.say(`${order} Megan Bowin`);
      assert.match(chat.card('users').questions[0]!.label, one);
      memory.tenant.add(user('megan2', { displayName: 'Megan Bowden' }));
      await chat.say(`${order} Megan Bowin`);
      assert.match(chat.card('users').questions[0]!.label, several);
    });

  it('does not say twice that nobody was found', async () => {
    const chat = new Chat(contoso());
    await chat.say('delete nobody.at.all@contoso.com');
    assert.equal(chat.card('users').summary, '1 not found');
  });
});
