import assert from 'node:assert/strict';
import { contoso } from '../../../support/contoso.ts';
import { E5, sku, user } from '../../../support/domain-facts.ts';
import { Chat } from '../../../support/memory-chat.ts';
import type { MemoryWorld } from '../../../support/memory-world.ts';

async function deleted(memory: MemoryWorld): Promise<Chat> {
  const chat = new Chat(memory);
  await chat.play([
    { say: 'delete adele@contoso.com' },
    { press: 'consider' },
    { press: 'make-plan' },
    { press: 'confirm' },
    { runJobs: true },
  ]);
  return chat;
}
async function restored(memory: MemoryWorld, chat: Chat, press: 'restore-selected' | 'restore-again'): Promise<void> {
  await chat.press(press);
  await memory.runJobs();
  await chat.press('show-result', {}, { job: memory.confirmed.at(-1)! });
}

describe('restore-again', () => {
  it('gives up an address that somebody else has, and says which', async () => {
    const memory = contoso();
    const addresses = ['SMTP:adele@contoso.com', 'smtp:sales@contoso.com'];
    memory.tenant.add({ ...memory.tenant.user('adele'), proxyAddresses: addresses });
    const chat = await deleted(memory);
    memory.tenant.add(user('new', { proxyAddresses: ['smtp:sales@contoso.com'] }));
    await chat.say('restore Adele');
    await restored(memory, chat, 'restore-selected');
    assert.match(chat.text, /Restore without the taken address/);
    await restored(memory, chat, 'restore-again');
    assert.deepEqual(memory.tenant.user('adele').proxyAddresses, ['SMTP:adele@contoso.com']);
    assert.match(chat.text, /sales@contoso\.com: not back/);
  });

  it('brings a user back without a license when no seat is free, says so, and gives it back later', async () => {
    const memory = contoso();
    const chat = await deleted(memory);
    const skus = memory.tenant.skus;
    memory.tenant.skus = skus.map((one) => (one.skuId === E5 ? sku(E5, 'SPE_E5', 5, 5) : one));
    await chat.say('restore Adele');
    await restored(memory, chat, 'restore-selected');
    const card = chat.card('result');
    assert.deepEqual([card.heading, card.symbol], ['User restored', '⚠']);
    assert.match(chat.text, /Microsoft 365 E5: not back\. A seat must be free/);
    assert.equal(memory.tenant.users.has('adele'), true);
    memory.tenant.skus = skus;
    await restored(memory, chat, 'restore-again');
    assert.equal(chat.card('result').symbol, '✓');
    assert.ok(memory.tenant.user('adele').assignedLicenses.some(({ skuId }) => skuId === E5));
  });

  it('does not claim more than Microsoft kept of somebody whom others deleted', async () => {
    const memory = contoso();
    const chat = await deleted(memory);
    memory.tenant.bringBack('adele');
    memory.tenant.remove('adele');
    const entry = memory.tenant.deleted.get('adele')!;
    const later = new Date(memory.now.getTime() + 86_400_000).toISOString();
    memory.tenant.deleted.set('adele', { ...entry, entry: { ...entry.entry, deletedDateTime: later } });
    memory.later(2 * 24 * 60);
    await chat.say('restore Adele');
    await restored(memory, chat, 'restore-selected');
    assert.match(chat.text, /I did not delete this account/);
    assert.deepEqual(memory.tenant.writes.at(-1), 'restore adele', 'an old record is not taken for this deletion');
  });

  it('says that somebody is gone who was deleted permanently meanwhile', async () => {
    const memory = contoso();
    const chat = await deleted(memory);
    await chat.press('show-result', {}, { job: memory.confirmed[0]! });
    memory.tenant.purge('adele');
    await chat.press('undo');
    await memory.runJobs();
    await chat.press('show-result', {}, { job: memory.confirmed.at(-1)! });
    assert.equal(chat.card('result').heading, 'User not restored');
    assert.match(chat.text, /neither among the active nor among the deleted users/);
  });
});
