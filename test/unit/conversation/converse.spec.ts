import assert from 'node:assert/strict';
import { E5, licensed, state, user } from '../../support/domain-facts.ts';
import { Chat, MemoryWorld } from '../../support/memory-world.ts';

const adele = user('adele', { displayName: 'Adele Vance', ...licensed(state(E5)) });

describe('converse', () => {
  for (const [locale, order] of [
    ['en-US', 'delete Adele Vance'],
    ['nl-NL', 'verwijder Adele Vance'],
  ] as const) {
    it(`leads from "${order}" to a deletion and back, one card at a time`, async () => {
      const memory = new MemoryWorld();
      memory.tenant.add(adele);
      const chat = new Chat(memory, undefined, locale);

      await chat.say(order);
      assert.equal(chat.card('users').rows[0]?.toggle.label, 'Adele Vance');
      await chat.press('consider');
      await chat.press('make-plan');
      assert.equal(memory.confirmed.length, 0, 'nothing is confirmed before the button of the plan');
      await chat.press('confirm');
      await memory.runJobs();
      await chat.press('show-result', {}, { job: memory.confirmed[0]! });
      assert.equal(memory.tenant.users.has('adele'), false);

      await chat.press('undo');
      await memory.runJobs();
      assert.deepEqual(memory.tenant.user('adele').assignedLicenses, adele.assignedLicenses);
    });
  }
});
