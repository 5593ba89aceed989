import assert from 'node:assert/strict';
import { matchPerson } from '../../../src/domain/match-person.ts';
import type { Candidates } from '../../../src/domain/ports.ts';
import type { User } from '../../../src/domain/user.ts';
import { startTenant, type Tenant } from '../../../src/simulator/start-tenant.ts';
import { graphCaller } from '../../support/graph-caller.ts';
import { collect, connectTo, everyone, REAL_TIME, type TestGraph } from '../../support/graph.ts';
import { startRawGraph } from '../../support/raw-graph.ts';

const ODD_NAMES = [
  "Siobhán O'Quinn",
  'Pat "Patty" Quux',
  'Research & Development',
  'Room #4 Floor 2',
  '100% Temp',
  'North/South Desk',
  String.raw`Back\slash User`,
  "x' or startswith(displayName,'",
];

describe('graph/find-candidates', () => {
  let tenant: Tenant;
  let graph: TestGraph;
  let users: User[];
  const find = async (query: string): Promise<Candidates> => (await graph.directory.findCandidates([query]))[0]!;
  const names = (people: readonly { readonly displayName: string }[]) => people.map(({ displayName }) => displayName);

  before(async () => {
    tenant = await startTenant({ port: 0 });
    graph = connectTo(tenant.baseUrl, REAL_TIME);
    users = await everyone(graph);
  });

  after(async () => {
    graph.close();
    await tenant.close();
  });

  it('finds somebody by user principal name, mail, alias and object id, whatever the case', async () => {
    const adele = users.find(({ displayName }) => displayName === 'Adele Vance')!;
    const withAlias = users.find(({ proxyAddresses }) =>
      proxyAddresses.some((address) => address.startsWith('smtp:')),
    )!;
    const alias = withAlias.proxyAddresses.find((address) => address.startsWith('smtp:'))!.slice(5);
    for (const [query, user] of [
      [adele.userPrincipalName, adele],
      [adele.userPrincipalName.toUpperCase(), adele],
      [adele.mail!, adele],
      [adele.id.toUpperCase(), adele],
      [` ${adele.userPrincipalName} `, adele],
      [alias, withAlias],
    ] as const) {
      assert.deepEqual(names((await find(query)).exact), [user.displayName], query);
    }
  });

  it('finds guests, whose names hold a #', async () => {
    const guest = users.find(({ userPrincipalName }) => userPrincipalName.includes('#EXT#'))!;
    assert.deepEqual((await find(guest.userPrincipalName)).exact, [guest]);
  });

  it('finds somebody by parts of the name in any order, with or without accents', async () => {
    for (const query of ['Adele Vance', 'vance adele', 'Vance, Adele', 'Adel', 'adele v']) {
      assert.ok(names((await find(query)).byName).includes('Adele Vance'), query);
    }
  });

  it('offers everybody who has the name', async () => {
    const { byName } = await find('Jan de Vries');
    assert.equal(byName.length, 2);
    assert.equal(new Set(byName.map(({ id }) => id)).size, 2);
  });

  it('finds somebody by the part of the address before the @', async () => {
    const alex = users.find(({ userPrincipalName }) => userPrincipalName.startsWith('alex.wilber@'))!;
    assert.deepEqual((await find('alex.wilber')).byName, [alex]);
  });

  it('offers at most 25 of a common name', async () => {
    assert.equal((await find('de')).byName.length, 25);
  });

  it('offers who is spelled much alike, and nobody else', async () => {
    for (const query of ['Adel Vanse', 'Adelle Vanc', 'adele.vanse@contoso.com']) {
      assert.equal(names((await find(query)).similar)[0], 'Adele Vance', query);
    }
    const { exact, byName, similar } = await find('Qwrtzpfgh Xyzzy');
    assert.deepEqual([exact, byName, similar], [[], [], []]);
  });

  it('finds somebody of whose name the accents were left out', async () => {
    for (const [query, name] of [
      ["Siobhan O'Brien", "Siobhán O'Brien"],
      ['Renee Nunez', 'Renée Núñez'],
    ] as const) {
      const match = matchPerson(await find(query));
      assert.equal(match.outcome, 'found', query);
      assert.equal(match.user.displayName, name);
      assert.equal(match.exact, true);
    }
  });

  it('finds deleted users by name, part of the name, old address and id', async () => {
    const [user] = await collect(graph.directory.listDeletedUsers());
    const [first = ''] = user!.displayName.split(' ');
    for (const query of [user!.displayName, first, user!.userPrincipalName, user!.id]) {
      assert.ok(
        (await find(query)).deleted.some(({ id }) => id === user!.id),
        query,
      );
    }
  });

  it('matches 200 lines in a few requests, each with its own answer', async () => {
    const queries = users
      .slice(0, 200)
      .map(({ userPrincipalName, displayName }, n) => (n % 2 ? displayName : userPrincipalName));
    const before = tenant.requests().filter(({ batchItem }) => batchItem === undefined).length;
    const found = await graph.directory.findCandidates(queries);
    assert.deepEqual(
      found.map(({ query }) => query),
      queries,
    );
    for (const [n, { exact, byName }] of found.entries()) {
      assert.ok(
        [...exact, ...byName].some(({ id }) => id === users[n]!.id),
        queries[n],
      );
    }
    const http = tenant.requests().filter(({ batchItem }) => batchItem === undefined).length - before;
    assert.ok(http <= 5, `${http} single requests`);
  });

  it('answers nothing for nothing', async () => {
    assert.deepEqual(await graph.directory.findCandidates([]), []);
    for (const query of ['', '  ', '@', '"', '\\', '%']) {
      const { exact, byName, similar, deleted } = await find(query);
      assert.deepEqual([exact, byName, similar, deleted], [[], [], [], []], query);
    }
  });

  it('finds people with odd names, and nobody else', async () => {
    const call = graphCaller(tenant.baseUrl);
    const renamed = users.filter((user) => user.onPremisesSyncEnabled !== true).slice(-ODD_NAMES.length);
    for (const [n, { id }] of renamed.entries()) {
      const { status } = await call(`/users/${id}`, { method: 'PATCH', body: { displayName: ODD_NAMES[n] } });
      assert.equal(status, 204);
    }
    for (const [n, name] of ODD_NAMES.entries()) {
      const { byName } = await find(name);
      assert.deepEqual(
        byName.map(({ id }) => id),
        [renamed[n]!.id],
        name,
      );
    }
  });

  it('takes quotes in addresses for what they are', async () => {
    for (const query of ["o'neill@contoso.com", "' or 1 eq 1 or '@contoso.com", 'a"b@contoso.com', 'a&b@contoso.com']) {
      assert.deepEqual((await find(query)).exact, [], query);
    }
  });

  it('finds people on a server that can neither search nor filter on deleted users', async () => {
    const adele = users.find(({ displayName }) => displayName === 'Adele Vance')!;
    const server = await startRawGraph(({ path }) => {
      if (path.includes('$search') || path.includes('$count')) return { status: 501 };
      if (path.startsWith('/directory/deletedItems')) {
        const gone = { id: 'd-1', displayName: 'Adele Gone', userPrincipalName: 'd1adele.gone@contoso.com' };
        return { status: 200, body: { value: [gone] } };
      }
      return { status: 200, body: { value: [adele] } };
    });
    const other = connectTo(server.url);
    const [found] = await other.directory.findCandidates(['Adele']);
    assert.deepEqual(names(found!.byName), ['Adele Vance']);
    assert.deepEqual(
      found!.deleted.map(({ userPrincipalName }) => userPrincipalName),
      ['adele.gone@contoso.com'],
    );
    other.close();
    await server.close();
  });
});
