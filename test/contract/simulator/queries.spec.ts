import assert from 'node:assert/strict';
import { startTenant, type Tenant } from '../../../src/simulator/start-tenant.ts';
import {
  advanced,
  type Answer,
  type Caller,
  errorOf,
  graphCaller,
  type Thing,
  valueOf,
} from '../../support/graph-caller.ts';

const e5 = '06ebc4ee-1bb5-47dd-8120-11324bc54e06';

describe('demo tenant: queries', () => {
  let tenant: Tenant;
  let graph: Caller;

  before(async () => {
    tenant = await startTenant({ port: 0 });
    graph = graphCaller(tenant.baseUrl);
  });
  after(() => tenant.close());

  const users = (options: Readonly<Record<string, string>>, call = {}) =>
    graph(`/users?${new URLSearchParams(options).toString()}`, call);
  const names = (answer: Answer) => valueOf(answer).map((user) => user['displayName'] as string);
  const all = async () =>
    valueOf(
      await users({ $top: '999', $select: 'id,displayName,accountEnabled,userType,department,assignedLicenses' }),
    );
  const refused = async (answer: Promise<Answer>, code: string, message: RegExp) => {
    const reply = await answer;
    assert.equal(reply.status, 400);
    assert.equal(errorOf(reply).code, code);
    assert.match(errorOf(reply).message, message);
  };

  describe('$select', () => {
    it('shows the default properties without it', async () => {
      const user = (await graph('/users/adele.vance@contoso.com')).body as Thing;
      const shown = Object.keys(user).filter((name) => !name.startsWith('@'));
      assert.deepEqual(shown.sort(), [
        'businessPhones',
        'displayName',
        'givenName',
        'id',
        'jobTitle',
        'mail',
        'mobilePhone',
        'officeLocation',
        'preferredLanguage',
        'surname',
        'userPrincipalName',
      ]);
    });
    it('refuses a property that does not exist', () =>
      refused(
        users({ $select: 'shoeSize' }),
        'BadRequest',
        /Could not find a property named 'shoeSize' on type 'microsoft.graph.user'/,
      ));
    it('answers 501 for mailboxSettings on the collection', async () => {
      const answer = await users({ $select: 'mailboxSettings' });
      assert.deepEqual([answer.status, errorOf(answer).code], [501, 'NotImplemented']);
    });
    it('gives sign-in activity by object id only, null for who never came, at most 500 a page', async () => {
      const answer = await graph('/users/adele.vance@contoso.com?$select=signInActivity');
      assert.equal(errorOf(answer).message, 'Get By Key only supports UserId and the key has to be a valid Guid');
      const page = await users({ $select: 'id,signInActivity', $top: '999' });
      assert.ok(valueOf(page).some((user) => user['signInActivity'] === null));
    });
  });

  describe('$filter', () => {
    const agrees = async (filter: string, keep: (user: Thing) => boolean, isAdvanced = false) => {
      const options = { $filter: filter, $top: '999', $select: 'id', ...(isAdvanced ? { $count: 'true' } : {}) };
      const found = await users(options, isAdvanced ? advanced : {});
      assert.equal(found.status, 200, JSON.stringify(found.body));
      const wanted = (await all()).filter(keep).map(({ id }) => id);
      assert.ok(wanted.length > 0, 'the seed has nobody to find');
      assert.deepEqual(
        valueOf(found).map(({ id }) => id),
        wanted,
      );
    };
    const licenses = (user: Thing) => user['assignedLicenses'] as { skuId: string }[];

    it('takes eq on a boolean', () => agrees('accountEnabled eq false', (user) => user['accountEnabled'] === false));
    it('joins with and, or and parentheses', () =>
      agrees(
        "(department eq 'Sales' or department eq 'Finance') and accountEnabled eq true",
        (user) => ['Sales', 'Finance'].includes(user['department'] as string) && user['accountEnabled'] === true,
      ));
    it('takes in', () =>
      agrees("department in ('HR', 'Legal')", (user) => ['HR', 'Legal'].includes(user['department'] as string)));
    it('takes any over licenses, with the id unquoted', () =>
      agrees(`assignedLicenses/any(s:s/skuId eq ${e5})`, (user) => licenses(user).some(({ skuId }) => skuId === e5)));
    it('takes $count eq 0 in an advanced query', () =>
      agrees('assignedLicenses/$count eq 0', (user) => licenses(user).length === 0, true));
    it('takes ne and not in an advanced query', async () => {
      await agrees("userType ne 'Guest'", (user) => user['userType'] !== 'Guest', true);
      await agrees("not(department eq 'Sales')", (user) => user['department'] !== 'Sales', true);
    });
    it('finds nothing but the person whose name holds an apostrophe', async () => {
      assert.deepEqual(names(await users({ $filter: "surname eq 'O''Brien' and givenName eq 'Siobhán'" })), [
        "Siobhán O'Brien",
      ]);
    });
    it('compares without case and finds by the start of a name', async () => {
      assert.deepEqual(names(await users({ $filter: "startswith(displayName,'ADELE')" })), ['Adele Vance']);
    });
    it('compares moments', async () => {
      const before = new Date(Date.now() - 90 * 86_400_000).toISOString();
      const found = await users({
        $filter: `signInActivity/lastSignInDateTime le ${before}`,
        $select: 'id,signInActivity',
      });
      assert.ok(valueOf(found).length > 5);
      for (const user of valueOf(found)) {
        assert.ok((user['signInActivity'] as { lastSignInDateTime: string }).lastSignInDateTime <= before);
      }
    });

    it('refuses sign-in activity beside another condition', () =>
      refused(
        users({ $filter: 'signInActivity/lastSignInDateTime le 2026-01-01T00:00:00Z and accountEnabled eq true' }),
        'Request_UnsupportedQuery',
        /signInActivity/,
      ));
    it('refuses an advanced operator without the header, in the documented words', () =>
      refused(
        users({ $filter: "endsWith(mail,'contoso.com')" }),
        'Request_UnsupportedQuery',
        /^Operator 'endsWith' is not supported because the required parameters might be missing\. Try adding \$count=true query parameter and ConsistencyLevel:eventual header\. Refer to https:\/\/aka\.ms\/graph-docs\/advanced-queries for more information$/,
      ));
    it('refuses startswith on department', () =>
      refused(
        users({ $filter: "startswith(department,'Sal')" }),
        'Request_UnsupportedQuery',
        /^Unsupported or invalid query filter clause specified for property 'department' of resource 'User'\.$/,
      ));
    it('refuses a property that cannot be filtered', () =>
      refused(
        users({ $filter: 'lastPasswordChangeDateTime ge 2020-01-01T00:00:00Z' }),
        'Request_UnsupportedQuery',
        /'lastPasswordChangeDateTime'/,
      ));
    it('refuses a quoted product id', () =>
      refused(
        users({ $filter: `assignedLicenses/any(s:s/skuId eq '${e5}')` }),
        'BadRequest',
        /'Edm.Guid' and 'Edm.String'/,
      ));
    it('refuses more than 15 values in one list', () =>
      refused(
        users({ $filter: `id in (${Array.from({ length: 16 }, (_, at) => `'${at}'`).join()})` }),
        'Request_UnsupportedQuery',
        /Max allowed: 15/,
      ));
    it('says where the syntax breaks', () =>
      refused(users({ $filter: "displayName eq 'Adele" }), 'BadRequest', /Syntax error at position 15/));
  });

  describe('$search', () => {
    const search = (text: string) => users({ $search: text, $select: 'displayName' }, advanced);

    it('finds by the start of any word, never by the middle of one', async () => {
      assert.deepEqual(names(await search('"displayName:vance"')), ['Adele Vance']);
      assert.deepEqual(names(await search('"displayName:ance"')), []);
    });
    it('joins clauses', async () => {
      assert.deepEqual(names(await search('"displayName:ade" AND "displayName:van"')), ['Adele Vance']);
      const either = names(await search('"displayName:adele" OR "mail:alex.wilber"'));
      assert.deepEqual(either.sort(), ['Adele Vance', 'Alex Wilber']);
    });
    it('takes every script', async () => assert.deepEqual(names(await search('"displayName:李"')), ['李 明']));
    it('refuses without the header', () =>
      refused(
        users({ $search: '"displayName:a"' }),
        'Request_UnsupportedQuery',
        /^Request with \$search query parameter only works through MSGraph with a special request header: 'ConsistencyLevel: eventual'$/,
      ));
  });

  describe('$orderby, $top, $count and pages', () => {
    it('walks all pages once, in order, and counts on the first only', async () => {
      const seen: string[] = [];
      const counts: unknown[] = [];
      let next: string | undefined = '/users?$top=60&$orderby=displayName&$count=true&$select=id,displayName';
      while (next !== undefined) {
        const page: Answer = await graph(next, advanced);
        const body = page.body as Readonly<Record<string, unknown>>;
        counts.push(body['@odata.count']);
        seen.push(...names(page));
        next = body['@odata.nextLink'] as string | undefined;
      }
      assert.deepEqual(counts, [250, undefined, undefined, undefined, undefined]);
      const order = [...seen].sort((a, b) =>
        a.toLowerCase() < b.toLowerCase() ? -1 : a.toLowerCase() > b.toLowerCase() ? 1 : 0,
      );
      assert.deepEqual(seen, order);
      assert.equal(seen.length, 250);
    });
    it('goes on behind the last one when people before it are deleted meanwhile', async () => {
      const other = await startTenant({ port: 0 });
      const call = graphCaller(other.baseUrl);
      const page = await call('/users?$top=100&$select=id');
      const leaver = ((await call('/users/adele.vance@contoso.com')).body as Thing).id;
      await call(`/users/${leaver}`, { method: 'DELETE' });
      const rest = await call(String((page.body as Record<string, unknown>)['@odata.nextLink']));
      await other.close();
      const everyone = (await all()).map(({ id }) => id);
      assert.equal(everyone[100], valueOf(rest)[0]?.id);
    });
    it('ignores $count without the header', async () => {
      const body = (await users({ $count: 'true' })).body as Record<string, unknown>;
      assert.equal('@odata.count' in body, false);
    });
    it('refuses /users/$count without the header', () =>
      refused(graph('/users/$count'), 'Request_BadRequest', /^\$count is not currently supported\.$/));
    it('refuses a page of 1000', () =>
      refused(
        users({ $top: '1000' }),
        'Request_UnsupportedQuery',
        /^Invalid page size specified: '1000'\. Must be between 1 and 999 inclusive\.$/,
      ));
    it('refuses $skip, and sorting by what cannot be sorted', async () => {
      await refused(users({ $skip: '10' }), 'Request_BadRequest', /\$skip/);
      await refused(users({ $orderby: 'jobTitle' }), 'Request_UnsupportedQuery', /Sorting not supported/);
    });
    it('refuses a page token that is none', () =>
      refused(users({ $skiptoken: 'nonsense' }), 'Directory_ExpiredPageToken', /page token/));
  });

  it('expands the manager, and not in an advanced query', async () => {
    const path = '/users/lidia.holloway@contoso.com?$expand=manager($select=id,displayName)';
    assert.equal(((await graph(path)).body as { manager: Thing }).manager['displayName'], 'Alex Wilber');
    await refused(
      users({ $expand: 'manager', $search: '"displayName:a"' }, advanced),
      'Request_UnsupportedQuery',
      /[Ee]xpand/,
    );
  });

  it('echoes client-request-id and gives request-id in headers and in the error', async () => {
    const answer = await graph('/users/nobody@contoso.com', { headers: { 'client-request-id': 'mine' } });
    const { innerError } = (answer.body as { error: { innerError: Record<string, string> } }).error;
    assert.equal(answer.headers.get('client-request-id'), 'mine');
    assert.equal(innerError['client-request-id'], 'mine');
    assert.equal(innerError['request-id'], answer.headers.get('request-id'));
    assert.match(innerError['date'] ?? '', /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/);
  });
});
