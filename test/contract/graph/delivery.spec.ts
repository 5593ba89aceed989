import assert from 'node:assert/strict';
import { connectTo, failure, type TestGraph } from '../../support/graph.ts';
import { graphError, startRawGraph, type RawAnswer, type RawGraph, type RawRequest } from '../../support/raw-graph.ts';

const SKUS = { status: 200, body: { value: [] } };
const GONE = { status: 204 };

describe('graph/delivery', () => {
  let server: RawGraph | undefined;
  let graph: TestGraph | undefined;

  async function start(answer: (request: RawRequest, nth: number) => RawAnswer | Promise<RawAnswer>) {
    server = await startRawGraph(answer);
    graph = connectTo(server.url);
    return { server, graph };
  }

  afterEach(async () => {
    graph?.close();
    await server?.close();
    server = graph = undefined;
  });

  const busy = (headers: Record<string, string> = {}) => ({
    status: 429,
    headers,
    body: graphError('TooManyRequests', 'Please retry again later.'),
  });
  const once = (first: RawAnswer, then: RawAnswer) => (_: RawRequest, nth: number) => (nth === 1 ? first : then);

  it('waits as long as Graph asks, to the fraction of a second', async () => {
    const { graph } = await start(once(busy({ 'retry-after': '2.128' }), SKUS));
    assert.deepEqual(await graph.directory.subscribedSkus(), []);
    assert.deepEqual(graph.clock.waits, [2150]);
  });

  it('waits longer than three minutes when Graph asks for it', async () => {
    const { graph } = await start(once(busy({ 'Retry-After': '200' }), SKUS));
    await graph.directory.subscribedSkus();
    assert.deepEqual(graph.clock.waits, [200_000]);
  });

  it('backs off when Graph does not say how long, a little longer each time', async () => {
    const { graph } = await start((_, nth) => (nth <= 3 ? { status: 503 } : SKUS));
    await graph.directory.subscribedSkus();
    const [first = 0, second = 0, third = 0] = graph.clock.waits;
    assert.equal(graph.clock.waits.length, 3);
    assert.ok(first >= 250 && first <= 500 && second >= 500 && second <= 1000 && third >= 1000 && third <= 2000);
  });

  it('does not begin a wait that ends after the deadline, and says when to come back', async () => {
    const { graph, server } = await start(() => busy({ 'Retry-After': '3600' }));
    await assert.rejects(
      graph.directory.subscribedSkus(),
      failure('graph-throttled', { retryAfter: 3600, status: 429 }),
    );
    assert.deepEqual(graph.clock.waits, []);
    assert.equal(server.calls.length, 1);
  });

  it('gives up in the end, with the reason', async () => {
    const { graph, server } = await start(() => ({ status: 503, body: graphError('serviceNotAvailable') }));
    await assert.rejects(graph.directory.subscribedSkus(), failure('graph-unavailable', { status: 503 }));
    assert.ok(server.calls.length > 3 && server.calls.length <= 10);
  });

  it('tells a person within seconds that Graph is away, while a job waits for it', async () => {
    const { graph } = await start(() => ({ drop: true }));
    const waited = () => graph.clock.waits.reduce((sum, ms) => sum + ms, 0);
    await assert.rejects(graph.directory.subscribedSkus(), failure('graph-unreachable'));
    assert.ok(waited() > 2_000 && waited() <= 10_000, `${waited()} ms`);
    const before = waited();
    await assert.rejects(graph.background.subscribedSkus(), failure('graph-unreachable'));
    assert.ok(waited() - before > 60_000, `${waited() - before} ms`);
  });

  it('tries a write again when another one was in its way', async () => {
    const conflict = { status: 409, body: graphError('Directory_ConcurrencyViolation') };
    const { graph, server } = await start(once(conflict, GONE));
    await graph.accounts.deleteUser('u-1');
    assert.equal(server.calls.length, 2);
  });

  it('tries an item again that a batch left out because another one failed', async () => {
    const skipped = { status: 424, body: graphError('FailedDependency') };
    const { graph, server } = await start(once(skipped, GONE));
    await Promise.all([graph.accounts.deleteUser('u-1'), graph.accounts.deleteUser('u-2')]);
    assert.equal(server.calls.filter((call) => call === 'DELETE /users/u-1').length, 2);
  });

  it('asks again after a read whose answer was lost', async () => {
    const { graph, server } = await start(once({ drop: true }, SKUS));
    await graph.directory.subscribedSkus();
    assert.equal(server.calls.length, 2);
  });

  it('never repeats a write whose answer was lost', async () => {
    const { graph, server } = await start(() => ({ drop: true }));
    await assert.rejects(graph.accounts.deleteUser('u-1'), failure('outcome-unknown'));
    assert.deepEqual(server.calls, ['DELETE /users/u-1']);
  });

  it('never repeats a write that an envelope left unanswered, and delivers the others', async () => {
    const { graph, server } = await start(({ path }) => (path === '/users/u-2' ? { drop: true } : GONE));
    const results = await Promise.allSettled(['u-1', 'u-2', 'u-3'].map((id) => graph.accounts.deleteUser(id)));
    assert.deepEqual(
      results.map(({ status }) => status),
      ['fulfilled', 'rejected', 'fulfilled'],
    );
    assert.equal(server.calls.length, 3);
    assert.equal(server.requests.length, 1);
  });

  it('does not call a write refused that may have been carried out behind a gateway that gave up', async () => {
    const { graph } = await start(once({ status: 504 }, { status: 404, body: graphError('Request_ResourceNotFound') }));
    await assert.rejects(graph.accounts.deleteUser('u-1'), failure('outcome-unknown', { status: 404 }));
  });

  it('says that nothing was sent when no server answers at all', async () => {
    const { graph, server } = await start(() => GONE);
    await server.close();
    await assert.rejects(graph.accounts.deleteUser('u-1'), failure('graph-unreachable'));
    await assert.rejects(graph.directory.subscribedSkus(), failure('graph-unreachable'));
  });

  it('sends only the failed items of an envelope again, together', async () => {
    const { graph, server } = await start(({ path }, nth) => (/u-[13]/.test(path) && nth === 1 ? busy() : GONE));
    await Promise.all(['u-1', 'u-2', 'u-3'].map((id) => graph.accounts.deleteUser(id)));
    assert.deepEqual(server.calls.filter((call) => call.endsWith('u-2')).length, 1);
    assert.equal(server.calls.length, 5);
  });

  it('gives each item its own Retry-After and waits for the longest before anything of that kind', async () => {
    const { graph } = await start(({ path }, nth) => (nth === 1 ? busy({ 'Retry-After': path.slice(-1) }) : GONE));
    await Promise.all(['u-1', 'u-4'].map((id) => graph.accounts.deleteUser(id)));
    assert.ok(Math.max(...graph.clock.waits) >= 4000);
  });

  it('keeps reads and writes in separate envelopes, so that a slow read holds up no deletion', async () => {
    let answerReads = () => {};
    const slow = new Promise<void>((resolve) => (answerReads = resolve));
    const { graph, server } = await start(async ({ method }) => {
      if (method === 'DELETE') return GONE;
      await slow;
      return { status: 404, body: graphError('Request_ResourceNotFound') };
    });
    const reads = graph.directory.readUsers(['a', 'b']);
    await Promise.all(['u-1', 'u-2'].map((id) => graph.accounts.deleteUser(id)));
    answerReads();
    assert.equal((await reads).size, 0);
    assert.equal(server.requests.length, 2);
  });

  it('refreshes a refused token once, and then says so', async () => {
    const refused = { status: 401, body: graphError('InvalidAuthenticationToken') };
    const quirk = await start(once(refused, SKUS));
    await quirk.graph.directory.subscribedSkus();
    assert.equal(quirk.server.calls.length, 2);
    await quirk.server.close();
    const { graph, server } = await start(() => refused);
    await assert.rejects(graph.directory.subscribedSkus(), failure('token-rejected', { status: 401 }));
    assert.equal(server.calls.length, 2);
  });

  it('does without envelopes on a server that has none', async () => {
    server = await startRawGraph(() => GONE, { batch: false });
    graph = connectTo(server.url);
    const { accounts } = graph;
    await Promise.all(['u-1', 'u-2'].map((id) => accounts.deleteUser(id)));
    await Promise.all(['u-3', 'u-4'].map((id) => accounts.deleteUser(id)));
    assert.equal(server.calls.length, 4);
    assert.equal(server.requests.length, 5, 'the envelope is tried once');
  });

  it('sends nothing more once it is closed', async () => {
    const { graph, server } = await start(() => busy());
    graph.close();
    await assert.rejects(graph.accounts.deleteUser('u-1'), failure('graph-unreachable'));
    assert.equal(server.calls.length, 0);
  });

  it('logs the call, the status and the request-id, and no name', async () => {
    const body = { value: [{ id: 'u-1', displayName: 'Zoë', userPrincipalName: 'zoe@contoso.com' }] };
    const { graph } = await start(() => ({ status: 200, headers: { 'request-id': 'r-9' }, body }));
    await graph.directory.findCandidates(['zoe@contoso.com']);
    const line = graph.log.find(({ fields }) => fields['operation'] === 'find-by-address');
    assert.equal(line?.fields['status'], 200);
    assert.ok('requestId' in line.fields);
    assert.doesNotMatch(JSON.stringify(graph.log), /zo[eë]/i);
  });
});
