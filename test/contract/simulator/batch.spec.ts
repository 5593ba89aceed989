import assert from 'node:assert/strict';
import { startTenant, type Tenant } from '../../../src/simulator/start-tenant.ts';
import { type Answer, type Caller, errorOf, graphCaller, type Thing } from '../../support/graph-caller.ts';

interface ItemReply {
  readonly id: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

describe('demo tenant: $batch', () => {
  let tenant: Tenant;
  let graph: Caller;

  beforeEach(async () => {
    tenant = await startTenant({ port: 0 });
    graph = graphCaller(tenant.baseUrl);
  });
  afterEach(() => tenant.close());

  const batch = (requests: unknown) => graph('/$batch', { method: 'POST', body: { requests } });
  const replies = (answer: Answer) =>
    new Map((answer.body as { responses: ItemReply[] }).responses.map((reply) => [reply.id, reply]));
  const idOf = async (name: string) => ((await graph(`/users/${name}@contoso.com`)).body as Thing).id;

  it('answers 200 for the envelope whatever its items say, each with its own status and headers', async () => {
    const answer = await batch([
      { id: 'a', method: 'GET', url: '/users/adele.vance@contoso.com' },
      { id: 'b', method: 'GET', url: '/users/nobody' },
      { id: 'c', method: 'DELETE', url: `/users/${await idOf('grady.archie')}` },
    ]);
    assert.equal(answer.status, 200);
    const [a, b, c] = ['a', 'b', 'c'].map((id) => replies(answer).get(id));
    assert.deepEqual([a?.status, b?.status, c?.status], [200, 404, 204]);
    assert.equal(c?.body, undefined);
    assert.ok(a?.headers['request-id']);
    assert.match(a.headers['Content-Type'] ?? '', /^application\/json;odata.metadata=minimal/);
  });

  it('answers 20 items in another order than they came', async () => {
    const ids = Array.from({ length: 20 }, (_, at) => String(at));
    const answer = await batch(ids.map((id) => ({ id, method: 'GET', url: '/organization' })));
    const order = [...replies(answer).keys()];
    assert.notDeepEqual(order, ids);
    assert.deepEqual([...order].sort(), [...ids].sort());
  });

  it('takes ConsistencyLevel from the item, and gives absolute next links', async () => {
    const answer = await batch([
      { id: '1', method: 'GET', url: '/users?$search="displayName:adele"', headers: { ConsistencyLevel: 'eventual' } },
      { id: '2', method: 'GET', url: '/users?$search="displayName:adele"' },
      { id: '3', method: 'GET', url: '/users?$top=1' },
    ]);
    assert.deepEqual(
      ['1', '2', '3'].map((id) => replies(answer).get(id)?.status),
      [200, 400, 200],
    );
    const { '@odata.nextLink': next } = replies(answer).get('3')?.body as Record<string, string>;
    assert.ok(next?.startsWith(`${tenant.baseUrl}/v1.0/users?`));
  });

  it('does not run what depends on a failed item, and says 424', async () => {
    const adele = await idOf('adele.vance');
    const answer = await batch([
      { id: '1', method: 'GET', url: '/users/nobody' },
      { id: '2', method: 'DELETE', url: `/users/${adele}`, dependsOn: ['1'] },
      { id: '3', method: 'GET', url: `/users/${adele}`, dependsOn: ['2'] },
    ]);
    assert.deepEqual(
      ['1', '2', '3'].map((id) => replies(answer).get(id)?.status),
      [404, 424, 424],
    );
    assert.deepEqual(tenant.effects(), []);
  });

  it('runs a chain in order', async () => {
    const adele = await idOf('adele.vance');
    const answer = await batch([
      { id: '1', method: 'DELETE', url: `/users/${adele}` },
      { id: '2', method: 'POST', url: `/directory/deletedItems/${adele}/restore`, dependsOn: ['1'] },
    ]);
    assert.deepEqual(
      ['1', '2'].map((id) => replies(answer).get(id)?.status),
      [204, 200],
    );
  });

  const malformed: readonly (readonly [string, unknown, string])[] = [
    ['no items', [], 'Invalid batch payload format.'],
    ['no list', 'x', 'Invalid batch payload format.'],
    ['an item without an id', [{ method: 'GET', url: '/users' }], 'Invalid batch payload format.'],
    [
      'a body without a content type',
      [{ id: '1', method: 'PATCH', url: '/users/x', body: {} }],
      'Invalid batch payload format.',
    ],
    [
      'the same id twice',
      [
        { id: '1', method: 'GET', url: '/users' },
        { id: '1', method: 'GET', url: '/users' },
      ],
      'Request Id 1 has to be unique in a batch.',
    ],
    [
      '21 items',
      Array.from({ length: 21 }, (_, at) => ({ id: String(at), method: 'GET', url: '/users' })),
      'Number of batch request steps exceeds the maximum value of 20.',
    ],
  ];
  for (const [what, requests, message] of malformed) {
    it(`refuses an envelope with ${what}`, async () => {
      const answer = await batch(requests);
      assert.deepEqual([answer.status, errorOf(answer).code, errorOf(answer).message], [400, 'BadRequest', message]);
    });
  }

  it('answers an item that still carries the version like any unknown address', async () => {
    const answer = await batch([{ id: '1', method: 'GET', url: '/v1.0/users' }]);
    assert.equal(replies(answer).get('1')?.status, 501);
  });

  it('refuses what is no JSON', async () => {
    const answer = await graph('/$batch', { method: 'POST', body: '{' });
    assert.deepEqual([answer.status, errorOf(answer).code], [400, 'BadRequest']);
  });
});
