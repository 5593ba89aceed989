import assert from 'node:assert/strict';
import { connect } from 'node:net';
import type { BotAnswer, BotRequest } from '../../../src/bot/receive.ts';
import { startHttp, type Http } from '../../../src/http/start-http.ts';

describe('the endpoint', () => {
  let http: Http;
  let received: BotRequest[];
  let answer: () => Promise<BotAnswer>;
  let ready: () => Promise<boolean>;
  const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };
  beforeEach(async () => {
    received = [];
    answer = () => Promise.resolve({ status: 200 });
    ready = () => Promise.resolve(true);
    const bot = {
      receive: (request: BotRequest) => {
        received.push(request);
        return answer();
      },
    };
    http = await startHttp({ host: '127.0.0.1', port: 0, bot, ready: () => ready(), readyWithin: 200, log: silent });
  });
  afterEach(() => http.close());

  const post = (body: BodyInit, headers: Record<string, string> = { 'content-type': 'application/json' }) =>
    fetch(`${http.url}/api/messages`, { method: 'POST', headers, body });

  it('hands JSON and the headers that matter to the bot, and the bot answers', async () => {
    answer = () => Promise.resolve({ status: 202, body: { a: 1 } });
    const response = await post('{"type":"message"}', {
      'content-type': 'application/json; charset=utf-8',
      authorization: 'Bearer x',
    });
    assert.deepEqual([response.status, await response.json()], [202, { a: 1 }]);
    assert.deepEqual(received[0]?.body, { type: 'message' });
    assert.equal(received[0].headers.authorization, 'Bearer x');
  });

  const refused: [string, number, BodyInit, Record<string, string>][] = [
    ['bad JSON', 400, '{"type":', { 'content-type': 'application/json' }],
    ['bytes that are no text', 400, new Uint8Array([0x22, 0xff, 0x22]), { 'content-type': 'application/json' }],
    ['no JSON at all', 415, 'type=message', { 'content-type': 'application/x-www-form-urlencoded' }],
    ['JSON that a page sends without asking first', 415, '{}', { 'content-type': 'text/plain' }],
    ['a form', 415, new FormData(), {}],
    ['compressed JSON', 415, '{}', { 'content-type': 'application/json', 'content-encoding': 'gzip' }],
    ['257 KB', 413, JSON.stringify('x'.repeat(257 * 1024)), { 'content-type': 'application/json' }],
    ['8 MB', 413, JSON.stringify('x'.repeat(8 * 1024 * 1024)), { 'content-type': 'application/json' }],
  ];
  for (const [what, status, body, headers] of refused)
    it(`refuses ${what} with ${status}, without troubling the bot`, async () => {
      assert.deepEqual([(await post(body, headers)).status, received], [status, []]);
    });

  it('takes 255 KB, more than Teams ever sends', async () => {
    assert.equal((await post(JSON.stringify({ x: 'é'.repeat(127 * 1024) }))).status, 200);
  });

  it('knows no other method and no other path', async () => {
    assert.equal((await fetch(`${http.url}/api/messages`)).status, 405);
    assert.equal((await fetch(`${http.url}/`)).status, 404);
  });

  it('says that it lives, and whether it can serve', async () => {
    const states = async () => Promise.all(['healthz', 'readyz'].map(async (path) => (await fetch(`${http.url}/${path}`)).status)); // prettier-ignore
    assert.deepEqual(await states(), [200, 200]);
    ready = () => Promise.resolve(false);
    assert.deepEqual(await states(), [200, 503]);
    ready = () => Promise.reject(new TypeError('database down'));
    assert.deepEqual(await states(), [200, 503]);
    ready = () => new Promise(() => undefined); // a server that never answers
    assert.deepEqual(await states(), [200, 503]);
  });

  it('gives every answer a request id and the headers that keep browsers out, and names no software', async () => {
    for (const path of ['healthz', 'nowhere']) {
      const { headers } = await fetch(`${http.url}/${path}`, { headers: { 'x-request-id': 'given-1234' } });
      assert.equal(headers.get('x-request-id'), 'given-1234');
      assert.equal(headers.get('x-content-type-options'), 'nosniff');
      assert.equal(headers.get('cache-control'), 'no-store');
      assert.match(headers.get('content-security-policy') ?? '', /default-src 'none'/);
      assert.equal(headers.get('server'), null);
      assert.equal(headers.get('access-control-allow-origin'), null);
    }
    const { headers } = await fetch(`${http.url}/healthz`, { headers: { 'x-request-id': 'a b<script>' } });
    assert.match(headers.get('x-request-id') ?? '', /^[\da-f-]{36}$/);
  });

  it('finishes what is under way before it closes, and takes nothing new', async () => {
    let finish = (_answer: BotAnswer) => {};
    const begun = new Promise<void>((resolve) => {
      answer = () => {
        resolve();
        return new Promise((give) => (finish = give));
      };
    });
    const underWay = post('{}');
    await begun;
    const closed = http.close();
    await assert.rejects(fetch(`${http.url}/healthz`));
    finish({ status: 200 });
    assert.equal((await underWay).status, 200);
    await closed;
  });

  it('cuts off who does not come to an end', async () => {
    const socket = connect(http.port, '127.0.0.1');
    await new Promise((resolve) => socket.once('connect', resolve));
    socket.write(
      'POST /api/messages HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nContent-Length: 9\r\n\r\n{',
    );
    const cut = new Promise((resolve) => socket.once('close', resolve));
    socket.on('error', () => undefined);
    await http.close(50);
    await cut;
  });

  it('says so when its port is taken', async () => {
    const bot = { receive: () => answer() };
    await assert.rejects(startHttp({ host: '127.0.0.1', port: http.port, bot, ready, log: silent }), /EADDRINUSE/);
  });
});
