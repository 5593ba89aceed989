import assert from 'node:assert/strict';
import { contoso } from '../../../support/contoso.ts';
import { user } from '../../../support/domain-facts.ts';
import { Chat } from '../../../support/memory-chat.ts';
import { BOB, type MemoryWorld } from '../../../support/memory-world.ts';

/** Adele was deleted and her name taken; the undo failed, and the chat shows that. */
async function nameTaken(locale = 'en-US'): Promise<{ memory: MemoryWorld; chat: Chat }> {
  const memory = contoso();
  const chat = new Chat(memory, undefined, locale);
  await chat.play([
    { say: locale === 'nl-NL' ? 'verwijder adele@contoso.com' : 'delete adele@contoso.com' },
    { press: 'consider' },
    { press: 'make-plan' },
    { press: 'confirm' },
    { runJobs: true },
  ]);
  await chat.press('show-result', {}, { job: memory.confirmed[0]! });
  memory.tenant.add(user('new', { displayName: 'Nina New', userPrincipalName: 'adele@contoso.com' }));
  await chat.press('undo');
  await memory.runJobs();
  await chat.press('show-result', {}, { job: memory.confirmed[1]! });
  return { memory, chat };
}

describe('restore-as', () => {
  it('asks for a new name, and brings everything back under it', async () => {
    const { memory, chat } = await nameTaken();
    await chat.press('ask-name');
    const card = chat.card('rename');
    assert.equal(card.inputs[0]?.value, 'adele.restored@contoso.com');
    assert.match(card.lines.join(), /Verified domains.*contoso\.com/);
    await chat.press('restore-as', { name: '  adele.vance2@contoso.com ' });
    await memory.runJobs();
    assert.equal(memory.tenant.user('adele').userPrincipalName, 'adele.vance2@contoso.com');
    assert.equal(memory.tenant.user('adele').assignedLicenses.length, 2, 'with the licenses that were taken');
    await chat.press('show-result', {}, { job: memory.confirmed[2]! });
    assert.match(chat.text, /User name: now adele\.vance2@contoso\.com, before adele@contoso\.com/);
  });

  it('says what is wrong with a name, keeps it, and sends nothing', async () => {
    const { memory, chat } = await nameTaken('nl-NL');
    await chat.press('ask-name');
    const writes = memory.tenant.writes.length;
    for (const [name, notice] of [
      ['adele', /geen gebruikersnaam/],
      ['adele@fabrikam.com', /geverifieerd domein/],
      ['ADELE@contoso.com', /is van Nina New/],
      ['', /geen gebruikersnaam/],
    ] as const) {
      await chat.press('restore-as', { name });
      assert.match(chat.card('rename').notice, notice);
      assert.equal(chat.card('rename').inputs[0]?.value, name);
    }
    assert.equal(memory.confirmed.length, 2);
    assert.equal(memory.tenant.writes.length, writes);
  });

  it('starts one job when pressed twice, and does nothing once the user is back', async () => {
    const { memory, chat } = await nameTaken();
    const data = { job: memory.confirmed[1]!, user: 'adele' };
    await chat.press('restore-as', { name: 'adele2@contoso.com' }, data);
    await chat.press('restore-as', { name: 'adele2@contoso.com' }, data);
    assert.equal(memory.store.jobs.size, 3);
    await memory.runJobs();
    await chat.press('restore-as', { name: 'adele3@contoso.com' }, data);
    await memory.runJobs();
    assert.equal(memory.tenant.user('adele').userPrincipalName, 'adele2@contoso.com');
  });

  it('is refused for a user who met no such conflict, an unknown job, and without the role', async () => {
    const { memory, chat } = await nameTaken();
    const job = memory.confirmed[1]!;
    const before = memory.store.jobs.size;
    for (const data of [
      { job, user: 'alex' },
      { job: memory.confirmed[0]!, user: 'adele' },
      { job: 'nothing', user: 'adele' },
    ]) {
      for (const verb of ['ask-name', 'restore-as']) {
        await chat.press(verb, { name: 'adele2@contoso.com' }, data);
        assert.equal(chat.card('message').title, 'That did not work');
      }
    }
    memory.roles.delete('bob');
    await new Chat(memory, BOB).press('restore-as', { name: 'adele2@contoso.com' }, { job, user: 'adele' });
    assert.equal(memory.store.jobs.size, before);
  });
});
