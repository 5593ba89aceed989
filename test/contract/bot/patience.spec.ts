import assert from 'node:assert/strict';
import type { Show } from '../../../src/conversation/ports.ts';
import type { Reply } from '../../../src/conversation/reply.ts';
import { Failure } from '../../../src/domain/errors.ts';
import { en } from '../../../src/locales/en/index.ts';
import { nl } from '../../../src/locales/nl/index.ts';
import { textOf } from '../../support/card-elements.ts';
import { card, startBot, type BotUnderTest } from '../../support/farewell-bot.ts';
import type { TeamsClient } from '../../support/teams-client.ts';

describe('a turn that takes longer than a second', () => {
  let test: BotUnderTest;
  let person: TeamsClient;
  let answer: (replies: readonly Reply[]) => void;
  let fail: (error: Error) => void;
  let show: Show;
  beforeEach(async () => {
    test = await startBot();
    person = test.person();
    test.converse = (_incoming, shows) => {
      show = shows;
      return new Promise((resolve, reject) => {
        answer = resolve;
        fail = reject;
      });
    };
  });
  afterEach(async () => {
    answer([]);
    await test.close();
  });

  /** Says or presses, and lets a second pass while the dialogue thinks. */
  async function tooLong<T>(turn: Promise<T>): Promise<T> {
    await test.clock.asleep();
    test.clock.advance(1000);
    return turn;
  }
  const shown = () => person.messages.filter(({ from }) => from?.id !== person.chat.userId);
  const texts = () => shown().map((message) => message.text ?? textOf(message.attachments?.[0]?.content as object as never).split('\n')[0]); // prettier-ignore

  it('says that it is working, and its answer takes the place of that', async () => {
    person.locale = 'nl-NL';
    const turn = await tooLong(person.say('who is inactive?'));
    assert.deepEqual([turn.status, texts()], [200, [nl['common.working']]]);
    assert.ok(test.connector.activities.some(({ activity }) => activity.type === 'typing'));
    answer([card('forty people', { slot: 'list:1' }), { kind: 'text', text: 'and more' }]);
    await person.expectText(/and more/);
    assert.deepEqual(texts(), ['forty people', 'and more']);
  });

  it('remembers the message that took that place, so that it can be changed later', async () => {
    await tooLong(person.say('who is inactive?'));
    answer([card('forty people', { slot: 'list:1' })]);
    await person.expectCard((_card, text) => text.includes('forty'));
    await test.bot.close();
    test.clock.advance(1000);
    test.converse = () => Promise.resolve([card('thirty people', { slot: 'list:1' })]);
    await person.say('fewer');
    assert.deepEqual(texts(), ['thirty people']);
  });

  it('takes "one moment" back when only another message changed', async () => {
    const quick = test.converse;
    test.converse = () => Promise.resolve([card('one', { slot: 'flow:1' })]);
    await person.say('a');
    test.converse = quick;
    await tooLong(person.say('b'));
    assert.deepEqual(texts(), ['one', en['common.working']]);
    answer([card('two', { slot: 'flow:1' })]);
    await test.connector.waitFor(({ method }) => method === 'DELETE');
    assert.deepEqual(texts(), ['two']);
  });

  it('keeps suggestions on a new message, where clients show them', async () => {
    await tooLong(person.say('a'));
    answer([{ kind: 'text', text: 'pick', suggestions: ['x'] }]);
    await test.connector.waitFor(({ method }) => method === 'DELETE');
    assert.deepEqual(texts(), ['pick']);
    assert.equal(shown()[0]?.suggestedActions?.actions[0]?.title, 'x');
  });

  it('says nothing of patience when something was shown meanwhile', async () => {
    const turn = person.say('a');
    await test.clock.asleep();
    await show(card('10 of 200 looked up', { slot: 'flow:1' }));
    await tooLong(turn);
    assert.deepEqual(texts(), ['10 of 200 looked up']);
    await show(card('150 of 200 looked up', { slot: 'flow:1' }));
    assert.deepEqual(texts(), ['150 of 200 looked up']);
    answer([card('all looked up', { slot: 'flow:1' })]);
    await test.clock.asleep();
    test.clock.advance(1000);
    await person.expectCard((_card, text) => text.includes('all looked up'));
    assert.deepEqual(texts(), ['all looked up']);
  });

  it('answers a press in words, and changes the card when the answer is there', async () => {
    const slow = test.converse;
    test.converse = () => Promise.resolve([card('one', { slot: 'flow:1', verbs: ['next'] })]);
    await person.say('a');
    test.converse = slow;
    const pressed = await tooLong(person.press('next'));
    assert.deepEqual([pressed.status, pressed.type], [200, 'application/vnd.microsoft.activity.message']);
    assert.equal(pressed.value, en['common.working']);
    answer([card('two', { slot: 'flow:1' })]);
    await person.expectCard((_card, text) => text.includes('two'));
    assert.deepEqual(texts(), ['two']);
  });

  it('that fails in the end still says so', async () => {
    await tooLong(person.say('a'));
    fail(new Failure('graph-unreachable'));
    const { text } = await person.expectText(new RegExp(en['error.graph-unreachable.cause']));
    assert.deepEqual(texts(), [text]);
  });

  it('that fails after a press was answered still says so', async () => {
    const slow = test.converse;
    test.converse = () => Promise.resolve([card('one', { slot: 'flow:1', verbs: ['next'] })]);
    await person.say('a');
    test.converse = slow;
    await tooLong(person.press('next'));
    fail(new Failure('graph-unreachable'));
    await person.expectText(new RegExp(en['error.graph-unreachable.cause']));
  });

  it('does not hold up other people', async () => {
    await tooLong(person.say('a'));
    const slow = test.converse;
    test.converse = () => Promise.resolve([{ kind: 'text', text: 'quick' }]);
    const other = test.person({ persona: { id: 'b2b7a3c4-1111-4222-8333-944445555666' } });
    assert.deepEqual(
      (await other.say('b')).replies.map(({ text }) => text),
      ['quick'],
    );
    test.converse = slow;
  });

  it('is waited for when the bot closes', async () => {
    await tooLong(person.say('a'));
    const closing = test.bot.close();
    answer([{ kind: 'text', text: 'last words' }]);
    await closing;
    assert.deepEqual(texts(), ['last words']);
  });
});
