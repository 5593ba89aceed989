import assert from 'node:assert/strict';
import { known } from '../../../../src/domain/facts.ts';
import { contoso } from '../../../support/contoso.ts';
import { group } from '../../../support/domain-facts.ts';
import { Chat } from '../../../support/memory-chat.ts';
import { ADA, BOB, type MemoryWorld } from '../../../support/memory-world.ts';

/** Adele, Alex and Lynne deleted; the chat shows the result. */
async function deleted(memory: MemoryWorld, locale = 'en-US'): Promise<{ chat: Chat; job: string }> {
  const chat = new Chat(memory, ADA, locale);
  await chat.play([
    { say: `${locale === 'nl-NL' ? 'verwijder' : 'delete'} adele@contoso.com, alex@contoso.com, lynne@contoso.com` },
    { press: 'consider' },
    { press: 'make-plan' },
    { press: 'confirm', inputs: { typed: '3' } },
    { runJobs: true },
  ]);
  const job = memory.confirmed[0]!;
  await chat.press('show-result', {}, { job });
  return { chat, job };
}

describe('undo-selected', () => {
  it('brings back only who was ticked, and leaves the rest to be undone later', async () => {
    const memory = contoso();
    const { chat, job } = await deleted(memory);
    await chat.press('choose-undo');
    const card = chat.card('users');
    assert.equal(card.heading, 'For whom should this be undone?');
    assert.ok(
      card.rows.every(({ toggle }) => toggle.value === 'false'),
      'nobody is chosen for the admin',
    );
    assert.match(card.rows[0]?.lines.join() ?? '', /30 days left/);
    await chat.press('undo-selected', { 'pick:alex': 'true' });
    await memory.runJobs();
    assert.deepEqual([...memory.tenant.deleted.keys()].sort(), ['adele', 'lynne']);
    await chat.press('show-result', {}, { job });
    assert.match(chat.card('result').status, /1 user was brought back; 2 not/);
    await chat.press('choose-undo');
    assert.deepEqual(
      chat.card('users').rows.map(({ toggle }) => toggle.label),
      ['Adele Vance', 'Lynne Robbins'],
    );
    await chat.press('undo', {}, { job });
    await memory.runJobs();
    assert.equal(memory.tenant.deleted.size, 0);
    await chat.press('show-result', {}, { job });
    assert.match(chat.card('result').status, /This was undone/);
    assert.equal(
      chat.buttons().some(({ verb }) => verb === 'undo' || verb === 'choose-undo'),
      false,
    );
  });

  it('says before, in Dutch too, what cannot come back from here', async () => {
    const memory = contoso();
    memory.changes.set('adele', {
      groups: known([group('list', { displayName: 'Verkoop NL', mailEnabled: true })]),
    });
    memory.tenant.tiesOf = () => ({
      groups: known([group('list', { displayName: 'Verkoop NL', mailEnabled: true })]),
      ownedObjects: known([]),
    });
    const { chat } = await deleted(memory, 'nl-NL');
    await chat.press('choose-undo');
    const [row] = chat.card('users').rows;
    assert.match(row?.lines.join('\n') ?? '', /Verkoop NL: een distributielijst.*Exchange-beheerder/);
    assert.match(chat.card('users').summary, /Wat niet terugkomt/);
  });

  it('asks for somebody to be ticked, and sends nothing until then', async () => {
    const memory = contoso();
    const { chat } = await deleted(memory);
    await chat.press('choose-undo');
    await chat.press('undo-selected', { 'pick:megan': 'true', 'pick:alex': 'false' });
    assert.match(chat.card('users').notice, /Nobody is selected yet/);
    assert.equal(memory.confirmed.length, 1);
  });

  it('is one job when pressed twice, and belongs to who opened the card', async () => {
    const memory = contoso();
    const { chat } = await deleted(memory);
    await chat.press('choose-undo');
    const data = chat.buttons().find(({ verb }) => verb === 'undo-selected')!.data;
    const bob = new Chat(memory, BOB);
    await bob.press('undo-selected', { 'pick:alex': 'true' }, data);
    assert.equal(memory.store.jobs.size, 1);
    await chat.press('undo-selected', { 'pick:alex': 'true' }, data);
    await chat.press('undo-selected', { 'pick:alex': 'true' }, data);
    assert.equal(memory.store.jobs.size, 2);
  });

  it('has nothing to offer for a restore or when everybody is back', async () => {
    const memory = contoso();
    const { chat, job } = await deleted(memory);
    await chat.press('undo');
    await memory.runJobs();
    for (const one of [job, memory.confirmed[1]!]) {
      await chat.press('choose-undo', {}, { job: one });
      assert.match(chat.card('message').paragraphs.join(), /nothing to undo/);
    }
  });
});
