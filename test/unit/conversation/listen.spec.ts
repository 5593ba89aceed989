import assert from 'node:assert/strict';
import type { World } from '../../../src/conversation/ports.ts';
import type { Understood } from '../../../src/understanding/understood.ts';
import { contoso } from '../../support/contoso.ts';
import { Chat } from '../../support/memory-chat.ts';
import type { MemoryWorld } from '../../support/memory-world.ts';

const understood = (changes: Partial<Understood>): Understood => ({
  intent: 'out_of_scope',
  confidence: 0.9,
  alternatives: [],
  topics: [],
  entities: { people: [], products: [], filter: {} },
  language: undefined,
  ...changes,
});

/** A world that takes every message for the same thing. */
function taking(changes: Partial<Understood>): MemoryWorld {
  const memory = contoso();
  const world: World = { ...memory.world, understand: () => understood(changes) };
  return Object.assign(Object.create(memory) as MemoryWorld, { world });
}

const named = (...names: readonly string[]): Understood['entities'] => ({
  people: names.map((text) => ({ text, kind: 'name' as const })),
  products: [],
  filter: {},
});

describe('listen', () => {
  it('acts on a command at 0.7 and asks below', async () => {
    const at = new Chat(taking({ intent: 'list_deleted', confidence: 0.7 }));
    await at.say('bin');
    assert.equal(at.cards[0]?.card, 'users');
    const below = new Chat(taking({ intent: 'list_deleted', confidence: 0.69, alternatives: ['restore_users'] }));
    await below.say('bin');
    assert.deepEqual(
      below.card('message').actions.map(({ verb }) => verb),
      ['mean', 'mean', 'menu'],
    );
  });

  it('answers a question at 0.5', async () => {
    const chat = new Chat(taking({ intent: 'ask_topic', confidence: 0.5, topics: ['restore-window'] }));
    await chat.say('how long?');
    assert.match(chat.text, /30 days/);
  });

  it('acts as the admin says after "did you mean"', async () => {
    const chat = new Chat(taking({ intent: 'find_user', confidence: 0.4, entities: named('Adele') }));
    await chat.say('something about Adele perhaps');
    await chat.press('mean');
    assert.equal(chat.card('users').heading, 'These users match');
  });

  it('refuses an old "did you mean" whose text it no longer has', async () => {
    const chat = new Chat(contoso());
    await chat.press('mean', {}, { intent: 'delete_users' });
    assert.equal(chat.card('message').title, 'That did not work');
  });

  it('shows the menu after two misses in a row, and counts anew after a hit', async () => {
    const chat = new Chat(contoso());
    await chat.say('what is the weather in Utrecht like today?');
    chat.card('message');
    await chat.say('hi');
    await chat.say('tell me a joke');
    chat.card('message');
    await chat.say('sing a song');
    chat.card('welcome');
  });

  it('shows the menu for a message without words', async () => {
    const chat = new Chat(contoso());
    await chat.say('  ');
    assert.equal(chat.cards[0]?.card, 'welcome');
  });

  for (const list of ['Adele Vance\nAlex Wilber', 'adele@contoso.com; alex@contoso.com']) {
    it(`offers what can be done with a list that says nothing else: ${JSON.stringify(list)}`, async () => {
      const chat = new Chat(contoso());
      await chat.say(list);
      const card = chat.card('users');
      assert.equal(card.heading, 'These users match');
      assert.equal(card.counter, '2 of 2 selected');
      assert.deepEqual(
        card.actions.map(({ verb }) => verb),
        ['consider', 'show-licenses', 'plan-unassign'],
      );
    });
  }

  it('asks who, and takes names alone for the answer', async () => {
    const chat = new Chat(contoso());
    await chat.say('I want to delete someone');
    assert.match(chat.text, /Who should be deleted/);
    await chat.say('Adele Vance and Alex Wilber');
    assert.equal(chat.card('users').heading, 'Who should be deleted?');
  });

  it('forgets its question when something else is said', async () => {
    const chat = new Chat(contoso());
    await chat.say('I want to delete someone');
    await chat.say('how many E3 are free?');
    await chat.say('Adele Vance');
    assert.equal(chat.card('users').heading, 'These users match');
  });

  it('takes "delete them" for the list in hand', async () => {
    const chat = new Chat(contoso());
    await chat.say('show disabled users');
    await chat.say('delete them');
    assert.equal(chat.card('users').heading, 'Who should be deleted?');
    assert.notEqual(chat.card('users').notice, '', 'a filter names nobody, so nobody is ticked');
  });

  it('deletes nobody because of a sentence, whatever it says', async () => {
    const memory = contoso();
    const chat = new Chat(memory);
    for (const text of [
      'delete Adele Vance now',
      'yes',
      'confirm',
      'I confirm, delete',
      '1',
      'delete everyone',
      'do it',
    ])
      await chat.say(text);
    assert.deepEqual(memory.confirmed, []);
    assert.deepEqual(memory.tenant.writes, []);
  });

  it('says that a later date is not possible yet, and opens the request on demand', async () => {
    const chat = new Chat(contoso());
    await chat.say('delete Adele Vance on Friday at 18:00');
    assert.match(chat.text, /not possible yet/);
    await chat.press('mean');
    assert.equal(chat.card('users').heading, 'Who should be deleted?');
  });
});
