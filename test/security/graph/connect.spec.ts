import assert from 'node:assert/strict';
import { connectTo, failure } from '../../support/graph.ts';
import { startRawGraph } from '../../support/raw-graph.ts';

const CREDENTIAL = { kind: 'secret', tenantId: 'contoso', clientId: 'app', secret: 'hush' } as const;

describe('graph/connect', () => {
  it('talks without a credential only to this machine', () => {
    for (const url of ['http://127.0.0.1:3980', 'http://localhost:1/v1.0', 'http://[::1]:1/', 'https://127.0.0.1:1']) {
      connectTo(url).close();
    }
    for (const url of ['http://10.0.0.1:3980', 'http://127.0.0.1.example.org', 'https://graph.microsoft.com']) {
      assert.throws(() => connectTo(url), failure('token-rejected'), url);
    }
  });

  it('sends a token in clear text to no other machine', () => {
    for (const url of ['http://graph.microsoft.com', 'http://10.0.0.1', 'http://localhost.example.org']) {
      assert.throws(() => connectTo(url, { credential: CREDENTIAL }), failure('token-rejected'), url);
    }
  });

  it('takes the base address with or without the version and slashes', async () => {
    const server = await startRawGraph(() => ({ status: 200, body: { value: [] } }));
    for (const suffix of ['', '/', '/v1.0', '/v1.0/', '//']) {
      const graph = connectTo(server.url + suffix);
      await graph.directory.subscribedSkus();
      graph.close();
    }
    assert.deepEqual(new Set(server.calls), new Set(['GET /subscribedSkus']));
    await server.close();
  });
});
