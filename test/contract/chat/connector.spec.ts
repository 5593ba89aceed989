import assert from 'node:assert/strict';
import { type Connector, startConnector } from '../../support/connector.ts';
import { type EchoBot, startEchoBot } from '../../support/echo-bot.ts';
import { TeamsClient } from '../../support/teams-client.ts';
import { refusals } from '../../../src/chat/refusal.ts';

describe('the Bot Connector, with a bot on the real CloudAdapter', () => {
  let connector: Connector;
  let bot: EchoBot;
  let megan: TeamsClient;

  beforeEach(async () => {
    connector = await startConnector();
    bot = await startEchoBot();
    megan = new TeamsClient({ connector, botUrl: bot.url });
  });
  afterEach(async () => {
    await bot.close();
    await connector.close();
  });

  it('sends activities shaped as Teams shapes them', async () => {
    megan.locale = 'nl-NL';
    await megan.say('hallo\nwereld');
    const [activity] = bot.received as unknown as Record<string, unknown>[];
    assert.ok(activity);
    assert.equal(activity['channelId'], 'msteams');
    assert.equal(activity['serviceUrl'], connector.serviceUrl);
    assert.deepEqual(activity['channelData'], { tenant: { id: megan.chat.tenantId } });
    assert.deepEqual(activity['conversation'], {
      id: megan.chat.id,
      conversationType: 'personal',
      tenantId: megan.chat.tenantId,
    });
    assert.deepEqual(activity['from'], { id: megan.chat.userId, name: 'Megan Bowen', aadObjectId: megan.persona.id });
    assert.deepEqual(activity['entities'], [
      { type: 'clientInfo', locale: 'nl-NL', country: 'NL', platform: 'Web', timezone: 'Europe/Amsterdam' },
    ]);
    assert.equal(activity['locale'], 'nl-NL');
    assert.equal(activity['text'], 'hallo\nwereld');
    assert.match(megan.chat.id, /^a:1/);
    assert.match(megan.chat.userId, /^29:1/);
    assert.match(String(activity['id']), /^\d{13}$/);
  });

  it('carries a reply back into the chat it answers', async () => {
    const { status, replies } = await megan.say('hello');
    assert.equal(status, 200);
    assert.deepEqual(
      replies.map(({ text }) => text),
      ['hello (en-US)'],
    );
  });

  it('keeps two people apart', async () => {
    const alex = new TeamsClient({
      connector,
      botUrl: bot.url,
      persona: { id: '11111111-2222-3333-4444-555555555555' },
    });
    await megan.say('mine');
    assert.equal(alex.messages.length, 0);
    assert.notEqual(alex.chat.id, megan.chat.id);
  });

  it('replaces a card by the one an Action.Execute answers, for the one who pressed only', async () => {
    await megan.say('form');
    const { statusCode, card } = await megan.press('Go', { reason: 'left' });
    assert.equal(statusCode, 200);
    assert.ok(card);
    await megan.expectCard((_, text) =>
      text.includes('go {"planId":"p1","reason":"left","what":"0","several":"0,1","sure":"true"}'),
    );
    assert.match(JSON.stringify(megan.messages.at(-1)), /"Form"/);
  });

  it('refuses, as the renderer does, to press with a required input empty', async () => {
    await megan.say('form');
    await assert.rejects(megan.press('Go'), /required and empty: reason/);
    await megan.press('Cancel');
    assert.equal(bot.received.length, 2);
  });

  it('takes the fallback of an Action.Execute as a message with a value', async () => {
    await megan.say('form');
    const { replies } = await megan.submit('Go', { reason: 'left' });
    const submitted = bot.received.at(-1);
    assert.equal(submitted?.replyToId, megan.lastCard()?.activityId);
    assert.equal(submitted?.text, undefined);
    assert.match(String(replies[0]?.text), /"verb":"go","planId":"p1","reason":"left"/);
  });

  it('hands on message and error responses', async () => {
    await megan.say('responses');
    const said = await megan.press('Say');
    assert.deepEqual([said.statusCode, said.value], [200, 'All good.']);
    const failed = await megan.press('Fail');
    assert.deepEqual([failed.statusCode, failed.type], [400, 'application/vnd.microsoft.error']);
  });

  it('changes a message in place, and drops what an invoke response had put over it', async () => {
    await megan.say('responses');
    const before = megan.lastCard();
    await megan.press('Finish');
    const after = await megan.expectCard((_, text) => text.includes('finish {}'));
    assert.equal(after.activityId, before?.activityId);
    assert.match(JSON.stringify(megan.messages.at(-1)), /Finished for all/);
  });

  it('removes a message', async () => {
    await megan.say('delete');
    assert.deepEqual(
      megan.messages.map(({ text }) => text),
      ['delete', 'Gone.'],
    );
  });

  it('refreshes a card for the one named in it and for nobody else', async () => {
    await megan.say('refresh');
    const card = megan.lastCard();
    const turn = await megan.refresh();
    assert.match(JSON.stringify(turn?.card), /Refreshed/);
    assert.equal((bot.received.at(-1)?.value as { trigger: string }).trigger, 'automatic');
    const alex = new TeamsClient({
      connector,
      botUrl: bot.url,
      persona: { id: '11111111-2222-3333-4444-555555555555' },
    });
    assert.equal(await alex.refresh(card), undefined);
  });

  it('answers a typeahead from the bot', async () => {
    const { body } = await megan.search('users', 'ad');
    assert.deepEqual((body as { value: unknown }).value, { results: [{ title: 'Adele Vance', value: 'adele.vance' }] });
  });

  it('tells the bot who is in the chat', async () => {
    const { replies } = await megan.say('who');
    assert.equal(replies[0]?.text, 'Megan Bowen megan.bowen@contoso.com 1');
  });

  it('delivers what the bot sends on its own later', async () => {
    await megan.say('hello');
    const arrived = megan.expectText(/^by the way$/);
    await bot.proactive('by the way');
    assert.equal((await arrived).text, 'by the way');
  });

  it('refuses a message above the size limit of Teams with 413', async () => {
    const { replies } = await megan.say('big');
    assert.deepEqual(replies, []);
    assert.equal(connector.calls.at(-1)?.status, 413);
    assert.deepEqual(
      bot.errors.map(({ message }) => message.trim()),
      ['Message size too large.'],
    );
  });

  it('says 404 for a chat and for a message that do not exist', async () => {
    const call = (path: string, method = 'POST') =>
      fetch(`${connector.serviceUrl}v3/conversations/${path}`, {
        method,
        headers: { 'content-type': 'application/json' },
        ...(method !== 'DELETE' && { body: JSON.stringify({ type: 'message', text: 'x' }) }),
      });
    const unknownChat = await call('a%3A1nobody/activities');
    assert.equal(unknownChat.status, 404);
    assert.deepEqual(await unknownChat.json(), {
      error: { code: 'ConversationNotFound', message: 'Conversation not found.' },
    });
    const here = encodeURIComponent(megan.chat.id);
    for (const method of ['PUT', 'DELETE']) {
      const response = await call(`${here}/activities/1`, method);
      assert.equal(response.status, 404);
      assert.match(await response.text(), /ActivityNotFoundInConversation/);
    }
  });

  it('refuses on request, once, and goes on', async () => {
    connector.failNext({ method: 'POST', refusal: refusals.preconditionFailed });
    await megan.say('lost');
    await megan.say('kept');
    assert.deepEqual(
      connector.calls.map(({ status }) => status),
      [412, 201],
    );
  });
});
