import assert from 'node:assert/strict';
import { known, unknown, type SubjectFacts } from '../../../src/domain/facts.ts';
import { refOf } from '../../../src/domain/user.ts';
import { contoso } from '../../support/contoso.ts';
import { Chat } from '../../support/memory-chat.ts';
import { ADA } from '../../support/memory-world.ts';

describe('an order to delete one’s own manager', () => {
  const asked = async (order: string, locale: string, manager: SubjectFacts['manager']) => {
    const memory = contoso();
    memory.changes.set('ada', { manager });
    const chat = new Chat(memory, ADA, locale);
    await chat.say(order);
    return chat;
  };

  for (const [order, locale] of [
    ['delete my boss', 'en-US'],
    ['verwijder mijn baas', 'nl-NL'],
  ] as const)
    it(`looks up who that is and shows them, and does nothing else: ${order}`, async () => {
      const memory = contoso();
      const alex = memory.tenant.users.get('alex')!;
      const chat = await asked(order, locale, known({ ...refOf(alex), mail: null, accountEnabled: true }));
      const { rows } = chat.card('users');
      assert.deepEqual([rows.length, rows[0]?.toggle.label.includes('Alex Wilber')], [1, true]);
      assert.equal(chat.memory.store.plans.size, 0);
    });

  for (const [order, locale, heading] of [
    ['block my boss', 'en-US', 'Who should be blocked?'],
    ['blokkeer mijn manager', 'nl-NL', 'Wie moet er worden geblokkeerd?'],
    ['wilt u mijn leidinggevende blokkeren', 'nl-NL', 'Wie moet er worden geblokkeerd?'],
  ] as const)
    it(`does so for a block too: ${order}`, async () => {
      const memory = contoso();
      const alex = memory.tenant.users.get('alex')!;
      const chat = await asked(order, locale, known({ ...refOf(alex), mail: null, accountEnabled: true }));
      const card = chat.card('users');
      assert.deepEqual([card.heading, card.rows.map(({ toggle }) => toggle.label)], [heading, ['Alex Wilber']]);
    });

  it('is about nobody of the list in hand', async () => {
    const chat = new Chat(contoso());
    await chat.say('delete Adele Vance');
    for (const order of ['delete my boss', 'block my boss']) {
      await chat.say(order);
      assert.match(chat.text, /Who should/u);
      assert.doesNotMatch(chat.text, /Adele Vance/u);
    }
  });

  for (const manager of [known(null), unknown({ code: 'permission-missing' })])
    it(`asks who is meant where the directory ${manager.known ? 'has none' : 'does not tell'}`, async () => {
      const chat = await asked('verwijder mijn manager', 'nl-NL', manager);
      assert.match(chat.text, /Wie moet er worden verwijderd|Wie moet/u);
      await chat.say('Alex Wilber');
      assert.match(chat.text, /Alex Wilber/u);
    });
});
