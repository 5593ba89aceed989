import assert from 'node:assert/strict';
import { startTenant, type Tenant } from '../../../src/simulator/start-tenant.ts';
import { testStore, type TestStore } from '../../support/databases.ts';
import { collect, connectTo, type TestGraph } from '../../support/graph.ts';

const BUDGETS = { writes: { units: 6, seconds: 600 } };

describe('two processes with one budget', () => {
  let tenant: Tenant;
  let test: TestStore;
  const graphs: TestGraph[] = [];
  before(async () => {
    tenant = await startTenant({ port: 0 });
    test = await testStore('embedded');
  });
  after(async () => {
    for (const graph of graphs) graph.close();
    await tenant.close();
    await test.remove();
  });

  const connect = (): TestGraph => {
    const sharing = { spending: test.store.spending, budgets: ['writes', 'resourceUnits'] as const };
    const graph = connectTo(tenant.baseUrl, { budgets: BUDGETS, sharing });
    graphs.push(graph);
    return graph;
  };

  it('write together as much as one of them may, and wait together', async () => {
    const [one, other] = [connect(), connect()];
    const ids = (await collect(one.directory.listUsers({}))).map(({ id }) => id).slice(0, 8);
    await Promise.all(ids.slice(0, 6).map((id, n) => (n % 2 === 0 ? one : other).accounts.revokeSessions(id)));
    assert.deepEqual([...one.clock.waits, ...other.clock.waits], []);
    await one.accounts.revokeSessions(ids[6] ?? '');
    await other.accounts.revokeSessions(ids[7] ?? '');
    for (const { clock } of [one, other]) {
      assert.equal(clock.waits.length, 1);
      assert.ok((clock.waits[0] ?? 0) > 590_000);
    }
  });
});
