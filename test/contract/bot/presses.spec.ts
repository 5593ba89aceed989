import assert from 'node:assert/strict';
import type { Incoming } from '../../../src/conversation/event.ts';
import { Failure } from '../../../src/domain/errors.ts';
import { en } from '../../../src/locales/en/index.ts';
import { nl } from '../../../src/locales/nl/index.ts';
import { textOf, type Json } from '../../support/card-elements.ts';
import { card, startBot, type BotUnderTest } from '../../support/farewell-bot.ts';
import type { TeamsClient } from '../../support/teams-client.ts';

const CARD = 'application/vnd.microsoft.card.adaptive';
const MESSAGE = 'application/vnd.microsoft.activity.message';
const ERROR = 'application/vnd.microsoft.error';
const title = (shown: Json | undefined) => textOf(shown ?? {}).split('\n')[0];

describe('a press on a card', () => {
  let test: BotUnderTest;
  let person: TeamsClient;
  beforeEach(async () => {
    test = await startBot();
    person = test.person();
    test.converse = () => Promise.resolve([card('one', { slot: 'flow:1', verbs: ['next'] })]);
    await person.say('start');
  });
  afterEach(() => test.close());

  it('is an action for the dialogue, with its verb and ids', async () => {
    const heard: Incoming[] = [];
    test.converse = (incoming) => {
      heard.push(incoming);
      return Promise.resolve([]);
    };
    await person.press('next');
    assert.deepEqual(
      heard.map(({ event }) => event),
      [{ kind: 'action', verb: 'next', data: { flow: 'f1' } }],
    );
    assert.equal(heard[0]!.sender.actor.id, person.persona.id);
  });

  it('is answered with the card in its place, which everybody else then sees too', async () => {
    test.converse = () => Promise.resolve([card('two', { slot: 'flow:1' }), { kind: 'text', text: 'and this' }]);
    const pressed = await person.press('next');
    assert.deepEqual([pressed.status, pressed.statusCode, pressed.type], [200, 200, CARD]);
    assert.equal(title(pressed.card), 'two');
    assert.deepEqual(
      pressed.replies.map(({ text }) => text),
      ['and this'],
    );
    assert.deepEqual(
      person.cards.map(({ content }) => title(content)),
      ['two'],
    );
    const [update] = test.connector.calls.filter(({ method }) => method === 'PUT');
    assert.equal(update?.status, 200);
  });

  it('that opens something else is answered in words, and the other card is a message of its own', async () => {
    test.converse = () => Promise.resolve([card('other', { slot: 'flow:2' }), card('loose')]);
    const pressed = await person.press('next');
    assert.deepEqual([pressed.status, pressed.statusCode, pressed.type], [200, 200, MESSAGE]);
    assert.equal(pressed.value, en['bot.see-below']);
    assert.deepEqual(
      person.cards.map(({ content }) => title(content)),
      ['one', 'other', 'loose'],
    );
  });

  it('on a card that cannot be changed any more is answered in words, and the card is sent anew', async () => {
    test.connector.failNext({ method: 'PUT', refusal: { status: 404, code: 'X', message: 'x' } });
    test.converse = () => Promise.resolve([card('two', { slot: 'flow:1' })]);
    const pressed = await person.press('next');
    assert.equal(pressed.type, MESSAGE);
    assert.deepEqual(
      person.cards.map(({ content }) => title(content)),
      ['one', 'two'],
    );
  });

  it('that makes the dialogue fail is answered as an error with cause and next step, and sends nothing', async () => {
    person.locale = 'nl-NL';
    test.converse = () => Promise.reject(new Failure('plan-changed'));
    const pressed = await person.press('next');
    assert.deepEqual([pressed.status, pressed.statusCode, pressed.type], [200, 500, ERROR]);
    assert.deepEqual(pressed.value, {
      code: 'plan-changed',
      message: `${nl['error.plan-changed.cause']} ${nl['error.plan-changed.next']}`,
    });
    assert.deepEqual(pressed.replies, []);
  });

  it('whose card turns out too large is answered as an error, and the dialogue goes on', async () => {
    test.converse = () => Promise.resolve([card('x'.repeat(30_000), { slot: 'flow:1' })]);
    const pressed = await person.press('next');
    assert.deepEqual([pressed.status, pressed.type], [200, ERROR]);
    assert.ok(test.log.some((line) => line.includes('more than 25600')));
    test.converse = () => Promise.resolve([{ kind: 'text', text: 'fine' }]);
    assert.equal((await person.say('b')).replies[0]?.text, 'fine');
  });

  it('three times in a second shows each card at once and changes the message once a second', async () => {
    for (const next of ['two', 'three', 'four']) {
      test.converse = () => Promise.resolve([card(next, { slot: 'flow:1', verbs: ['next'] })]);
      assert.equal(title((await person.press('next')).card), next);
    }
    const updates = () => test.connector.activities.filter(({ method }) => method === 'PUT');
    assert.equal(updates().length, 1);
    await test.clock.asleep();
    test.clock.advance(1000);
    await test.connector.waitFor(({ method }) => method === 'PUT' && updates().length === 2);
    assert.deepEqual(test.clock.sleeping, 0);
    assert.deepEqual(
      person.cards.map(({ content }) => title(content)),
      ['four'],
    );
  });

  it('twice at the same time is two turns, one after the other', async () => {
    const order: string[] = [];
    let release = () => {};
    const first = new Promise<void>((resolve) => (release = resolve));
    test.converse = async ({ event }) => {
      const nth = `${event.kind} ${order.length}`;
      order.push(`begin ${nth}`);
      if (order.length === 1) await first;
      order.push(`end ${nth}`);
      return [];
    };
    const both = [person.press('next'), person.press('next')];
    await test.clock.asleep(2);
    assert.deepEqual(order, ['begin action 0']);
    release();
    await Promise.all(both);
    assert.deepEqual(order, ['begin action 0', 'end action 0', 'begin action 2', 'end action 2']);
  });

  const forged: Record<string, unknown> = {
    'no value': undefined,
    'no action': {},
    'an action of another kind': { action: { type: 'Action.Submit', verb: 'next', data: {} } },
    'no verb': { action: { type: 'Action.Execute', data: {} } },
    'a verb that is no text': { action: { type: 'Action.Execute', verb: { $gt: '' }, data: {} } },
    'an endless verb': { action: { type: 'Action.Execute', verb: 'x'.repeat(200), data: {} } },
    'data that are a list': { action: { type: 'Action.Execute', verb: 'next', data: ['x'] } },
    'data with an object inside': { action: { type: 'Action.Execute', verb: 'next', data: { flow: { id: 1 } } } },
    'data without end': { action: { type: 'Action.Execute', verb: 'next', data: { flow: 'x'.repeat(60_000) } } },
  };
  for (const [what, value] of Object.entries(forged))
    it(`with ${what} is refused with 400 and never reaches the dialogue`, async () => {
      let heard = 0;
      test.converse = () => {
        heard += 1;
        return Promise.resolve([]);
      };
      const { status, body, replies } = await person.invoke('adaptiveCard/action', value);
      assert.deepEqual([status, (body as Json)['statusCode'], (body as Json)['type']], [400, 400, ERROR]);
      assert.deepEqual([heard, replies], [0, []]);
    });

  it('reaches the dialogue without what Teams adds, and without a way to an object of ours', async () => {
    const heard: Incoming[] = [];
    test.converse = (incoming) => {
      heard.push(incoming);
      return Promise.resolve([]);
    };
    const data = JSON.parse('{"flow":"f1","msteams":{"type":"x"},"empty":null,"__proto__":{"admin":true}}') as Json;
    await person.invoke('adaptiveCard/action', { action: { type: 'Action.Execute', verb: 'next', data } });
    assert.deepEqual(heard[0]?.event, { kind: 'action', verb: 'next', data: { flow: 'f1' } });
    assert.ok(heard[0].event.kind === 'action' && !('admin' in heard[0].event.data));
  });

  it('of a kind we do not offer is answered that it is not implemented', async () => {
    assert.equal((await person.invoke('signin/verifyState', { state: '1' })).status, 501);
    assert.equal((await person.invoke('task/fetch', {})).status, 501);
  });
});
