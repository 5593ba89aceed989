import assert from 'node:assert/strict';
import { request } from 'node:https';
import { startTenant, type Tenant } from '../../../src/simulator/start-tenant.ts';

interface Reply {
  readonly status: number | undefined;
  readonly body: Readonly<Record<string, unknown>>;
}

describe('demo tenant: https and tokens', () => {
  let tenant: Tenant;

  before(async () => {
    tenant = await startTenant({ port: 0, https: true });
  });
  after(() => tenant.close());

  /** `host` is the name the client believes to talk to; the connection goes to this machine. */
  function call(path: string, options: { host?: string; form?: string; token?: string } = {}): Promise<Reply> {
    const { host = 'localhost', form, token } = options;
    const { port } = new URL(tenant.baseUrl);
    const headers = {
      host: `${host}:${port}`,
      ...(form === undefined ? {} : { 'content-type': 'application/x-www-form-urlencoded' }),
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    };
    const target = { host: '127.0.0.1', port, path, servername: host, ca: tenant.ca, headers };
    return new Promise((resolve, reject) => {
      const sent = request({ ...target, method: form === undefined ? 'GET' : 'POST' }, (response) => {
        let text = '';
        response.on('data', (part: Buffer) => (text += part.toString()));
        response.on('end', () =>
          resolve({ status: response.statusCode, body: JSON.parse(text) as Record<string, unknown> }),
        );
      });
      sent.on('error', reject).end(form);
    });
  }
  const token = async (form: string) =>
    (await call('/contoso/oauth2/v2.0/token', { form })).body['access_token'] as string;

  it('is trusted under every name its clients use, by the authority it hands out', async () => {
    for (const host of ['localhost', 'graph.microsoft.com', 'login.microsoftonline.com']) {
      const path = '/contoso/v2.0/.well-known/openid-configuration';
      assert.equal((await call(path, { host })).status, 200, host);
    }
  });

  it('describes an authority @azure/identity can use', async () => {
    const { body } = await call('/contoso/v2.0/.well-known/openid-configuration');
    for (const name of ['authorization_endpoint', 'token_endpoint', 'issuer', 'jwks_uri']) {
      assert.match(String(body[name]), /^https:\/\/localhost:\d+\/contoso\//, name);
    }
  });

  it('answers nobody without a token, and the app with one', async () => {
    assert.equal((await call('/v1.0/users')).status, 401);
    const app = await token('grant_type=client_credentials&client_id=a&client_secret=b');
    const { status, body } = await call('/v1.0/users?$top=1', { token: app });
    assert.equal(status, 200);
    assert.match(String(body['@odata.nextLink']), /^https:\/\/localhost:/);
  });

  it('hands out tokens on behalf of a user', async () => {
    const own = await token('grant_type=password&username=megan.bowen@contoso.com&password=x&client_id=a');
    const form = new URLSearchParams({
      grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer',
      requested_token_use: 'on_behalf_of',
      assertion: own,
      client_id: 'a',
      client_secret: 'b',
    });
    const { body } = await call('/v1.0/me', { token: await token(form.toString()) });
    assert.equal(body['displayName'], 'Megan Bowen');
  });

  it('refuses the wrong secret and unknown people in the words of the real service', async () => {
    const wrong = await call('/contoso/oauth2/v2.0/token', {
      form: 'grant_type=client_credentials&client_id=a&client_secret=wrong',
    });
    assert.deepEqual([wrong.status, wrong.body['error']], [401, 'invalid_client']);
    assert.match(String(wrong.body['error_description']), /^AADSTS7000215: /);
    const nobody = await call('/contoso/oauth2/v2.0/token', {
      form: 'grant_type=password&username=nobody@contoso.com',
    });
    assert.deepEqual([nobody.status, nobody.body['error']], [400, 'invalid_grant']);
  });
});
