import assert from 'node:assert/strict';
import { Failure } from '../../../../src/domain/errors.ts';
import { known } from '../../../../src/domain/facts.ts';
import { user } from '../../../support/domain-facts.ts';
import { contoso } from '../../../support/contoso.ts';
import { Chat } from '../../../support/memory-chat.ts';
import { BOB, type MemoryWorld } from '../../../support/memory-world.ts';

/** Adele and Alex deleted; the chat shows the result. */
async function deleted(memory: MemoryWorld): Promise<{ chat: Chat; job: string }> {
  const chat = new Chat(memory);
  await chat.play([
    { say: 'delete adele@contoso.com and alex@contoso.com' },
    { press: 'consider' },
    { press: 'make-plan' },
    { press: 'confirm' },
    { runJobs: true },
  ]);
  const job = memory.confirmed[0]!;
  await chat.press('show-result', {}, { job });
  return { chat, job };
}

describe('undo', () => {
  it('brings everybody back with one press, licenses included', async () => {
    const memory = contoso();
    const before = memory.tenant.user('adele').assignedLicenses;
    const { chat } = await deleted(memory);
    await chat.press('undo');
    await memory.runJobs();
    assert.deepEqual(memory.tenant.user('adele').assignedLicenses, before);
    assert.equal(memory.tenant.users.has('alex'), true);
  });

  it('starts one job when pressed twice', async () => {
    const memory = contoso();
    const { chat, job } = await deleted(memory);
    await chat.press('undo');
    await chat.press('undo', {}, { job });
    await memory.runJobs();
    await chat.press('undo', {}, { job });
    assert.match(chat.text, /was undone/);
    assert.equal(memory.store.jobs.size, 2);
  });

  it('tries again for those the first undo did not bring back, and for nobody else', async () => {
    const memory = contoso();
    const { chat } = await deleted(memory);
    memory.tenant.add(user('new', { userPrincipalName: 'adele@contoso.com' }));
    await chat.press('undo');
    await memory.runJobs();
    const undo = memory.confirmed[1]!;
    await chat.press('show-result', {}, { job: undo });
    assert.match(chat.card('result').heading, /1 of 2/);
    memory.tenant.users.delete('new');
    await chat.press('restore-again');
    assert.deepEqual(
      memory.store.jobs.get(memory.confirmed[2]!)?.plan.subjects.map((one) => one.user.id),
      ['adele'],
    );
    await memory.runJobs();
    assert.equal(memory.tenant.users.has('adele'), true);
  });

  it('gives ownership and memberships back, and says that everything is as it was', async () => {
    const memory = contoso();
    memory.tenant.addGroup('sales').addGroup('mark8');
    memory.tenant.groups.get('sales')?.members.add('adele');
    memory.tenant.groups.get('mark8')?.owners.add('adele');
    const { chat } = await deleted(memory);
    memory.tenant.groups.get('sales')?.members.delete('adele');
    memory.tenant.groups.get('mark8')?.owners.delete('adele');
    await chat.press('undo');
    await memory.runJobs();
    assert.ok(memory.tenant.groups.get('sales')?.members.has('adele'));
    assert.ok(memory.tenant.groups.get('mark8')?.owners.has('adele'));
    await chat.press('show-result', {}, { job: memory.confirmed[1]! });
    assert.equal(chat.card('result').symbol, '✓');
    assert.match(chat.text, /The same again: the user name.*licenses.*group memberships and group ownerships/);
  });

  it('says what is missing after a repair that failed, with the permission, and that the user is back', async () => {
    const memory = contoso();
    const permission = 'Group.ReadWrite.All';
    memory.tenant.addGroup('mark8', new Failure('permission-missing', { permission }));
    memory.tenant.groups.get('mark8')?.owners.add('adele');
    const { chat } = await deleted(memory);
    memory.tenant.groups.get('mark8')?.owners.delete('adele');
    await chat.press('undo');
    await memory.runJobs();
    await chat.press('show-result', {}, { job: memory.confirmed[1]! });
    const card = chat.card('result');
    assert.deepEqual([card.heading, card.symbol], ['2 of 2 users restored', '⚠']);
    assert.match(card.status, /1 user is back, but not with everything/);
    assert.equal(card.rows[0]?.badge, 'Restored, but not everything is back');
    assert.match(chat.text, /Group\.ReadWrite\.All/);
    assert.match(chat.text, /Ownership of Group mark8: not back/);
    assert.equal(memory.tenant.user('adele').assignedLicenses.length, 2, 'the rest of the undo was done');
  });

  it('can be pressed by another admin of the tenant, and by nobody without the role', async () => {
    const memory = contoso();
    const { job } = await deleted(memory);
    memory.roles.set('bob', known([]));
    const bob = new Chat(memory, BOB);
    await bob.press('undo', {}, { job });
    assert.equal(memory.store.jobs.size, 1);
    memory.roles.set('bob', memory.roles.get('ada')!);
    await bob.press('undo', {}, { job });
    assert.equal(memory.store.jobs.size, 2);
  });

  it('refuses a job that still runs, and one nobody knows', async () => {
    const memory = contoso();
    const chat = new Chat(memory);
    await chat.play([
      { say: 'delete adele@contoso.com' },
      { press: 'consider' },
      { press: 'make-plan' },
      { press: 'confirm' },
    ]);
    for (const job of [memory.confirmed[0]!, 'nothing']) {
      await chat.press('undo', {}, { job });
      assert.equal(chat.card('message').title, 'That did not work');
    }
    assert.equal(memory.store.jobs.size, 1);
  });

  it('says when the 30 days are over', async () => {
    const memory = contoso();
    const { chat } = await deleted(memory);
    memory.later(31 * 24 * 60);
    await chat.press('undo');
    assert.equal(chat.card('message').title, 'That did not work');
    assert.equal(memory.store.jobs.size, 1);
  });
});
