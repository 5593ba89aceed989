import { createSign, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ConfigurationServiceClientCredentialFactory } from 'botbuilder';
import type { RegisteredAuth } from '../../src/bot/authentication.ts';

/** What the bot signs its own calls with: no request to Microsoft for a token. */
export const BOT_TOKEN = 'Bearer token-of-the-bot';
export const APP_ID = '6a9d2f0e-5c1b-4e0f-8f4e-2d6b7c9a1e55';
export const ISSUER = 'https://api.botframework.com';

export interface TokenIssuer {
  readonly auth: RegisteredAuth;
  /** A token as a connector sends it; parts given replace the right ones, undefined takes them away. */
  sign(
    serviceUrl: string,
    change?: { readonly header?: object; readonly claims?: object; readonly key?: KeyObject },
  ): string;
  /** How often the keys were asked for. */
  readonly fetches: number;
  close(): Promise<void>;
}

/** Whoever signs the tokens of Teams, on loopback with a key of its own: the Bot Framework's real check runs. */
export async function startTokenIssuer(): Promise<TokenIssuer> {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const unendorsed = { ...publicKey.export({ format: 'jwk' }), use: 'sig' };
  const keys = [
    { ...unendorsed, kid: 'teams', endorsements: ['msteams'] },
    { ...unendorsed, kid: 'slack', endorsements: ['slack'] },
  ];
  let fetches = 0;
  const server = createServer((request, response) => {
    fetches += 1;
    const isKeys = request.url === '/keys';
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(isKeys ? { keys } : { issuer: ISSUER, jwks_uri: `${address()}/keys` }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const metadata = `${address()}/metadata`;
  return {
    get fetches() {
      return fetches;
    },
    auth: {
      kind: 'registered',
      appId: APP_ID,
      type: 'MultiTenant',
      password: 'unused',
      serviceHosts: ['127.0.0.1'],
      cloud: {
        issuer: ISSUER,
        credentials: new LocalCredentials({
          MicrosoftAppId: APP_ID,
          MicrosoftAppPassword: 'unused',
          MicrosoftAppType: 'MultiTenant',
        }),
        options: {
          ValidateAuthority: true,
          ToChannelFromBotLoginUrl: 'http://127.0.0.1:9',
          ToChannelFromBotOAuthScope: ISSUER,
          ToBotFromChannelTokenIssuer: ISSUER,
          OAuthUrl: 'http://127.0.0.1:9',
          ToBotFromChannelOpenIdMetadataUrl: metadata,
          ToBotFromEmulatorOpenIdMetadataUrl: metadata,
          CallerId: 'urn:farewell:test',
        },
      },
    },
    sign(serviceUrl, { header = {}, claims = {}, key = privateKey } = {}) {
      const now = Math.floor(Date.now() / 1000);
      const right = { iss: ISSUER, aud: APP_ID, serviceurl: serviceUrl, nbf: now - 60, exp: now + 600 };
      const parts = [
        { alg: 'RS256', typ: 'JWT', kid: 'teams', ...header },
        { ...right, ...claims },
      ];
      const signed = parts.map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.');
      return `Bearer ${signed}.${createSign('RSA-SHA256').update(signed).sign(key).toString('base64url')}`;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

class LocalCredentials extends ConfigurationServiceClientCredentialFactory {
  override createCredentials(): Promise<never> {
    const credentials = {
      signRequest: (request: { headers: { set(name: string, value: string): void } }) => {
        request.headers.set('authorization', BOT_TOKEN);
        return Promise.resolve(request);
      },
    };
    return Promise.resolve(credentials as never);
  }
}
