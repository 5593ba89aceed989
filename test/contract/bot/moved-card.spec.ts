import assert from 'node:assert/strict';
import { textOf, type Json } from '../../support/card-elements.ts';
import { card, startBot, type BotUnderTest } from '../../support/farewell-bot.ts';
import type { TeamsClient } from '../../support/teams-client.ts';

const title = (shown: Json | undefined) => textOf(shown ?? {}).split('\n')[0];
const job = (named: string) => ({ ...card(named, { slot: 'job:1', verbs: ['page'] }), atEnd: true as const });

describe('a card that somebody asks to see again', () => {
  let test: BotUnderTest;
  let person: TeamsClient;
  beforeEach(async () => {
    test = await startBot();
    person = test.person();
    test.converse = () => Promise.resolve([job('first'), card('list', { slot: 'list:1', verbs: ['show'] })]);
    await person.say('start');
  });
  afterEach(() => test.close());
  const shown = () => person.cards.map(({ content }) => title(content));

  it('moves to the end of the chat, where its changes are seen from then on', async () => {
    test.converse = () => Promise.resolve([job('second')]);
    await person.press('show');
    assert.deepEqual(shown(), ['list', 'second']);
    test.clock.advance(1000);
    test.converse = () => Promise.resolve([card('third', { slot: 'job:1' })]);
    await person.say('and now?');
    assert.deepEqual(shown(), ['list', 'third']);
  });

  it('moves when it is asked for in words', async () => {
    test.converse = () => Promise.resolve([job('second')]);
    await person.say('how far is it?');
    assert.deepEqual(shown(), ['list', 'second']);
  });

  it('stays where it is when the press was on itself', async () => {
    test.converse = () => Promise.resolve([job('second')]);
    const pressed = await person.press('page', {}, person.cards[0]);
    assert.equal(title(pressed.card), 'second');
    assert.deepEqual(shown(), ['second', 'list']);
  });
});
