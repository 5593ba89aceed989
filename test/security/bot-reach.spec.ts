import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { request as httpRequest } from 'node:http';
import { startConnector, type Connector } from '../support/connector.ts';
import { startBot, type BotUnderTest } from '../support/farewell-bot.ts';
import { startTokenIssuer, type TokenIssuer } from '../support/token-issuer.ts';

describe('what the bot can be made to do by whoever reaches it', () => {
  let test: BotUnderTest;
  let heard: number;
  beforeEach(async () => {
    test = await startBot();
    heard = 0;
    test.converse = () => {
      heard += 1;
      return Promise.resolve([{ kind: 'text', text: 'hello' }]);
    };
  });
  afterEach(() => test.close());

  const message = (change: object = {}) => {
    const person = test.person();
    return {
      type: 'message',
      id: '1',
      channelId: 'msteams',
      serviceUrl: test.connector.serviceUrl,
      from: { id: '29:1', aadObjectId: person.persona.id, name: 'Megan' },
      recipient: { id: '28:bot' },
      conversation: {
        id: person.chat.id,
        conversationType: 'personal',
        tenantId: test.connector.conversations.tenantId,
      },
      text: 'hi',
      ...change,
    };
  };
  const post = (body: unknown, headers: Record<string, string> = {}) =>
    fetch(`${test.url}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  async function isRefused(response: Response, status: number) {
    assert.deepEqual([response.status, await response.text(), heard], [status, '', 0]);
    assert.equal(test.connector.calls.length, 0);
  }

  for (const serviceUrl of [
    'https://evil.example/',
    'https://smba.trafficmanager.net/emea/',
    'http://169.254.169.254/latest/meta-data/',
    'http://127.0.0.1.evil.example/',
    'http://127.0.0.1@evil.example/',
    'http://localhost.evil.example/',
    'http://[::ffff:10.0.0.1]/',
    'file:///etc/passwd',
    'gopher://127.0.0.1/',
    'javascript:alert(1)',
    'no address',
  ])
    it(`a demo does not post to ${serviceUrl}`, async () => {
      const response = await post(message({ serviceUrl }));
      assert.ok([400, 403].includes(response.status));
      await isRefused(response, response.status);
    });

  const shapes: Record<string, unknown> = {
    nothing: {},
    null: null,
    'a list': [],
    'a word': '"hello"',
    'no type': { ...message0(), type: undefined },
    'a type that is an object': { ...message0(), type: {} },
    'no conversation': { ...message0(), conversation: undefined },
    'a conversation without an id': { ...message0(), conversation: { id: '' } },
    'an endless id': { ...message0(), conversation: { id: 'x'.repeat(2000) } },
    'text that is no text': { ...message0(), text: { toString: 'x' } },
    'entities that are none': { ...message0(), entities: 'x' },
    'a thousand attachments': { ...message0(), attachments: Array.from({ length: 1000 }, () => ({})) },
    'a sender that is a word': { ...message0(), from: 'me' },
  };
  for (const [what, shape] of Object.entries(shapes))
    it(`refuses an activity that is ${what} with a bare 400`, async () => isRefused(await post(shape), 400));

  it('takes an activity whose optional parts are null, as some channels send them', async () => {
    const nulls = { locale: null, entities: null, attachments: null, channelData: null, value: null, replyToId: null };
    assert.equal((await post(message(nulls))).status, 200);
    assert.equal(heard, 1);
  });

  it('a demo does not listen to pages: neither by Origin nor by a name that was made to mean this machine', async () => {
    await isRefused(await post(message(), { origin: 'https://evil.example' }), 403);
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const { port } = new URL(test.url);
      const headers = { host: `evil.example:${port}`, 'content-type': 'application/json' };
      const sent = httpRequest(
        { host: '127.0.0.1', port, path: '/api/messages', method: 'POST', headers },
        (response) => {
          response.resume();
          resolve(response.statusCode);
        },
      );
      sent.on('error', reject);
      sent.end(JSON.stringify(message()));
    });
    assert.deepEqual([status, heard], [403, 0]);
  });

  it('keeps names, texts and addresses of people out of the log, whatever goes wrong', async () => {
    test.converse = () => Promise.reject(new Error('delete Adele Vance adele@contoso.com'));
    await test.person({ persona: { name: 'Megan Bowen' } }).say('delete Adele Vance');
    await post(message({ text: { secret: 'Adele' } }));
    assert.ok(test.log.length >= 2);
    assert.doesNotMatch(test.log.join(), /Adele|Megan|contoso/);
  });
});

describe('a registered bot and addresses', () => {
  let issuer: TokenIssuer;
  let connector: Connector;
  let test: BotUnderTest;
  let stranger: Server;
  let calls: number;
  before(async () => {
    issuer = await startTokenIssuer();
    connector = await startConnector();
    stranger = createServer((_request, response) => {
      calls += 1;
      response.end();
    });
    await new Promise<void>((resolve) => stranger.listen(0, '127.0.0.1', resolve));
  });
  after(async () => {
    await issuer.close();
    await connector.close();
    stranger.close();
  });
  beforeEach(() => (calls = 0));
  afterEach(() => test.close());

  it('does not post to a connector that is not on the list, even when the token is right', async () => {
    const { host } = new URL(connector.serviceUrl);
    test = await startBot({ connector, auth: { ...issuer.auth, serviceHosts: [host] } });
    test.clock.advance(Date.now() - test.clock.now().getTime());
    test.converse = () => Promise.resolve([{ kind: 'text', text: 'hello' }]);
    const serviceUrl = `http://127.0.0.1:${(stranger.address() as AddressInfo).port}/`;
    const person = test.person({ headers: ({ serviceUrl: named }) => ({ authorization: issuer.sign(String(named)) }) });
    assert.equal((await person.say('hi')).replies.length, 1);
    const message = { ...person.messages[0]!, serviceUrl };
    assert.deepEqual([(await person.deliver(message)).status, calls], [403, 0]);
  });
});

function message0() {
  return {
    type: 'message',
    channelId: 'msteams',
    serviceUrl: 'http://127.0.0.1:1/',
    conversation: { id: 'c', conversationType: 'personal' },
    text: 'hi',
  };
}
