import assert from 'node:assert/strict';
import type { World } from '../../../src/conversation/ports.ts';
import { known } from '../../../src/domain/facts.ts';
import { inputsOn } from '../../support/inputs-on.ts';
import { contoso } from '../../support/contoso.ts';
import { E5, VISIO } from '../../support/domain-facts.ts';
import { Chat } from '../../support/memory-chat.ts';
import { ADA, type MemoryWorld } from '../../support/memory-world.ts';

function governed(policy: Pick<World, 'defaults' | 'protectedUsers' | 'ownAppIds'>): MemoryWorld {
  const memory = contoso();
  Object.assign(memory.world, policy);
  return memory;
}

describe('the policy of a house', () => {
  it('sets the defaults, and the card shows them as defaults', async () => {
    const memory = governed({ defaults: { licenseWay: 'release-by-deletion', blockSignIn: true } });
    const chat = new Chat(memory);
    await chat.say('delete Adele Vance');
    await chat.press('consider');
    const { choices, toggles } = inputsOn(chat.card('considerations'));
    const licenses = choices.find(({ inputId }) => inputId === 'licenseWay');
    assert.equal(licenses?.value, 'release-by-deletion');
    assert.deepEqual(
      licenses.choices.map(({ title }) => title.endsWith('(default)')),
      [false, true],
    );
    const block = toggles.find(({ inputId }) => inputId === 'blockSignIn');
    assert.deepEqual([block?.value, block?.label], ['true', 'Block sign-in before deleting (on by default)']);
    await chat.press('make-plan', { blockSignIn: 'false' });
    await chat.press('confirm');
    await memory.runJobs();
    assert.deepEqual(memory.tenant.writes, ['delete adele']);
  });

  it('keeps protected accounts out of every plan, in Dutch', async () => {
    const memory = governed({ protectedUsers: ['ADELE@contoso.com'] });
    const chat = new Chat(memory, ADA, 'nl-NL');
    for (const order of ['verwijder Adele Vance', 'blokkeer Adele Vance']) {
      await chat.say(order);
      await chat.press('consider');
      assert.match(chat.card('considerations').notice, /kan hier niets worden gedaan/u);
      assert.equal(
        chat.buttons().some(({ verb }) => verb === 'make-plan'),
        false,
      );
    }
    assert.deepEqual(memory.tenant.writes, []);
  });

  it('keeps owners of the app of this bot as well, who may still lose a license', async () => {
    const memory = governed({ ownAppIds: ['app-1'] });
    memory.changes.set('adele', {
      ownedObjects: known([
        {
          id: 'app',
          displayName: 'Farewell',
          kind: 'application',
          owners: 2,
          ownerIds: ['adele', 'alex'],
          appId: 'app-1',
        },
      ]),
    });
    const chat = new Chat(memory);
    for (const order of ['delete Adele Vance', 'block Adele Vance']) {
      await chat.say(order);
      await chat.press('consider');
      const { rows } = chat.card('considerations');
      assert.match(rows[0]?.lines[0] ?? '', /one of the owners of Farewell/u);
    }
    await chat.press('make-plan', { outcome: 'unassign' });
    await chat.press('confirm');
    await memory.runJobs();
    assert.deepEqual(memory.tenant.writes, [`licenses + -${E5},${VISIO} adele`]);
  });
});
