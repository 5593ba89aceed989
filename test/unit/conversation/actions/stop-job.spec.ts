import assert from 'node:assert/strict';
import { contoso } from '../../../support/contoso.ts';
import { Chat } from '../../../support/memory-chat.ts';
import { ADA } from '../../../support/memory-world.ts';

describe('stop-job', () => {
  for (const [locale, order] of [
    ['en-GB', 'delete Adele Vance'],
    ['nl-NL', 'verwijder Adele Vance'],
  ] as const)
    it(`says on the card what stopping means, and beside it something else, in ${locale}`, async () => {
      const memory = contoso();
      const chat = new Chat(memory, ADA, locale);
      await chat.play([{ say: order }, { press: 'consider' }, { press: 'make-plan' }, { press: 'confirm' }]);
      for (const [id, view] of memory.store.jobs) memory.store.jobs.set(id, { ...view, state: 'running' });
      memory.world.jobs.stop = (id) => {
        const view = memory.store.jobs.get(id)!;
        memory.store.jobs.set(id, { ...view, stopping: true });
        return Promise.resolve('stopping');
      };
      await chat.press('stop-job');
      const { status } = chat.card('progress');
      const said = chat.replies.flatMap((reply) => (reply.kind === 'text' ? [reply.text] : []));
      assert.equal(said.length, 1);
      assert.ok(!status.includes(said[0]!), `${said[0]!} stands on the card too: ${status}`);
    });
});
