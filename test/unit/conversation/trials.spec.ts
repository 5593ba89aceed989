import assert from 'node:assert/strict';
import { Failure } from '../../../src/domain/errors.ts';
import { contoso } from '../../support/contoso.ts';
import { E3, subscription } from '../../support/domain-facts.ts';
import { Chat } from '../../support/memory-chat.ts';
import { ADA, type MemoryWorld } from '../../support/memory-world.ts';

/** 9 of E3 are free, on trial; 2 of E5 and 1 of Visio, paid for. */
function trying(): MemoryWorld {
  const memory = contoso();
  memory.world.directory.subscriptions = () => Promise.resolve([subscription(E3, true)]);
  return memory;
}

async function asked(text: string, memory = trying(), locale = 'en-US') {
  const chat = new Chat(memory, ADA, locale);
  await chat.say(text);
  return chat.card('licenses');
}

describe('trials', () => {
  it('are not counted as paid for, and say that they end by themselves', async () => {
    const all = await asked('show licenses');
    assert.equal(all.summary, '3 free seats that are paid for, in 2 products · 9 free seats of trials, in 1 product');
    const trial = all.rows.find(({ title }) => title === 'Microsoft 365 E3');
    assert.ok(trial?.lines.includes('Trial: it ends by itself unless it is bought'));
    const only = await asked('hoeveel E3 is er vrij?', trying(), 'nl-NL');
    assert.equal(only.summary, '9 vrije plaatsen van proefversies, in 1 product');
    assert.deepEqual([only.notes, only.actions], [[], []]);
  });

  it('are listed alone where they are asked for', async () => {
    for (const [text, locale] of [
      ['which licenses are trials?', 'en-US'],
      ['welke licenties zijn proefversies?', 'nl-NL'],
    ] as const) {
      const card = await asked(text, trying(), locale);
      assert.deepEqual(
        card.rows.map(({ title }) => title),
        ['Microsoft 365 E3'],
      );
      assert.doesNotMatch(card.summary, /paid|betaald/u);
    }
    assert.equal((await asked('which licenses are trials?', contoso())).summary, 'None of your products is a trial.');
  });

  it('say so where nobody may read what is a trial', async () => {
    const memory = trying();
    memory.world.directory.subscriptions = () => Promise.reject(new Failure('permission-missing'));
    assert.match(JSON.stringify(await asked('show licenses', memory)), /could not read which products are trials/u);
    const card = await asked('which licenses are trials?', memory);
    assert.match(card.summary, /could not read which products are trials/u);
    assert.deepEqual(card.rows, []);
  });
});
