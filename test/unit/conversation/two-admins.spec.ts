import assert from 'node:assert/strict';
import { addLeavers, contoso } from '../../support/contoso.ts';
import { Chat } from '../../support/memory-chat.ts';
import { ADA, BOB, MemoryWorld } from '../../support/memory-world.ts';

const NOTICE = /Ada Admin is also preparing something for Adele Vance, since .*Agree who goes on/u;

/** Ada has looked into Adele and Alex; Bob asks about Adele and Lynne. */
async function both(locale = 'en-US') {
  const memory = contoso();
  const ada = new Chat(memory, ADA);
  const bob = new Chat(memory, BOB, locale);
  await ada.say('delete Adele Vance and Alex Wilber');
  await ada.press('consider');
  memory.later(5);
  return { memory, ada, bob };
}

async function look(bob: Chat): Promise<string> {
  await bob.say(
    bob.locale === 'nl-NL' ? 'verwijder Adele Vance en Lynne Robbins' : 'delete Adele Vance, Lynne Robbins',
  );
  await bob.press('consider');
  return bob.card('considerations').notice;
}

describe('two admins about the same user', () => {
  it('tells the second who is at it and since when, and names only whom they share', async () => {
    const { ada, bob } = await both();
    assert.doesNotMatch(ada.text, /also preparing/u);
    const notice = await look(bob);
    assert.match(notice, NOTICE);
    assert.doesNotMatch(notice, /Alex|Lynne/u);
    await bob.press('make-plan');
    assert.match(bob.card('plan').notice, NOTICE);
  });

  it('tells the second before anybody is looked into, and only of whom they have chosen', async () => {
    const { bob } = await both();
    await bob.say('delete Adele Vance, Lynne Robbins');
    assert.match(bob.card('users').notice, NOTICE);
    await bob.press('select-none');
    assert.equal(bob.card('users').notice, '');
    await bob.say('which licenses does Adele Vance have?');
    assert.doesNotMatch(bob.text, /also preparing/u);
  });

  it('says so in Dutch, also after a restart in between', async () => {
    const { memory } = await both();
    const again = new MemoryWorld(memory.store, memory.tenant);
    again.now = memory.now;
    const notice = await look(new Chat(again, BOB, 'nl-NL'));
    assert.match(notice, /Ada Admin bereidt ook iets voor met Adele Vance, sinds .* 2\d{3}/u);
  });

  it('does not count what was cancelled', async () => {
    const { ada, bob } = await both();
    await ada.press('cancel-flow');
    assert.doesNotMatch(await look(bob), /also preparing/u);
  });

  it('does not count what was started over', async () => {
    const { ada, bob } = await both();
    await ada.say('start over');
    assert.doesNotMatch(await look(bob), /also preparing/u);
  });

  it('says it once, whatever else the other has open for the same people', async () => {
    const { ada, bob } = await both();
    await ada.say('delete Adele Vance');
    await ada.press('consider');
    assert.equal((await look(bob)).match(/also preparing/gu)?.length, 1);
  });

  it('does not count what nobody has touched for an hour', async () => {
    const { memory, bob } = await both();
    memory.later(60);
    assert.doesNotMatch(await look(bob), /also preparing/u);
  });

  it('leaves a confirmed request to its job, which refuses the second', async () => {
    const { ada, bob } = await both();
    await ada.press('make-plan');
    await ada.press('confirm');
    const notice = await look(bob);
    assert.doesNotMatch(notice, /also preparing/u);
    assert.match(bob.text, /A job that Ada Admin confirmed is still deleting this user/u);
    await ada.say('delete Adele Vance');
    await ada.press('consider');
    assert.match(ada.text, /A job you confirmed is still deleting this user/u);
  });

  it('names whose scheduled job it is and for when, in Dutch too', async () => {
    const memory = contoso();
    const ada = new Chat(memory, ADA);
    await ada.say('delete Adele Vance on Friday at 18:00');
    await ada.press('consider');
    await ada.press('make-plan');
    await ada.press('confirm');
    const bob = new Chat(memory, BOB, 'nl-NL');
    await bob.say('verwijder Adele Vance');
    await bob.press('consider');
    assert.match(bob.text, /Ada Admin heeft het verwijderen van deze gebruiker gepland op vr 27 november 2026, 18:00/u);
  });

  it('leaves out of a plan, at the click, whom another admin’s job took meanwhile', async () => {
    const { memory, ada, bob } = await both();
    await look(bob);
    await bob.press('make-plan');
    await ada.press('make-plan');
    await ada.press('confirm');
    await bob.press('confirm');
    const card = bob.card('plan');
    assert.match(card.notice, /nothing was done.*Adele Vance can no longer be deleted here/su);
    assert.match(JSON.stringify(card.rows), /A job that Ada Admin confirmed is still deleting this user/u);
    assert.equal(memory.confirmed.length, 1);
  });

  it('says at an undo whose job has somebody now', async () => {
    const memory = contoso();
    const ada = new Chat(memory, ADA);
    await ada.say('block Adele Vance');
    await ada.press('consider');
    await ada.press('make-plan');
    await ada.press('confirm');
    await memory.runJobs();
    const [blocked] = memory.store.jobs.keys();
    const bob = new Chat(memory, BOB);
    await bob.say('delete Adele Vance');
    await bob.press('consider');
    await bob.press('make-plan');
    await bob.press('confirm');
    await ada.press('undo', {}, { job: blocked ?? '' });
    assert.match(ada.text, /Adele Vance: A job that Bob Beheer confirmed is still deleting this user/u);
    assert.match(ada.text, /Show that job/u);
    assert.equal(memory.confirmed.length, 2);
  });

  it('does not count one’s own requests', async () => {
    const { ada } = await both();
    await ada.say('delete Adele Vance');
    await ada.press('consider');
    assert.doesNotMatch(ada.text, /also preparing/u);
  });

  it('counts two hundred shared users', async () => {
    const memory = contoso();
    const addresses = addLeavers(memory, 200);
    const ada = new Chat(memory, ADA);
    const bob = new Chat(memory, BOB);
    for (const chat of [ada, bob]) {
      await chat.say(`delete ${addresses.join(', ')}`);
      await chat.press('consider');
    }
    assert.match(bob.card('considerations').notice, /Ada Admin .* and 197 more, since/u);
    assert.doesNotMatch(ada.text, /also preparing/u);
  });
});
