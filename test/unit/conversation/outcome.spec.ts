import assert from 'node:assert/strict';
import { addLeavers, contoso } from '../../support/contoso.ts';
import { E5, VISIO } from '../../support/domain-facts.ts';
import { Chat } from '../../support/memory-chat.ts';
import { ADA } from '../../support/memory-world.ts';

const outcomeOf = (chat: Chat) => chat.card('considerations').outcome[0];

describe('outcome', () => {
  it('is a choice with what each means side by side', async () => {
    const chat = new Chat(contoso());
    await chat.say('delete Adele Vance');
    await chat.press('consider');
    assert.equal(outcomeOf(chat)?.value, 'delete');
    assert.deepEqual(
      chat.card('considerations').comparison[0]?.columns.map(({ heading, lines }) => [heading, lines.length]),
      [
        ['Delete', 5],
        ['Block', 5],
        ['Unassign', 5],
      ],
    );
  });

  it('blocks and keeps the account, and an undo lets the user in again', async () => {
    const memory = contoso();
    const chat = new Chat(memory);
    await chat.say('delete Adele Vance');
    await chat.press('consider');
    await chat.press('make-plan', { outcome: 'block', revokeSessions: 'true' });
    assert.match(chat.card('plan').heading, /block sign-in of 1 user/u);
    assert.match(chat.text, /what is paid for stays paid for/u);
    await chat.press('confirm');
    await memory.runJobs();
    assert.deepEqual(memory.tenant.writes, ['disable adele', 'revoke adele']);
    await chat.press('undo', {}, { job: memory.confirmed[0]! });
    await memory.runJobs();
    assert.equal(memory.tenant.users.get('adele')?.accountEnabled, true);
  });

  it('asks and answers for the outcome once it is chosen', async () => {
    const chat = new Chat(contoso());
    await chat.say('delete Adele Vance');
    await chat.press('consider');
    await chat.press('make-plan', { outcome: 'block' });
    await chat.press('go-back');
    const card = chat.card('considerations');
    assert.equal(card.heading, 'Before you block Adele Vance');
    assert.equal(outcomeOf(chat)?.value, 'block');
    assert.equal(
      card.choices.some(({ inputId }) => inputId === 'licenseWay'),
      false,
      'a blocked account keeps its licenses',
    );
    assert.doesNotMatch(JSON.stringify(card.rows), /OneDrive/u);
    await chat.press('make-plan', { outcome: 'unassign' });
    assert.match(chat.card('plan').heading, /unassign the licenses of 1 user/u);
  });

  it('offers to take licenses from an admin who cannot be deleted here', async () => {
    const memory = contoso();
    memory.tenant.add({ ...memory.tenant.users.get('adele')!, id: 'megan', displayName: 'Megan Bowen' });
    const chat = new Chat(memory);
    await chat.say('delete Megan Bowen');
    await chat.press('consider');
    assert.match(chat.card('considerations').notice, /What is possible can be chosen/u);
    assert.deepEqual(
      outcomeOf(chat)?.choices.map(({ value }) => value),
      ['unassign'],
    );
    assert.equal(outcomeOf(chat)?.value, '', 'nothing is chosen for the admin');
    const times = chat.card('considerations').when[0]?.choices.map(({ value }) => value);
    assert.deepEqual(times, ['now', 'day', 'at'], 'nobody is deleted later who cannot be deleted');
    await chat.press('make-plan', { outcome: 'unassign' });
    await chat.press('confirm');
    await memory.runJobs();
    assert.deepEqual(memory.tenant.writes, [`licenses + -${E5},${VISIO} megan`]);
  });

  it('is no question where only one thing can be done', async () => {
    const memory = contoso();
    memory.tenant.add({
      ...memory.tenant.users.get('jan1')!,
      id: 'idle',
      displayName: 'Ingrid Smit',
      accountEnabled: false,
    });
    const chat = new Chat(memory);
    await chat.say('delete Ingrid Smit');
    await chat.press('consider');
    assert.equal(outcomeOf(chat), undefined);
    assert.deepEqual(chat.card('considerations').comparison, []);
  });

  it('takes no outcome from a client that is not one of the choices', async () => {
    const memory = contoso();
    const chat = new Chat(memory);
    await chat.say('delete Adele Vance');
    await chat.press('consider');
    await chat.press('make-plan', { outcome: 'restore' });
    assert.match(chat.card('plan').heading, /delete 1 user/u);
    assert.deepEqual(memory.tenant.writes, []);
  });

  it('comes from the order, for one and for two hundred, in Dutch', async () => {
    const memory = contoso();
    const chat = new Chat(memory, ADA, 'nl-NL');
    await chat.say(`blokkeer ${addLeavers(memory, 200).join(', ')}`);
    assert.equal(chat.card('users').heading, 'Wie moet er worden geblokkeerd?');
    await chat.press('consider');
    assert.equal(chat.card('considerations').heading, 'Voordat u 200 gebruikers blokkeert');
    assert.equal(outcomeOf(chat)?.value, 'block');
    await chat.press('make-plan');
    assert.match(chat.card('plan').heading, /blokkeren/u);
    assert.deepEqual(memory.tenant.writes, []);
  });
});
