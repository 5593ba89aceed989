import assert from 'node:assert/strict';
import type { PlannedStep } from '../../../src/domain/plan/plan.ts';
import { RESTORE } from '../../../src/domain/undo/build-undo-plan.ts';
import { startTenant, type Tenant } from '../../../src/simulator/start-tenant.ts';
import { onEachDatabase } from '../../support/databases.ts';
import { graphCaller } from '../../support/graph-caller.ts';
import { collect, connectTo, REAL_TIME, type TestGraph } from '../../support/graph.ts';
import { JobLab } from '../../support/job-lab.ts';
import { leavers } from '../../support/leavers.ts';
import { planOf, subjectOf } from '../../support/plans.ts';

const PEOPLE = 8;

/** What is kept of the link between somebody and the next one: deleted first, the other one no longer shows it. */
const KEPT_OF: readonly (readonly [string, (id: string, other: string) => PlannedStep, boolean])[] = [
  ['their manager, who comes later', (_, managerId) => ({ step: 'set-manager', managerId, reports: [] }), true],
  [
    'their reports, who come later',
    (_, report) => ({ step: 'set-manager', managerId: null, reports: [report] }),
    false,
  ],
];

onEachDatabase('people who are restored together', (kind) => {
  let tenant: Tenant;
  let graph: TestGraph;
  let lab: JobLab;
  let ids: readonly string[];
  beforeEach(async () => {
    tenant = await startTenant({ port: 0 });
    graph = connectTo(tenant.baseUrl, REAL_TIME);
    ids = (await leavers(tenant.baseUrl)).slice(0, PEOPLE).map(({ id }) => id);
    lab = await JobLab.open(kind, graph, { concurrency: 2 });
  });
  afterEach(async () => {
    await lab.close();
    graph.close();
    await tenant.close();
  });

  async function deleteAll(): Promise<void> {
    for (const id of ids) await graph.accounts.deleteUser(id);
  }

  const planTo = (link: (id: string, other: string) => PlannedStep) => ({
    ...planOf([], { id: 'back', options: RESTORE, seats: [] }),
    subjects: ids.map((id, place) => {
      const other = ids[place + 1];
      return subjectOf(id, [{ step: 'restore-user' }, ...(other === undefined ? [] : [link(id, other)])]);
    }),
  });

  async function managers(): Promise<ReadonlyMap<string, string | undefined>> {
    const links = await collect(graph.directory.readLinks(ids));
    return new Map(links.map(({ user, manager }) => [user.id, manager.known ? manager.value?.id : 'unread']));
  }

  for (const [what, link, later] of KEPT_OF) {
    it(`have their links again when one has on record ${what}`, async () => {
      await deleteAll();
      await lab.confirm(planTo(link));
      const job = await lab.finished('back');
      assert.deepEqual(new Set(job.subjects.map(({ state }) => state)), new Set(['done']));
      const now = await managers();
      for (const [place, id] of ids.slice(0, -1).entries()) {
        const [report = '', manager] = later ? [id, ids[place + 1]] : [ids[place + 1], id];
        assert.equal(now.get(report), manager, `manager ${later ? 'of' : 'after'} number ${place}`);
      }
    });
  }

  it('wait for nobody who cannot come back', async () => {
    await deleteAll();
    const last = ids.at(-1) ?? '';
    await graphCaller(tenant.baseUrl)(`/directory/deletedItems/${last}`, { method: 'DELETE' });
    await lab.confirm(planTo((_, managerId) => ({ step: 'set-manager', managerId })));
    const job = await lab.finished('back');
    assert.deepEqual(
      job.subjects.map(({ state }) => state),
      ids.map((id) => (id === last ? 'failed' : 'done')),
    );
    assert.deepEqual(
      job.subjects.slice(0, -1).map(({ records }) => records[1]?.state),
      ids.slice(0, -1).map((_, place) => (place === PEOPLE - 2 ? 'already' : 'done')),
    );
  });
});
