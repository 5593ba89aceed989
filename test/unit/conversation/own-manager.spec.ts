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

  for (const manager of [known(null), unknown({ code: 'permission-missing' })])
    it(`asks who is meant where the directory ${manager.known ? 'has none' : 'does not tell'}`, async () => {
      const chat = await asked('verwijder mijn manager', 'nl-NL', manager);
      assert.match(chat.text, /Wie moet er worden verwijderd|Wie moet/u);
      await chat.say('Alex Wilber');
      assert.match(chat.text, /Alex Wilber/u);
    });
});
