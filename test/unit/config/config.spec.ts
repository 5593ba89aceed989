import assert from 'node:assert/strict';
import { loadConfig } from '../../../src/config.ts';
import { ConfigError } from '../../../src/config/problem.ts';

const APP = '11111111-1111-4111-8111-111111111111';
const TENANT = '22222222-2222-4222-8222-222222222222';
const LIVE = {
  HOST: '0.0.0.0',
  MicrosoftAppId: APP,
  MicrosoftAppPassword: 'secret',
  MicrosoftAppTenantId: TENANT,
  AZURE_TENANT_ID: TENANT,
  AZURE_CLIENT_ID: APP,
  AZURE_CLIENT_SECRET: 'secret',
};

/** The variables complained about, in order. */
function refused(environment: Record<string, string>): string[] {
  let variables: string[] | undefined;
  assert.throws(
    () => loadConfig(environment),
    (error) => {
      assert.ok(error instanceof ConfigError);
      variables = error.problems.map((problem) => problem.variable);
      return true;
    },
  );
  return variables ?? [];
}

describe('config', () => {
  it('is a demo on loopback when nothing is set', () => {
    const config = loadConfig({});
    assert.equal(config.mode, 'demo');
    assert.equal(config.http.host, '127.0.0.1');
    assert.equal(config.graph.baseUrl, undefined);
    assert.deepEqual(config.demo, { chatPort: 3979, tenantPort: 3980, users: 250, seed: 1 });
  });

  it('takes an empty variable for an unset one', () => {
    assert.deepEqual(loadConfig({ MicrosoftAppId: '', PORT: ' ', DATABASE_URL: '' }), loadConfig({}));
  });

  it('is live, on Graph itself, when bot and credential are complete', () => {
    const config = loadConfig(LIVE);
    assert.equal(config.mode, 'live');
    assert.equal(config.graph.baseUrl, 'https://graph.microsoft.com');
    assert.equal(config.tenantId, TENANT);
    assert.deepEqual(config.graph.credential, { kind: 'secret', tenantId: TENANT, clientId: APP, secret: 'secret' });
  });

  it('knows its own apps, each once', () => {
    const other = '33333333-3333-4333-8333-33333333333A';
    assert.deepEqual(loadConfig(LIVE).ownAppIds, [APP]);
    assert.deepEqual(loadConfig({ ...LIVE, AZURE_CLIENT_ID: other }).ownAppIds, [APP, other.toLowerCase()]);
    assert.deepEqual(loadConfig({}).ownAppIds, []);
  });

  it('follows the cloud to its own Graph host', () => {
    assert.equal(loadConfig({ ...LIVE, GRAPH_CLOUD: 'usgov' }).graph.baseUrl, 'https://graph.microsoft.us');
  });

  it('accepts a managed identity, a certificate and a federated token', () => {
    const { AZURE_CLIENT_SECRET: _secret, AZURE_TENANT_ID: _tenant, ...identity } = LIVE;
    assert.equal(loadConfig(identity).graph.credential?.kind, 'managed-identity');
    const { AZURE_CLIENT_SECRET: _unused, ...app } = LIVE;
    assert.equal(loadConfig({ ...app, AZURE_CLIENT_CERTIFICATE_PATH: '/x.pem' }).graph.credential?.kind, 'certificate');
    assert.equal(
      loadConfig({ ...app, AZURE_FEDERATED_TOKEN_FILE: '/token' }).graph.credential?.kind,
      'workload-identity',
    );
  });

  it('lets a demo bot use a Graph server on this machine, without a credential', () => {
    assert.equal(loadConfig({ GRAPH_BASE_URL: 'http://127.0.0.1:9000' }).graph.baseUrl, 'http://127.0.0.1:9000');
  });

  it('refuses an anonymous bot that others can reach, in production, or with a real tenant', () => {
    assert.deepEqual(refused({ HOST: '0.0.0.0' }), ['HOST']);
    assert.deepEqual(refused({ NODE_ENV: 'production' }), ['MicrosoftAppId']);
    assert.deepEqual(refused({ GRAPH_BASE_URL: 'https://graph.microsoft.com' }), ['MicrosoftAppId']);
    assert.deepEqual(refused({ AZURE_TENANT_ID: TENANT, AZURE_CLIENT_ID: APP, AZURE_CLIENT_SECRET: 's' }), [
      'MicrosoftAppId',
    ]);
  });

  it('refuses half a configuration and names everything that is missing at once', () => {
    assert.deepEqual(refused({ MicrosoftAppPassword: 'x' }), ['MicrosoftAppId']);
    assert.deepEqual(refused({ MicrosoftAppId: APP }), [
      'MicrosoftAppPassword',
      'MicrosoftAppTenantId',
      'AZURE_CLIENT_ID',
    ]);
    assert.deepEqual(refused({ ...LIVE, AZURE_CLIENT_SECRET: '' }), ['AZURE_CLIENT_SECRET', 'AZURE_CLIENT_ID']);
  });

  it('refuses plain http to another machine', () => {
    assert.deepEqual(refused({ ...LIVE, GRAPH_BASE_URL: 'http://graph.example' }), ['GRAPH_BASE_URL']);
  });

  it('refuses values of the wrong shape', () => {
    assert.deepEqual(refused({ PORT: 'http', SIMULATOR_USERS: '3', LOG_LEVEL: 'loud', JOB_RETENTION_DAYS: '30' }), [
      'PORT',
      'JOB_RETENTION_DAYS',
      'SIMULATOR_USERS',
      'LOG_LEVEL',
    ]);
  });
});
