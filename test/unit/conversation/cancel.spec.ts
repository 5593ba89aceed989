import assert from 'node:assert/strict';
import { contoso } from '../../support/contoso.ts';
import { Chat } from '../../support/memory-chat.ts';
import { ADA, BOB, type MemoryWorld } from '../../support/memory-world.ts';

async function confirmed(chat: Chat, text: string): Promise<void> {
  await chat.say(text);
  await chat.press('consider');
  await chat.press('make-plan');
  await chat.press('confirm');
}

/** A job under way, an older request left open, and none in hand. */
async function busy(memory: MemoryWorld, locale: 'en-US' | 'nl-NL'): Promise<Chat> {
  const chat = new Chat(memory, ADA, locale);
  await chat.say('delete Alex Wilber');
  await chat.press('consider');
  await confirmed(chat, 'delete Adele Vance');
  for (const [id, view] of memory.store.jobs) memory.store.jobs.set(id, { ...view, state: 'running' });
  return chat;
}

const only = (memory: MemoryWorld) => [...memory.store.jobs.values()][0]!;

describe('"stop" while a job runs', () => {
  for (const [text, locale, says] of [
    ['stop', 'en-US', /A message stops nothing/u],
    ['stop!', 'en-US', /Press “Stop”/u],
    ['stop the job', 'en-US', /Press “Stop”/u],
    ['cancel', 'en-US', /Press “Stop”/u],
    ['stop de taak', 'nl-NL', /Druk op ‘Stoppen’/u],
    ['stop', 'nl-NL', /Een bericht stopt niets/u],
  ] as const)
    it(`"${text}" brings its live card to the end of the chat, and no other request, in ${locale}`, async () => {
      const memory = contoso();
      const chat = await busy(memory, locale);
      await chat.say(text);
      const [card, ...others] = chat.cards;
      assert.deepEqual(others, []);
      assert.equal(card?.card, 'progress');
      assert.equal(card.slot, `job:${only(memory).plan.id}`);
      assert.equal(card.atEnd, true);
      assert.deepEqual(
        chat.buttons().map(({ verb }) => verb),
        ['stop-job'],
      );
      assert.match(chat.text, says);
      assert.equal(only(memory).state, 'running');
      assert.equal(only(memory).stopping, undefined);
    });

  it('says that it is stopping already', async () => {
    const memory = contoso();
    const chat = await busy(memory, 'en-US');
    const view = only(memory);
    memory.store.jobs.set(view.plan.id, { ...view, stopping: true });
    await chat.say('stop');
    assert.match(chat.text, /I am stopping it/u);
    assert.doesNotMatch(chat.text, /Press “Stop”/u);
  });

  it('asks for no button that is not there once a job only reads back', async () => {
    const memory = contoso();
    const chat = await busy(memory, 'en-US');
    const view = only(memory);
    const subjects = view.subjects.map((one) => ({ ...one, state: 'done' as const }));
    memory.store.jobs.set(view.plan.id, { ...view, subjects });
    await chat.say('stop');
    assert.equal(chat.cards[0]?.card, 'progress');
    assert.doesNotMatch(chat.text, /Press “Stop”/u);
    assert.match(chat.text, /nothing to stop/u);
  });

  it('shows every job of the asker that runs, and none of somebody else', async () => {
    const memory = contoso();
    await confirmed(new Chat(memory, BOB), 'delete jan1@contoso.com');
    const ada = new Chat(memory);
    await confirmed(ada, 'delete Adele Vance');
    await confirmed(ada, 'delete Alex Wilber');
    await ada.say('stop');
    assert.deepEqual(
      ada.cards.map(({ card }) => card),
      ['progress', 'progress'],
    );
  });

  it('leaves the request in hand open', async () => {
    const memory = contoso();
    const chat = await busy(memory, 'en-US');
    await chat.say('delete jan1@contoso.com');
    await chat.say('stop');
    assert.equal(chat.cards[0]?.card, 'progress');
    await chat.say('cancel');
    assert.match(chat.text, /Cancelled/u);
  });
});

describe('"stop the job" where none runs', () => {
  it('means what is scheduled before the request in hand', async () => {
    const memory = contoso();
    const chat = new Chat(memory);
    await confirmed(chat, 'delete Adele Vance on Friday at 18:00');
    await chat.say('delete Alex Wilber');
    await chat.say('stop the job');
    assert.match(chat.card('message').title, /Scheduled: delete 1 user/u);
    await chat.say('stop');
    assert.match(chat.text, /Nothing was changed/u);
    assert.equal(only(memory).state, 'queued');
  });
});

describe('cancelling what is scheduled', () => {
  for (const [text, locale] of [
    ['cancel the scheduled deletion', 'en-US'],
    ['cancel what is scheduled', 'en-US'],
    ['annuleer de geplande verwijdering', 'nl-NL'],
  ] as const)
    it(`"${text}" shows the one scheduled job of the tenant with its buttons, and closes no search`, async () => {
      const memory = contoso();
      await confirmed(new Chat(memory, BOB), 'delete Adele Vance on Friday at 18:00');
      const chat = new Chat(memory, ADA, locale);
      await chat.say('delete Alex Wilber');
      await chat.say(text);
      const [card, ...others] = chat.cards;
      assert.deepEqual(others, []);
      assert.equal(card?.slot, `job:${only(memory).plan.id}`);
      assert.equal(card.atEnd, true);
      assert.deepEqual(
        chat.buttons().map(({ verb }) => verb),
        ['stop-job', 'change-scheduled'],
      );
      assert.equal(only(memory).state, 'queued');
      await chat.press('stop-job');
      await chat.say('cancel');
      assert.match(chat.text, /Nothing was changed|niets gewijzigd/u);
    });

  it('lists them where there are several', async () => {
    const memory = contoso();
    const chat = new Chat(memory);
    await confirmed(chat, 'delete Adele Vance on Friday at 18:00');
    await confirmed(chat, 'delete Alex Wilber on 31 December');
    await chat.say('cancel the scheduled deletion');
    assert.match(chat.card('message').title, /2 jobs are scheduled/u);
  });

  it('says that nothing is, and that the request in hand is still open', async () => {
    const chat = new Chat(contoso());
    await chat.say('delete Alex Wilber');
    await chat.say('cancel the scheduled deletion');
    assert.match(chat.text, /Nothing is scheduled/u);
    assert.match(chat.text, /still open/u);
  });
});
