import assert from 'node:assert/strict';
import { connectTo, collect, failure } from '../../support/graph.ts';
import { startRawGraph, type RawAnswer, type RawGraph, type RawRequest } from '../../support/raw-graph.ts';

describe('graph/gateway', () => {
  let server: RawGraph | undefined;
  afterEach(() => server?.close());

  const start = async (answer: (request: RawRequest) => RawAnswer) => {
    server = await startRawGraph(answer);
    return { server, graph: connectTo(server.url) };
  };
  const user = (id: string) => ({ id, displayName: id, userPrincipalName: `${id}@contoso.com` });

  it('follows next pages verbatim and asks for the advanced index on each of them', async () => {
    const { graph, server } = await start(({ path }) => ({
      status: 200,
      body: path.includes('$skiptoken')
        ? { value: [user('u-2')] }
        : {
            value: [user('u-1')],
            '@odata.nextLink': `${server.url}/v1.0/users?$count=true&$skiptoken=m~AQ%2B==,x&b&b`,
          },
    }));
    assert.equal((await collect(graph.directory.listUsers({ licensed: false }))).length, 2);
    assert.equal(server.calls[1], 'GET /users?$count=true&$skiptoken=m~AQ+==,x&b&b');
    assert.deepEqual(
      server.requests.map(({ headers }) => headers['consistencylevel']),
      ['eventual', 'eventual'],
    );
  });

  it('asks for no token page by page at any other host', async () => {
    const elsewhere = await startRawGraph(() => ({ status: 200, body: { value: [user('stolen')] } }));
    const { graph, server } = await start(({ path }) => ({
      status: 200,
      body: path.includes('$skiptoken')
        ? { value: [user('u-2')] }
        : { value: [user('u-1')], '@odata.nextLink': `${elsewhere.url}/v1.0/users?$skiptoken=1` },
    }));
    const users = await collect(graph.directory.listUsers({}));
    assert.deepEqual(
      users.map(({ id }) => id),
      ['u-1', 'u-2'],
    );
    assert.equal(elsewhere.requests.length, 0);
    assert.equal(server.requests.length, 2);
    await elsewhere.close();
  });

  it('follows no redirect', async () => {
    const elsewhere = await startRawGraph(() => ({ status: 200, body: { value: [] } }));
    const { graph } = await start(() => ({
      status: 302,
      headers: { location: `${elsewhere.url}/v1.0/subscribedSkus` },
    }));
    await assert.rejects(graph.directory.subscribedSkus(), failure('graph-unexpected', { status: 302 }));
    assert.equal(elsewhere.requests.length, 0);
    await elsewhere.close();
  });

  it('reads on without a condition that the server cannot check, and checks it itself', async () => {
    const { graph } = await start(({ path }) =>
      path.includes('$filter')
        ? { status: 400, body: { error: { code: 'Request_UnsupportedQuery', message: 'no' } } }
        : { status: 200, body: { value: [{ ...user('u-1'), userType: 'Guest' }, user('u-2')] } },
    );
    const guests = await collect(graph.directory.listUsers({ userType: 'Guest' }));
    assert.deepEqual(
      guests.map(({ id }) => id),
      ['u-1'],
    );
  });

  it('does not begin again in the middle of a list', async () => {
    const { graph, server } = await start(({ path }) =>
      path.includes('$skiptoken')
        ? { status: 400, body: { error: { code: 'Request_UnsupportedQuery', message: 'no' } } }
        : { status: 200, body: { value: [user('u-1')], '@odata.nextLink': `${server.url}/v1.0/users?$skiptoken=1` } },
    );
    await assert.rejects(collect(graph.directory.listUsers({ userType: 'Member' })), failure('graph-unsupported'));
  });

  it('makes one spelling of every id', async () => {
    const { graph } = await start(() => ({ status: 200, body: user('A0A0A0A0-0000-4000-8000-ABCDEFABCDEF') }));
    assert.equal((await graph.directory.readUser('u'))?.id, 'a0a0a0a0-0000-4000-8000-abcdefabcdef');
  });

  it('announces JSON only where there is some', async () => {
    const { graph, server } = await start(() => ({ status: 204 }));
    await graph.accounts.revokeSessions('u-1');
    await graph.accounts.setAccountEnabled('u-1', false);
    assert.deepEqual(
      server.requests.map(({ headers }) => headers['content-type']),
      [undefined, 'application/json'],
    );
  });

  it('tells Graph what a person waits for, and that nobody waits for a job', async () => {
    const { graph, server } = await start(() => ({ status: 200, body: user('u-1') }));
    await graph.directory.readUser('u-1');
    await graph.background.readUser('u-1');
    assert.deepEqual(
      server.requests.map(({ headers }) => headers['x-ms-throttle-priority']),
      ['high', undefined],
    );
  });
});
