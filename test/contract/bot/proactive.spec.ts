import assert from 'node:assert/strict';
import type { Reader } from '../../../src/bot/reference.ts';
import { textOf } from '../../support/card-elements.ts';
import { startConnector, type Connector } from '../../support/connector.ts';
import { card, startBot, type BotUnderTest } from '../../support/farewell-bot.ts';
import { memorySlots } from '../../support/memory-slots.ts';
import type { TeamsClient } from '../../support/teams-client.ts';

const OTHER = { id: 'b2b7a3c4-1111-4222-8333-944445555666' };

describe('proactive', () => {
  let connector: Connector;
  let test: BotUnderTest;
  let person: TeamsClient;
  let slots: ReturnType<typeof memorySlots>;
  beforeEach(async () => {
    slots = memorySlots();
    connector = await startConnector();
    test = await startBot({ connector, slots });
    person = test.person({ locale: 'nl-NL', timezone: 'America/New_York' });
    test.converse = () => Promise.resolve([card('started', { slot: 'job:1' })]);
    await person.say('a');
  });
  afterEach(async () => {
    await test.close();
    await connector.close();
  });
  const texts = (who = person) => who.cards.map(({ content }) => textOf(content).split('\n')[0]);
  const updates = () => connector.calls.filter(({ method }) => method === 'PUT').length;

  it('changes the message of a job, for its reader in their language and time zone', async () => {
    const readers: Reader[] = [];
    const reached = await test.bot.updateSlot('job:1', (reader) => {
      readers.push(reader);
      return card('halfway', { slot: 'job:1' });
    });
    assert.equal(reached, 1);
    assert.deepEqual(readers, [{ conversationId: person.chat.id, language: 'nl', timeZone: 'America/New_York' }]);
    assert.deepEqual(texts(), ['halfway']);
    assert.equal(person.lastCard()?.content['lang'], 'nl');
  });

  it('works after a restart, from what was stored alone', async () => {
    await test.close();
    test = await startBot({ connector, slots });
    assert.equal(await test.bot.updateSlot('job:1', () => card('resumed', { slot: 'job:1' })), 1);
    assert.deepEqual(texts(), ['resumed']);
  });

  it('reaches everybody who watches, and tells of those it does not reach', async () => {
    const other = test.person({ persona: OTHER });
    await other.say('b');
    connector.failNext({ method: 'PUT', refusal: { status: 403, code: 'X', message: 'x' } });
    connector.failNext({ method: 'POST', refusal: { status: 403, code: 'BotNotInConversationRoster', message: 'x' } });
    assert.equal(await test.bot.updateSlot('job:1', () => card('done', { slot: 'job:1' })), 1);
    assert.deepEqual([...texts(), ...texts(other)].sort(), ['done', 'started']);
    assert.ok(test.log.some((line) => line.includes('could not be sent or updated') && line.includes('403')));
  });

  it('of a hundred changes in a second sends the first and the last', async () => {
    await test.bot.updateSlot('job:1', () => card('0 of 100', { slot: 'job:1' }));
    assert.deepEqual(texts(), ['0 of 100']);
    let made = 0;
    const all = Array.from({ length: 100 }, (_, index) =>
      test.bot.updateSlot('job:1', () => {
        made += 1;
        return card(`${index + 1} of 100`, { slot: 'job:1' });
      }),
    );
    await test.clock.asleep();
    test.clock.advance(1000);
    assert.deepEqual(new Set(await Promise.all(all)), new Set([1]));
    assert.deepEqual(texts(), ['100 of 100']);
    assert.deepEqual([updates(), made], [2, 1]);
  });

  it('sends the card anew when its message is gone, and changes that one from then on', async () => {
    person.chat.remove(person.lastCard()!.activityId);
    await test.bot.updateSlot('job:1', () => card('again', { slot: 'job:1' }));
    test.clock.advance(1000);
    await test.bot.updateSlot('job:1', () => card('changed', { slot: 'job:1' }));
    assert.deepEqual(texts(), ['changed']);
  });

  it('sends nothing when there is nothing to show, or nobody to show it to', async () => {
    const before = connector.calls.length;
    assert.equal(await test.bot.updateSlot('job:1', () => undefined), 1);
    assert.equal(await test.bot.updateSlot('job:2', () => card('x')), 0);
    assert.equal(connector.calls.length, before);
  });

  it('never posts to a connector that is not on the list, whatever was stored', async () => {
    const [key, row] = [...slots.rows].find(([name]) => name.includes(person.chat.id))!;
    const evil = JSON.parse(row.replaceAll(connector.serviceUrl, 'https://evil.example/')) as { activityId: string; reference: unknown }; // prettier-ignore
    await slots.save((JSON.parse(key) as string[])[0]!, 'job:evil', evil);
    assert.equal(await test.bot.updateSlot('job:evil', () => card('x')), 0);
    assert.ok(test.log.some((line) => line.includes('connector that is not allowed')));
  });

  it('tells something new below what was shown, which stays as it is', async () => {
    assert.equal(await test.bot.tell('job:1', () => card('it is over')), 1);
    assert.deepEqual(texts(), ['started', 'it is over']);
    assert.equal(updates(), 0);
    assert.equal(await test.bot.tell('job:2', () => card('nobody watches')), 0);
  });

  it('does not count whom it could not tell', async () => {
    connector.failNext({ method: 'POST', refusal: { status: 403, code: 'BotNotInConversationRoster', message: 'x' } });
    assert.equal(await test.bot.tell('job:1', () => card('it is over')), 0);
    assert.equal(await test.bot.tell('job:1', () => card('it is over')), 1);
    assert.deepEqual(texts(), ['started', 'it is over']);
  });
});
