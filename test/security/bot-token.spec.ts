import assert from 'node:assert/strict';
import { createHmac, generateKeyPairSync } from 'node:crypto';
import { startConnector, type Connector } from '../support/connector.ts';
import { card, startBot, type BotUnderTest } from '../support/farewell-bot.ts';
import { BOT_TOKEN, startTokenIssuer, type TokenIssuer } from '../support/token-issuer.ts';

describe('a registered bot', () => {
  let issuer: TokenIssuer;
  let connector: Connector;
  let test: BotUnderTest;
  let heard: number;
  let consoleError: typeof console.error;
  before(() => {
    // The Bot Framework writes the public key to the console for each wrong signature.
    /* eslint-disable no-console -- what it writes to is what must be silenced */
    consoleError = console.error;
    console.error = () => undefined;
  });
  after(() => (console.error = consoleError));
  /* eslint-enable no-console */
  beforeEach(async () => {
    issuer = await startTokenIssuer();
    connector = await startConnector();
    test = await startBot({ connector, auth: issuer.auth });
    heard = 0;
    test.converse = () => {
      heard += 1;
      return Promise.resolve([{ kind: 'text', text: 'hello' }, card('card', { slot: 's' })]);
    };
    // Tokens carry the time of this machine, which the Bot Framework compares them with.
    test.clock.advance(Date.now() - test.clock.now().getTime());
  });
  afterEach(async () => {
    await test.close();
    await connector.close();
    await issuer.close();
  });

  const sayWith = (authorization: string | undefined) =>
    test.person({ headers: () => (authorization === undefined ? {} : { authorization }) }).say('delete everybody');
  const sign = (...change: Parameters<TokenIssuer['sign']> extends [string, ...infer Rest] ? Rest : never) =>
    issuer.sign(connector.serviceUrl, ...change);

  it('answers who holds a right token, and signs what it sends, in the turn and after it', async () => {
    const { status, replies } = await sayWith(sign());
    assert.deepEqual([status, heard, replies.length], [200, 1, 2]);
    await test.bot.updateSlot('s', () => card('changed', { slot: 's' }));
    assert.deepEqual(new Set(connector.calls.map(({ authorization }) => authorization)), new Set([BOT_TOKEN]));
    assert.equal(connector.calls.length, 3);
  });

  const base64 = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url');
  const foreignKey = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
  const tokens: Record<string, () => string | undefined> = {
    'no token': () => undefined,
    'another scheme': () => sign().replace('Bearer', 'Basic'),
    'a token that is none': () => 'Bearer abc.def.ghi',
    'two thirds of a token': () => sign().split('.').slice(0, 2).join('.'),
    'a token for another bot': () => sign({ claims: { aud: '00000000-0000-4000-8000-000000000000' } }),
    'a token for several bots': () => sign({ claims: { aud: [issuer.auth.appId, 'x'] } }),
    'a token of another issuer': () => sign({ claims: { iss: 'https://sts.windows.net/x/' } }),
    'a token that has expired': () => sign({ claims: { exp: Math.floor(Date.now() / 1000) - 600 } }),
    'a token that never expires': () => sign({ claims: { exp: undefined } }),
    'a token that is not valid yet': () => sign({ claims: { nbf: Math.floor(Date.now() / 1000) + 3600 } }),
    'a token with a wrong signature': () => sign({ key: foreignKey }),
    'a token whose claims were changed after signing': () => {
      const [header, , signature] = sign().split('.');
      const [, claims] = sign({ claims: { admin: true } }).split('.');
      return [header, claims, signature].join('.');
    },
    'a token that wants no signature': () => `Bearer ${base64({ alg: 'none', kid: 'teams' })}.${sign().split('.')[1]}.`,
    'a token signed with the public key as a password': () => {
      const signed = `${base64({ alg: 'HS256', kid: 'teams' })}.${sign().split('.')[1]}`;
      return `Bearer ${signed}.${createHmac('sha256', 'public').update(signed).digest('base64url')}`;
    },
    'a token signed by a key nobody knows': () => sign({ header: { kid: 'unknown' } }),
    'a token without a key': () => sign({ header: { kid: undefined } }),
    'a token signed by the key of another channel': () => sign({ header: { kid: 'slack' } }),
    'a token for another connector': () => sign({ claims: { serviceurl: 'https://smba.trafficmanager.net/emea/' } }),
    'a token for no connector': () => sign({ claims: { serviceurl: undefined } }),
    'a token longer than any': () => sign({ claims: { padding: 'x'.repeat(20_000) } }),
  };
  for (const [what, token] of Object.entries(tokens))
    it(`refuses ${what} with a bare 401 or 403, and nothing is heard or sent`, async () => {
      const { status, body } = await sayWith(token());
      assert.ok(status === 401 || status === 403 || status === 431, String(status));
      assert.equal(body, undefined);
      assert.deepEqual([heard, connector.calls.length], [0, 0]);
    });

  it('does not ask for keys for a token that cannot be for it', async () => {
    await sayWith(sign({ claims: { aud: 'x' } }));
    await sayWith('Bearer abc.def.ghi');
    assert.equal(issuer.fetches, 0);
  });

  it('says that it is not available, and nothing else, while keys cannot be fetched', async () => {
    const token = sign();
    await issuer.close();
    const { status, body } = await sayWith(token);
    assert.deepEqual([status, body, heard, connector.calls.length], [503, undefined, 0, 0]);
  });

  it('keeps tokens out of its log', async () => {
    await sayWith(sign({ key: foreignKey }));
    assert.ok(test.log.length > 0);
    assert.doesNotMatch(test.log.join(), /Bearer|eyJ/);
  });
});
