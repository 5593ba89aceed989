import assert from 'node:assert/strict';
import { startTenant, type Tenant } from '../../../src/simulator/start-tenant.ts';
import { costOf } from '../../../src/simulator/traffic/throttle.ts';
import { type Answer, type Caller, errorOf, graphCaller, type Thing } from '../../support/graph-caller.ts';

describe('demo tenant: throttling', () => {
  let tenant: Tenant;
  let graph: Caller;
  let now: number;

  beforeEach(async () => {
    now = Date.parse('2026-03-11T09:00:00Z');
    tenant = await startTenant({ port: 0, throttle: true, clock: () => new Date(now) });
    graph = graphCaller(tenant.baseUrl);
  });
  afterEach(() => tenant.close());

  /** Writes that change nothing, 20 at a time, until one is refused. */
  async function writeUntilRefused(
    user: string,
    atMost: number,
  ): Promise<{ admitted: number; refused: ItemReply | undefined }> {
    let admitted = 0;
    for (let at = 0; at < atMost; at += 20) {
      const requests = Array.from({ length: 20 }, (_, one) => ({
        id: String(one),
        method: 'POST',
        url: `/users/${user}/revokeSignInSessions`,
      }));
      const answer = await graph('/$batch', { method: 'POST', body: { requests } });
      const { responses } = answer.body as { responses: ItemReply[] };
      admitted += responses.filter(({ status }) => status === 200).length;
      const refused = responses.find(({ status }) => status === 429);
      if (refused) return { admitted, refused };
    }
    return { admitted, refused: undefined };
  }
  interface ItemReply {
    readonly status: number;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: unknown;
  }

  it('costs what Microsoft says', () => {
    const cost = (method: string, target: string) => {
      const [path = '', query = ''] = target.split('?');
      return costOf(method, path, new URLSearchParams(query));
    };
    assert.deepEqual(
      [
        '/users',
        '/users?$select=id',
        '/users?$top=5&$select=id',
        '/users?$expand=manager',
        '/users/x',
        '/users/x/memberOf',
        '/groups/x/members',
        '/subscribedSkus',
      ].map((target) => cost('GET', target)),
      [2, 1, 1, 3, 1, 2, 3, 3],
    );
    assert.equal(cost('DELETE', '/users/x'), 1);
  });

  it('names the cost of every operation', async () => {
    assert.equal((await graph('/users')).headers.get('x-ms-resource-unit'), '2');
  });

  it('refuses the 3,001st write in 150 seconds, says how long to wait, and means it', async () => {
    const user = ((await graph('/users/adele.vance@contoso.com')).body as Thing).id;
    const { admitted, refused } = await writeUntilRefused(user, 3_100);
    assert.equal(admitted, 3_000);
    assert.equal((refused?.body as { error: { code: string } }).error.code, 'TooManyRequests');
    assert.equal(refused?.headers['x-ms-throttle-information'], 'WriteLimitExceeded');
    assert.match(refused.headers['x-ms-throttle-scope'] ?? '', /^Tenant_Application\/ReadWrite\//);
    const seconds = Number(refused.headers['Retry-After']);
    assert.ok(seconds >= 1 && seconds <= 10, `Retry-After ${seconds}`);
    now += (seconds + 1) * 1_000;
    const revoked: Answer = await graph(`/users/${user}/revokeSignInSessions`, { method: 'POST' });
    assert.equal(revoked.status, 200);
  });

  it('warns from 80 % on', async () => {
    const user = ((await graph('/users/adele.vance@contoso.com')).body as Thing).id;
    await writeUntilRefused(user, 2_500);
    const answer = await graph(`/users/${user}/revokeSignInSessions`, { method: 'POST' });
    const share = Number(answer.headers.get('x-ms-throttle-limit-percentage'));
    assert.ok(share > 0.8 && share < 0.9, `share ${share}`);
  });

  it('takes five requests to the audit log in ten seconds', async () => {
    const statuses = [];
    for (let at = 0; at < 6; at += 1) statuses.push((await graph('/auditLogs/directoryAudits')).status);
    assert.deepEqual(statuses, [200, 200, 200, 200, 200, 429]);
    now += 10_000;
    assert.equal((await graph('/auditLogs/directoryAudits')).status, 200);
  });

  it('limits nothing unless told to', async () => {
    const free = await startTenant({ port: 0 });
    const call = graphCaller(free.baseUrl);
    const statuses = [];
    for (let at = 0; at < 8; at += 1) statuses.push((await call('/auditLogs/directoryAudits')).status);
    await free.close();
    assert.deepEqual(new Set(statuses), new Set([200]));
    assert.equal(errorOf({ ...(await graph('/users/nobody')) }).code, 'Request_ResourceNotFound');
  });
});
