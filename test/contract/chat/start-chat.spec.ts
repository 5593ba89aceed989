import assert from 'node:assert/strict';
import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import http from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Chat, startChat } from '../../../src/chat/start-chat.ts';
import { ChatPage } from '../../support/chat-page.ts';
import { type EchoBot, startEchoBot } from '../../support/echo-bot.ts';
import { megan, pieter } from '../../support/personas.ts';

interface Delivery {
  id: string;
  delivered: boolean;
  status: number;
}

describe('the local chat', () => {
  let bot: EchoBot;
  let chat: Chat;
  let page: ChatPage;
  let dataDir: string;

  const start = (botUrl = bot.url, port = 0) =>
    startChat({
      host: '127.0.0.1',
      port,
      botUrl,
      tenantId: '4f0a6a2e-0b0a-4c7b-9d3c-6f2f5a8f1c11',
      personas: [megan, pieter],
      dataDir,
      people: (query) => Promise.resolve([{ title: `Found ${query}`, value: 'id-1' }]),
    });

  beforeEach(async () => {
    dataDir = mkdtempSync(path.join(tmpdir(), 'chat-'));
    bot = await startEchoBot();
    chat = await start();
    page = new ChatPage(chat.url, megan);
  });
  afterEach(async () => {
    await chat.close();
    await bot.close();
    rmSync(dataDir, { recursive: true });
  });

  it('installs the bot once per person, in the language of that person', async () => {
    assert.deepEqual(await page.call('open'), { status: 200 });
    await page.call('open');
    await new ChatPage(chat.url, pieter).call('open');
    const installed = bot.received.filter(({ type }) => type === 'installationUpdate');
    assert.deepEqual(
      installed.map(({ locale, from }) => [locale, from.aadObjectId]),
      [
        ['en-US', megan.id],
        ['nl-NL', pieter.id],
      ],
    );
    const shown = (await page.entries()).map(({ activity }) => activity.text);
    assert.deepEqual(shown, ['Welcome to the echo bot.']);
  });

  it('shows a page what is there, then what comes', async () => {
    const stream = await page.events();
    await stream.next(({ event }) => event === 'snapshot');
    const delivery = await page.call<Delivery>('message', { text: 'hello' });
    assert.deepEqual([delivery.delivered, delivery.status], [true, 200]);
    const { data } = await stream.next(({ data }) => data.activity?.text === 'hello (en-US)');
    assert.equal(data.activity?.replyToId, delivery.id);
    stream.close();
    assert.equal((await page.entries()).length, 2);
  });

  it('keeps the messages of one person from the other', async () => {
    await page.call('message', { text: 'mine' });
    assert.deepEqual(await new ChatPage(chat.url, pieter).entries(), []);
  });

  it('marks a message the bot did not get, and delivers it when tried again', async () => {
    const { url } = bot;
    await bot.close();
    const failed = await page.call<Delivery>('message', { text: 'hello' });
    assert.deepEqual([failed.delivered, failed.status], [false, 0]);
    assert.equal((await page.entries())[0]?.delivered, false);
    bot = await startEchoBot(Number(new URL(url).port));
    const again = await page.call<Delivery>('retry', { id: failed.id });
    assert.deepEqual([again.delivered, again.id], [true, failed.id]);
    assert.deepEqual(
      (await page.entries()).map(({ activity, delivered }) => [activity.text, delivered]),
      [
        ['hello', true],
        ['hello (en-US)', true],
      ],
    );
    assert.deepEqual(await page.call('retry', { id: failed.id }), {});
  });

  it('has the conversations again after a restart, even one that was killed in the middle of a line', async () => {
    await page.call('open');
    await page.call('message', { text: 'update' });
    await page.call('message', { text: 'delete' });
    const before = await page.entries();
    await chat.close();
    appendFileSync(path.join(dataDir, 'chat.jsonl'), '{"conversationId":"a:1');
    chat = await start();
    page = new ChatPage(chat.url, megan);
    assert.deepEqual(await page.entries(), before);
    await page.call('open');
    assert.equal(bot.received.filter(({ type }) => type === 'installationUpdate').length, 1);
    const { id } = await page.call<Delivery>('message', { text: 'more' });
    assert.ok(before.every(({ activity }) => String(activity.id) < id));
    await chat.close();
    chat = await start();
    assert.equal((await new ChatPage(chat.url, megan).entries()).length, before.length + 2);
  });

  it('forgets a cleared conversation and is greeted anew', async () => {
    await page.call('message', { text: 'hello' });
    await page.call('clear');
    assert.deepEqual(
      (await page.entries()).map(({ activity }) => activity.text),
      ['Welcome to the echo bot.'],
    );
  });

  it('hands an attached file to the bot by an address it can read', async () => {
    const { id } = await page.upload('leavers.csv', 'upn\r\na@contoso.com\r\nb@contoso.com');
    await page.call('message', { text: '', files: [id] });
    const { text } = (await page.entries()).at(-1)?.activity ?? {};
    assert.equal(text, 'leavers.csv: 3 lines');
  });

  it('lets the bot put a file where the person allowed it, and nowhere else', async () => {
    await page.call('message', { text: 'consent' });
    const asked = (await page.entries()).at(-1)?.activity;
    await page.call('consent', { replyToId: asked?.id, accept: true });
    const file = (await page.entries()).at(-1)?.activity.attachments?.[0];
    assert.equal(file?.contentType, 'application/vnd.microsoft.teams.card.file.info');
    const download = await fetch(file.contentUrl ?? '');
    assert.equal(await download.text(), 'name\r\nAnna\r\n');
    assert.match(String(download.headers.get('content-disposition')), /^attachment; .*result\.csv/);
    const twice = await fetch(file.contentUrl ?? '', { method: 'PUT', body: 'other' });
    assert.equal(twice.status, 404);
  });

  it('answers the people picker from the directory without asking the bot', async () => {
    const before = bot.received.length;
    assert.deepEqual(await page.call('people', { query: 'ad' }), { results: [{ title: 'Found ad', value: 'id-1' }] });
    assert.equal(bot.received.length, before);
  });

  it('serves a page that loads nothing from elsewhere and runs nothing inline', async () => {
    const response = await fetch(chat.url);
    const html = await response.text();
    const policy = String(response.headers.get('content-security-policy'));
    assert.match(policy, /default-src 'none'; script-src 'self'; style-src 'self'/);
    assert.doesNotMatch(policy, /unsafe|https?:/);
    const addresses = [...html.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, address = '']) => address);
    assert.ok(addresses.length > 4);
    for (const address of addresses) {
      assert.match(address, /^\/(page|vendor)\//);
      assert.equal((await fetch(chat.url + address)).status, 200, address);
    }
    assert.doesNotMatch(html, /<script>|<style>|style="|\son\w+="/);
  });

  it('refuses calls that another web site makes a browser send', async () => {
    const body = { text: 'delete everybody' };
    const from = async (headers: Record<string, string>) => (await page.post('message', body, headers)).status;
    assert.equal(await from({ origin: 'https://evil.example' }), 403);
    assert.equal(await from({ origin: 'null' }), 403);
    assert.equal(await from({ 'sec-fetch-site': 'cross-site' }), 403);
    assert.equal(await from({ 'sec-fetch-site': 'same-site' }), 403);
    const events = await fetch(`${chat.url}/ui/events?persona=${megan.id}`, {
      headers: { 'sec-fetch-site': 'cross-site' },
    });
    assert.equal(events.status, 403);
    const withoutOrigin = await fetch(`${chat.url}/ui/message`, { method: 'POST', body: JSON.stringify(body) });
    assert.equal(withoutOrigin.status, 403);
    assert.deepEqual(bot.received, []);
  });

  it('refuses a Host that is not a loopback name, which is how DNS rebinding looks', async () => {
    const status = await new Promise<number | undefined>((resolve) => {
      http.get(`${chat.url}/ui/session`, { headers: { host: 'evil.example:3979' } }, (response) => {
        response.resume();
        resolve(response.statusCode);
      });
    });
    assert.equal(status, 403);
  });

  it('does not let a browser speak as the bot', async () => {
    await page.call('open');
    const chatId = String((await page.entries())[0]?.activity.conversation?.id);
    const forge = (headers: Record<string, string>) =>
      fetch(`${chat.serviceUrl}v3/conversations/${encodeURIComponent(chatId)}/activities`, {
        method: 'POST',
        headers,
        body: JSON.stringify({ type: 'message', text: 'forged' }),
      });
    assert.equal((await forge({ origin: chat.url })).status, 403);
    assert.equal((await forge({ 'sec-fetch-site': 'same-origin' })).status, 403);
    assert.equal((await page.entries()).length, 1);
  });

  it('says what is wrong with a call it cannot read, and passes nothing on', async () => {
    const status = async (name: string, body: object) => (await page.post(name, body)).status;
    assert.equal(await status('message', { text: 'x'.repeat(28_001) }), 400);
    assert.equal(await status('message', { text: 'x', locale: 'English' }), 400);
    assert.equal(await status('message', { text: 'x', timezone: 'Mars/Olympus' }), 400);
    assert.equal(await status('message', { text: 'x', persona: 'nobody' }), 400);
    assert.equal(await status('invoke', { name: 'signin/tokenExchange', value: {}, replyToId: '1' }), 400);
    assert.deepEqual(bot.received, []);
  });

  it('rejects when its port is taken', async () => {
    await assert.rejects(start(bot.url, Number(new URL(chat.url).port)), /EADDRINUSE/);
  });
});
