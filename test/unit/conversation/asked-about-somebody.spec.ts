import assert from 'node:assert/strict';
import { contoso } from '../../support/contoso.ts';
import { Chat } from '../../support/memory-chat.ts';
import { ADA } from '../../support/memory-world.ts';

/** Megan is a Global Administrator: Ada may not delete her. */
const WHY = [
  ["why can't I delete Megan Bowen?", 'en-US', /Global Administrator/u],
  ['why cant I delete Megan Bowen', 'en-US', /Global Administrator/u],
  ['why is Megan Bowen left out?', 'en-US', /Global Administrator/u],
  ['waarom kan ik Megan Bowen niet verwijderen?', 'nl-NL', /beheerder|Administrator/u],
  ['waarom wordt Megan Bowen overgeslagen?', 'nl-NL', /beheerder|Administrator/u],
] as const;

const MAY = [
  ['can I delete Adele Vance?', 'en-US'],
  ['should I delete Adele Vance?', 'en-US'],
  ['is it safe to delete Adele Vance?', 'en-US'],
  ['what happens if I delete Adele Vance', 'en-US'],
  ['kan ik Adele Vance verwijderen?', 'nl-NL'],
  ['mag ik Adele Vance verwijderen', 'nl-NL'],
  ['is het verstandig om Adele Vance te verwijderen?', 'nl-NL'],
] as const;

describe('a question about somebody by name', () => {
  for (const [question, locale, reason] of WHY) {
    it(`is answered with the reasons from the request in hand: ${question}`, async () => {
      const chat = new Chat(contoso(), ADA, locale);
      await chat.say('delete Adele Vance and Megan Bowen');
      await chat.press('consider');
      await chat.say(question);
      const card = chat.card('message');
      assert.ok(card.facts.length > 0 && !chat.text.includes('Adele'), 'about her alone');
      assert.match(chat.text, reason);
      await chat.press('resume');
      chat.card('considerations');
    });

    it(`is answered with her considerations where nothing is in hand: ${question}`, async () => {
      const chat = new Chat(contoso(), ADA, locale);
      await chat.say(question);
      assert.match(JSON.stringify(chat.card('considerations')), reason);
      assert.deepEqual(chat.memory.confirmed, []);
    });
  }

  for (const [question, locale] of MAY)
    it(`shows what to think of: ${question}`, async () => {
      const chat = new Chat(contoso(), ADA, locale);
      await chat.say(question);
      assert.match(JSON.stringify(chat.card('considerations')), /Adele Vance/u);
      assert.deepEqual(chat.memory.confirmed, []);
    });

  it('asks who is meant where several fit', async () => {
    const chat = new Chat(contoso());
    await chat.say('can I delete Jan de Vries?');
    assert.equal(chat.card('users').questions.length, 1);
  });

  it('leaves the request in hand open', async () => {
    const chat = new Chat(contoso());
    await chat.say('delete Alex Wilber');
    await chat.press('consider');
    await chat.say('can I delete Adele Vance?');
    assert.match(chat.text, /still open/u);
    await chat.press('resume');
    assert.match(JSON.stringify(chat.card('considerations')), /Alex Wilber/u);
  });
});

describe('cancel', () => {
  it('names the request that is still open beside a closed one', async () => {
    for (const [locale, said] of [
      ['en-US', /still open.*Adele Vance/u],
      ['nl-NL', /staat nog.* open.*Adele Vance/u],
    ] as const) {
      const chat = new Chat(contoso(), ADA, locale);
      await chat.say('delete Adele Vance');
      await chat.press('consider');
      await chat.say('delete Alex Wilber');
      await chat.say('cancel');
      await chat.say('cancel');
      assert.match(chat.text, said);
      await chat.press('cancel-flow');
      await chat.say('cancel');
      assert.match(chat.text, /nothing to cancel|niets te annuleren/u);
    }
  });
});
