import assert from 'node:assert/strict';
import { contoso } from '../../support/contoso.ts';
import { Chat } from '../../support/memory-chat.ts';
import { ADA, GUEST, HELPDESK } from '../../support/memory-world.ts';

const LOOK_UPS = [
  'how many E3 are free?',
  'what did you do today?',
  'find Adele Vance',
  'which licenses does Adele Vance have?',
  'show deleted users',
  'show all guests',
  'how far is it?',
];

describe('authorize', () => {
  for (const actor of [HELPDESK, GUEST]) {
    it(`tells ${actor.displayName} which roles a look-up needs, and speaks of no deletion`, async () => {
      const chat = new Chat(contoso(), actor);
      for (const text of LOOK_UPS) {
        await chat.say(text);
        assert.match(chat.text, /look this up/, text);
        assert.match(chat.text, /User Administrator/, text);
        assert.doesNotMatch(chat.text, /delete users/, text);
      }
      await chat.say('delete Adele Vance');
      assert.match(chat.text, /delete users/);
    });

    it(`welcomes ${actor.displayName} with what that role can do`, async () => {
      const chat = new Chat(contoso(), actor);
      for (const event of [
        { kind: 'install' },
        { kind: 'text', text: 'Hi' },
        { kind: 'text', text: 'help' },
      ] as const) {
        await chat.send(event);
        const { abilities, intro } = chat.card('welcome');
        assert.match(intro, /questions/);
        assert.deepEqual(
          abilities.map(({ heading }) => heading),
          ['Ask anything about it'],
        );
      }
    });
  }

  for (const [locale, words] of [
    ['en-GB', /License Administrator sees who holds which license in the Microsoft 365 admin center/u],
    ['nl-NL', /licentiebeheerder \(License Administrator\) ziet in het Microsoft 365-beheercentrum/u],
  ] as const)
    it(`tells a helpdesk who else can look up licenses, and where, in ${locale}`, async () => {
      const chat = new Chat(contoso(), HELPDESK, locale);
      await chat.say(locale === 'en-GB' ? 'how many E3 are free?' : 'hoeveel E3 zijn er vrij?');
      assert.match(chat.text, words);
    });

  it('welcomes an admin with everything, also when roles cannot be read', async () => {
    const memory = contoso();
    const chat = new Chat(memory, ADA);
    await chat.say('Hi');
    assert.equal(chat.card('welcome').abilities.length, 5);
    memory.failReads('graph-unreachable');
    await chat.say('Hi');
    assert.equal(chat.card('welcome').abilities.length, 5);
  });
});
