import assert from 'node:assert/strict';
import type { Incoming } from '../../../src/conversation/event.ts';
import { Failure } from '../../../src/domain/errors.ts';
import { en } from '../../../src/locales/en/index.ts';
import { nl } from '../../../src/locales/nl/index.ts';
import type { Activity } from '../../../src/chat/activity.ts';
import { textOf } from '../../support/card-elements.ts';
import { card, startBot, type BotUnderTest } from '../../support/farewell-bot.ts';
import { cardsOf } from '../../../src/chat/connector.ts';
import { testTenantId } from '../../support/connector.ts';

describe('a message to the bot', () => {
  let test: BotUnderTest;
  beforeEach(async () => (test = await startBot()));
  afterEach(() => test.close());

  /** Remembers what the dialogue was given and answers nothing. */
  function listen(): Incoming[] {
    const heard: Incoming[] = [];
    test.converse = (incoming) => {
      heard.push(incoming);
      return Promise.resolve([]);
    };
    return heard;
  }

  it('reaches the dialogue with who wrote it, from which tenant, in which language and time zone', async () => {
    const heard = listen();
    const person = test.person({ locale: 'nl-NL', timezone: 'Europe/Amsterdam' });
    assert.equal((await person.say('verwijder Adele Vance')).status, 200);
    assert.deepEqual(heard, [
      {
        sender: {
          actor: { id: person.persona.id, tenantId: testTenantId, displayName: 'Megan Bowen' },
          locale: 'nl-NL',
          timeZone: 'Europe/Amsterdam',
        },
        conversationId: person.chat.id,
        event: { kind: 'text', text: 'verwijder Adele Vance' },
      },
    ]);
  });

  it('is freed of mentions and of the HTML of pasting, but not of addresses in angle brackets', async () => {
    const heard = listen();
    const person = test.person();
    await person.say('<div>delete&nbsp;Anna &lt;anna@contoso.com&gt;</div><div>and Jan</div>');
    await person.say('delete Anna <anna@contoso.com>; R&amp;D');
    assert.deepEqual(
      heard.map(({ event }) => event),
      [
        { kind: 'text', text: 'delete Anna <anna@contoso.com>\nand Jan' },
        { kind: 'text', text: 'delete Anna <anna@contoso.com>; R&amp;D' },
      ],
    );
  });

  it('is answered with plain text, in which nothing is Markdown, and at most three suggestions', async () => {
    test.converse = () => Promise.resolve([{ kind: 'text', text: '*Hi* [x](y)', suggestions: ['a', 'b', 'c', 'd'] }]);
    const { replies } = await test.person().say('hi');
    const [reply] = replies;
    assert.equal(replies.length, 1);
    assert.equal(reply?.text, '*Hi* [x](y)');
    assert.equal(reply.textFormat, 'plain');
    assert.deepEqual(reply.suggestedActions?.actions, [
      { type: 'imBack', title: 'a', value: 'a' },
      { type: 'imBack', title: 'b', value: 'b' },
      { type: 'imBack', title: 'c', value: 'c' },
    ]);
  });

  it('is answered with text and cards in the order of the dialogue, each a message of its own', async () => {
    test.converse = () =>
      Promise.resolve([{ kind: 'text', text: 'first' }, card('second'), { kind: 'text', text: 'third' }]);
    const { replies } = await test.person().say('hi');
    assert.deepEqual(replies.map(summary), ['first', 'card: second', 'third']);
  });

  it('changes the message of a slot in place, and opens a new one for another slot', async () => {
    const person = test.person();
    test.converse = () => Promise.resolve([card('one', { slot: 'flow:1' })]);
    await person.say('a');
    test.converse = () => Promise.resolve([card('two', { slot: 'flow:1' }), card('other', { slot: 'flow:2' })]);
    await person.say('b');
    assert.deepEqual(
      person.cards.map(({ content }) => textOf(content).split('\n')[0]),
      ['two', 'other'],
    );
    assert.equal(test.connector.calls.filter(({ method }) => method === 'PUT').length, 1);
  });

  for (const status of [404, 501])
    it(`sends a new message where the old one cannot be changed (${status}), and changes that one from then on`, async () => {
      const person = test.person();
      test.converse = () => Promise.resolve([card('one', { slot: 'flow:1' })]);
      await person.say('a');
      test.connector.failNext({ method: 'PUT', refusal: { status, code: 'X', message: 'x' } });
      test.converse = () => Promise.resolve([card('two', { slot: 'flow:1' })]);
      await person.say('b');
      test.clock.advance(1000);
      test.converse = () => Promise.resolve([card('three', { slot: 'flow:1' })]);
      await person.say('c');
      assert.deepEqual(
        person.cards.map(({ content }) => textOf(content).split('\n')[0]),
        ['one', 'three'],
      );
    });

  it('keeps the slots of two people apart', async () => {
    const [one, two] = [test.person(), test.person({ persona: { id: 'b2b7a3c4-1111-4222-8333-944445555666' } })];
    test.converse = ({ sender }) => Promise.resolve([card(sender.actor.id, { slot: 'shared' })]);
    await one.say('a');
    await two.say('a');
    assert.equal(one.cards.length, 1);
    assert.equal(two.cards.length, 1);
    assert.ok(textOf(two.lastCard()!.content).includes('b2b7a3c4'));
  });

  it('from a button for older clients is an action, with its verb and inputs', async () => {
    const heard = listen();
    const person = test.person();
    test.converse = () => Promise.resolve([card('pick', { verbs: ['users.next'] })]);
    await person.say('a');
    const events = listen();
    await person.submit('users.next');
    assert.deepEqual(heard, []);
    assert.deepEqual(
      events.map(({ event }) => event),
      [{ kind: 'action', verb: 'users.next', data: { flow: 'f1' } }],
    );
  });

  it('that makes the dialogue fail is answered with cause and next step, and the next one works', async () => {
    const person = test.person({ locale: 'nl-NL' });
    test.converse = () => Promise.reject(new Failure('graph-conflict'));
    const { status, replies } = await person.say('a');
    assert.equal(status, 200);
    assert.deepEqual(replies.map(summary), [`${nl['error.graph-conflict.cause']} ${nl['error.graph-conflict.next']}`]);
    test.converse = () => Promise.resolve([{ kind: 'text', text: 'fine' }]);
    assert.deepEqual((await person.say('b')).replies.map(summary), ['fine']);
  });

  it('that meets a bug is answered too, without a word of it, in the log only by its kind', async () => {
    test.converse = () => Promise.reject(new TypeError('secret of Adele Vance'));
    const { replies } = await test.person().say('a');
    assert.deepEqual(replies.map(summary), [`${en['error.internal.cause']} ${en['error.internal.next']}`]);
    assert.ok(test.log.some((line) => line.includes('TypeError')));
    assert.ok(!test.log.join().includes('Adele'));
  });

  it('whose card cannot be looked up, because storage is down, is answered with an apology, and its card later', async () => {
    const person = test.person();
    const { find } = test.slots;
    test.slots.find = () => Promise.reject(new Failure('storage-unavailable'));
    test.converse = () => Promise.resolve([card('one', { slot: 'flow:1' }), { kind: 'text', text: 'two' }]);
    const { replies } = await person.say('a');
    const apology = `${en['error.storage-unavailable.cause']} ${en['error.storage-unavailable.next']}`;
    assert.deepEqual(replies.map(summary), [apology, 'two']);
    test.slots.find = find;
    assert.deepEqual((await person.say('a')).replies.map(summary), ['card: one', 'two']);
  });

  it('whose card was sent but not noted down is complete all the same', async () => {
    test.slots.save = () => Promise.reject(new TypeError('disk full'));
    test.converse = () => Promise.resolve([card('one', { slot: 'flow:1' }), { kind: 'text', text: 'two' }]);
    assert.deepEqual((await test.person().say('a')).replies.map(summary), ['card: one', 'two']);
    assert.ok(test.log.some((line) => line.includes('could not be kept')));
  });

  it('that meets a bug of the machine itself is answered with an apology, not with a 500', async () => {
    Object.assign(test.clock, {
      now: () => {
        throw new RangeError('no time');
      },
    });
    const [first] = await test.person().install();
    assert.deepEqual(
      [first?.status, first?.replies.map(summary)],
      [200, [`${en['error.internal.cause']} ${en['error.internal.next']}`]],
    );
    assert.ok(test.log.some((line) => line.includes('RangeError')));
  });

  it('with a file that is no list is told so, beside the answer to its text', async () => {
    test.converse = ({ event }) => Promise.resolve([{ kind: 'text', text: event.kind === 'text' ? event.text : '' }]);
    const file = { contentType: 'image/png', name: 'leavers.png' };
    const person = test.person();
    assert.deepEqual((await person.say('hello', [file])).replies.map(summary), ['hello', en['bot.files-ignored']]);
    assert.deepEqual((await person.say('', [file])).replies.map(summary), [en['bot.files-ignored']]);
  });

  it('that nobody can read at once is answered without troubling the dialogue', async () => {
    const heard = listen();
    const { replies } = await test.person().say('x'.repeat(50_001));
    assert.deepEqual([heard, replies.map(summary)], [[], [en['bot.too-long']]]);
  });

  it('in a group or from nobody in particular goes nowhere', async () => {
    const heard = listen();
    const person = test.person();
    const message = activityOf(person.chat.id, test);
    const group = {
      ...message,
      conversation: { ...message.conversation, conversationType: 'groupChat', isGroup: true },
    };
    assert.deepEqual((await person.deliver(group)).replies.map(summary), [en['bot.personal-only']]);
    const nobody = { ...message, from: { id: '29:somebody' } };
    assert.match(
      summary((await person.deliver(nobody)).replies[0]!),
      new RegExp(en['error.actor-unknown.cause'].slice(0, 20)),
    );
    const elsewhere = { ...message, channelData: { tenant: { id: '99999999-0b0a-4c7b-9d3c-6f2f5a8f1c11' } } };
    const [refusal] = (await person.deliver(elsewhere)).replies;
    assert.ok(summary(refusal!).startsWith(en['error.tenant-foreign.cause']));
    assert.deepEqual(heard, []);
  });

  it('about an installation greets once, although Teams tells of it twice', async () => {
    const heard = listen();
    const person = test.person();
    await person.install();
    assert.deepEqual(
      heard.map(({ event }) => event),
      [{ kind: 'install' }],
    );
    test.clock.advance(60_000);
    await person.install();
    assert.equal(heard.length, 2);
  });

  it('from 50 people at once is answered to each of them', async () => {
    test.converse = ({ sender }) =>
      Promise.resolve([{ kind: 'text', text: sender.actor.id }, card('c', { slot: 's' })]);
    const people = Array.from({ length: 50 }, (_, index) =>
      test.person({ persona: { id: `00000000-0000-4000-8000-${String(index).padStart(12, '0')}` } }),
    );
    const turns = await Promise.all(people.map((person) => person.say('hi')));
    turns.forEach(({ status, replies }, index) => {
      assert.equal(status, 200);
      assert.deepEqual(replies.map(summary), [people[index]!.persona.id, 'card: c']);
    });
  });

  it('is answered in the answer to the request when the client wants it so', async () => {
    test.converse = () => Promise.resolve([{ kind: 'text', text: 'here' }]);
    const message = { ...activityOf(test.person().chat.id, test), deliveryMode: 'expectReplies' };
    const { status, body } = await test.person().deliver(message);
    assert.equal(status, 200);
    assert.deepEqual((body as { activities: Activity[] }).activities.map(summary), ['here']);
  });
});

function summary(activity: Activity): string {
  const [first] = cardsOf(activity) as Record<string, unknown>[];
  return first === undefined ? (activity.text ?? '') : `card: ${textOf(first).split('\n')[0] ?? ''}`;
}

/** A message as Teams sends it. */
function activityOf(conversationId: string, { connector }: BotUnderTest) {
  return {
    type: 'message',
    id: '1700000000000',
    channelId: 'msteams',
    serviceUrl: connector.serviceUrl,
    from: { id: '29:1', aadObjectId: '11111111-0b0a-4c7b-9d3c-6f2f5a8f1c11', name: 'Megan' },
    recipient: { id: '28:bot' },
    conversation: { id: conversationId, conversationType: 'personal', tenantId: testTenantId },
    text: 'hello',
  };
}
