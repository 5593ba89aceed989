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

  for (const [text, locale, title] of [
    ['asdf qwer zxcv', 'en-US', 'I did not understand that'],
    ['12', 'en-US', 'I did not understand that'],
    ['blurp flops', 'nl-NL', 'Dat heb ik niet begrepen'],
  ] as const)
    it(`says that it understood nothing of "${text}", and offers the main things`, async () => {
      const chat = new Chat(contoso(), undefined, locale);
      await chat.say(text);
      const card = chat.card('message');
      assert.equal(card.title, title);
      assert.deepEqual(
        card.actions.map(({ verb, data }) => data['intent'] ?? verb),
        ['delete_users', 'license_overview', 'list_deleted', 'menu'],
      );
    });

  for (const [text, locale, reads] of [
    ['delete', 'en-US', /Who should be deleted/],
    ['delete it', 'en-US', /Who should be deleted/],
    ['verwijder hem maar', 'nl-NL', /Wie moet er worden verwijderd/],
    ['verwijderen', 'nl-NL', /Wie moet er worden verwijderd/],
    ['delete me', 'en-US', /Another admin must do this/],
    ['verwijder mijn account', 'nl-NL', /[Ee]en andere beheerder/],
    ['guests', 'en-US', /guests/],
    ['gasten', 'nl-NL', /gasten/],
    ['what are you doing?', 'en-US', /No jobs yet/],
    ['wat doe je?', 'nl-NL', /Nog geen taken/],
    ['how are you?', 'en-US', /Farewell/],
    ['help me please', 'en-US', /delete Adele Vance/],
  ] as const)
    it(`has a sensible answer to "${text}"`, async () => {
      const chat = new Chat(contoso(), undefined, locale);
      await chat.say(text);
      assert.match(chat.text, reads);
    });

  it('looks up an unknown word where it asked for somebody', async () => {
    const chat = new Chat(contoso());
    await chat.say('delete');
    await chat.say('jansma');
    assert.equal(chat.card('users').heading, 'Nobody found');
    assert.match(chat.text, /jansma/);
  });

  it('leads back to the request in hand when it asks for somebody', async () => {
    const chat = new Chat(contoso());
    await chat.play([{ say: 'delete Adele Vance' }, { press: 'consider' }, { press: 'make-plan' }, { say: 'delete' }]);
    assert.match(chat.text, /Who should be deleted/);
    await chat.press('resume');
    chat.card('plan');
    assert.deepEqual(chat.memory.confirmed, []);
  });

  it('says which button a "yes" stands for', async () => {
    const chat = new Chat(contoso());
    await chat.say('yes');
    assert.match(chat.text, /No plan is waiting/);
    await chat.say('I want to delete someone');
    await chat.say('yes');
    assert.match(chat.text, /Who should be deleted/);
    await chat.say('delete Adele Vance');
    await chat.say('yes');
    assert.match(chat.text, /buttons on the card/);
    await chat.press('resume');
    await chat.press('consider');
    await chat.press('make-plan');
    await chat.say('yes');
    assert.match(chat.text, /button on the plan card/);
    assert.deepEqual(chat.memory.confirmed, []);
  });

  it('asks for a button when "yes" answers "did you mean"', async () => {
    const chat = new Chat(taking({ intent: 'find_user', confidence: 0.4, alternatives: ['list_users'] }));
    await chat.say('something');
    const asked = new Chat(contoso(), chat.actor, 'en-US');
    asked.memory.store.documents.clear();
    for (const [key, value] of chat.memory.store.documents) asked.memory.store.documents.set(key, value);
    await asked.say('yes');
    assert.match(asked.text, /press the button that fits/);
  });

  it('leaves products that cost nothing out of what can be paid less for', async () => {
    const memory = contoso();
    const [e3] = memory.tenant.skus;
    const flow = { skuId: 'f30db892-07e9-47e9-837c-80727f46fd3d', skuPartNumber: 'FLOW_FREE' };
    if (e3 !== undefined) memory.tenant.skus = [...memory.tenant.skus, { ...e3, ...flow }];
    const chat = new Chat(memory);
    await chat.say('How do I stop paying?');
    assert.match(chat.text, /Microsoft 365 E3: 150 bought/);
    assert.doesNotMatch(chat.text, /Power Automate/);
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
});
