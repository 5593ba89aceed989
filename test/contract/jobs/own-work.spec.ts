import assert from 'node:assert/strict';
import { buildPlan } from '../../../src/domain/plan/build-plan.ts';
import { refOf } from '../../../src/domain/user.ts';
import { startTenant, type Tenant } from '../../../src/simulator/start-tenant.ts';
import { collect, connectTo, REAL_TIME, type TestGraph } from '../../support/graph.ts';
import { graphCaller, valueOf } from '../../support/graph-caller.ts';
import { JobLab } from '../../support/job-lab.ts';
import { leavers } from '../../support/leavers.ts';
import { ADMIN, sha256 } from '../../support/plans.ts';

/** More than are looked at before the first of them is deleted: facts are read in chunks of 20, one chunk ahead. */
const MANY = 45;
const ACTOR = 'megan.bowen@contoso.com';
const HEIR = 'miriam.graham@contoso.com';

describe('a scheduled job of many, over Microsoft Graph', () => {
  let tenant: Tenant;
  let graph: TestGraph;
  let lab: JobLab;
  beforeEach(async () => {
    tenant = await startTenant({ port: 0 });
    graph = connectTo(tenant.baseUrl, REAL_TIME);
    lab = await JobLab.open('embedded', graph, { concurrency: 4 });
  });
  afterEach(async () => {
    await lab.close();
    graph.close();
    await tenant.close();
  });

  async function personOf(name: string) {
    const [found] = (await graph.directory.findCandidates([name])).flatMap(({ exact }) => exact);
    assert.ok(found, name);
    return found;
  }

  it('does not take for a change by others what it did itself: a manager, a report or an owner who is gone', async () => {
    const all = await collect(graph.directory.readFacts((await leavers(tenant.baseUrl)).map(({ id }) => id)));
    const alone = all.filter(({ directReports }) => directReports.known && directReports.value.length === 0);
    const ids = alone.slice(0, MANY).map(({ user }) => user.id);
    assert.equal(ids.length, MANY);
    const [first, report, manager, owner] = [ids[0]!, ids.at(-1)!, ids.at(-2)!, ids.at(-3)!];
    const call = graphCaller(tenant.baseUrl);
    const tie = async (method: string, path: string, id: string) => {
      const body = { '@odata.id': `${tenant.baseUrl}/v1.0/directoryObjects/${id}` };
      const { status } = await call(`${path}/$ref`, { method, body });
      assert.ok(status === 204 || status === 400, `${path}: ${status}`);
    };
    await tie('PUT', `/users/${report}/manager`, first);
    await tie('PUT', `/users/${first}/manager`, manager);
    const [group] = valueOf(await call(`/groups?$filter=displayName eq 'Legal'&$select=id`));
    const others = valueOf(await call(`/groups/${group!.id}/owners?$select=id`));
    for (const id of [first, owner]) await tie('POST', `/groups/${group!.id}/owners`, id);
    for (const { id } of others) await call(`/groups/${group!.id}/owners/${id}/$ref`, { method: 'DELETE' });

    const facts = await collect(graph.directory.readFacts(ids));
    const inOrder = ids.map((id) => facts.find(({ user }) => user.id === id)!);
    const plan = buildPlan({
      id: 'many',
      actor: { ...ADMIN, id: (await personOf(ACTOR)).id },
      tenantId: ADMIN.tenantId,
      options: {
        outcome: 'delete',
        licenseWay: 'unassign-first',
        blockSignIn: true,
        revokeSessions: true,
        reports: 'person',
        heir: { ...refOf(await personOf(HEIR)), mail: null },
        reply: 'set',
        replyInside: 'Gone.',
        startAt: new Date().toISOString(),
        blockAtOnce: true,
      },
      subjects: inOrder.map((one) => ({ facts: one, findings: [] })),
      skus: [],
      now: new Date(),
      hash: sha256,
    });
    assert.equal(plan.subjects.length, MANY);
    await lab.confirm(plan);
    const { subjects } = await lab.finished('many', 60_000);
    assert.deepEqual(
      subjects.flatMap(({ user, failure }) => (failure === undefined ? [] : [`${user.id} ${failure.code}`])),
      [],
    );
  });
});
