import assert from 'node:assert/strict';
import { buildPlan } from '../../../src/domain/plan/build-plan.ts';
import { orphanedDrive } from '../../../src/domain/plan/heirs.ts';
import { buildUndoPlan } from '../../../src/domain/undo/build-undo-plan.ts';
import { refOf } from '../../../src/domain/user.ts';
import { startTenant, type Tenant } from '../../../src/simulator/start-tenant.ts';
import { collect, connectTo, REAL_TIME, type TestGraph } from '../../support/graph.ts';
import { graphCaller } from '../../support/graph-caller.ts';
import { JobLab } from '../../support/job-lab.ts';
import { leavers } from '../../support/leavers.ts';
import { ADMIN, sha256 } from '../../support/plans.ts';

const HEIR = 'miriam.graham@contoso.com';

describe('files given to somebody who could open them before, over Microsoft Graph', () => {
  let tenant: Tenant;
  let graph: TestGraph;
  let lab: JobLab;
  beforeEach(async () => {
    tenant = await startTenant({ port: 0 });
    graph = connectTo(tenant.baseUrl, REAL_TIME);
    lab = await JobLab.open('embedded', graph);
  });
  afterEach(async () => {
    await lab.close();
    graph.close();
    await tenant.close();
  });

  /** What the heir may do before the job, after it and after its undo. */
  async function rolesThroughout(before: readonly string[]): Promise<readonly (readonly string[])[]> {
    const [heir] = (await graph.directory.findCandidates([HEIR])).flatMap(({ exact }) => exact);
    const ids = (await leavers(tenant.baseUrl)).slice(0, 20).map(({ id }) => id);
    const facts = (await collect(graph.directory.readFacts(ids))).find((one) => orphanedDrive(one) !== undefined);
    assert.ok(heir && facts);
    const drive = orphanedDrive(facts)!;
    const { rootId } = await graph.directory.driveAccess(drive.id);
    const body = { recipients: [{ objectId: heir.id }], roles: before, requireSignIn: true, sendInvitation: false };
    const path = `/drives/${encodeURIComponent(drive.id)}/items/${rootId}/invite`;
    if (before.length > 0)
      assert.equal((await graphCaller(tenant.baseUrl)(path, { method: 'POST', body })).status, 200);
    const rolesNow = async () =>
      (await graph.directory.driveAccess(drive.id)).grants
        .filter(({ holder }) => holder.includes(heir.id))
        .flatMap(({ roles }) => roles);
    const seen = [await rolesNow()];
    const plan = buildPlan({
      id: 'given',
      actor: ADMIN,
      tenantId: ADMIN.tenantId,
      options: {
        outcome: 'delete',
        licenseWay: 'unassign-first',
        blockSignIn: false,
        revokeSessions: false,
        onedrive: 'person',
        heir: { ...refOf(heir), mail: null },
      },
      subjects: [{ facts, findings: [] }],
      skus: [],
      now: new Date(),
      hash: sha256,
    });
    await lab.confirm(plan);
    const job = await lab.finished('given');
    seen.push(await rolesNow());
    await lab.confirm(buildUndoPlan({ job, id: 'undone', actor: ADMIN, now: new Date(), hash: sha256 }));
    assert.deepEqual(
      (await lab.finished('undone')).subjects.map(({ state }) => state),
      ['done'],
    );
    return [...seen, await rolesNow()];
  }

  it('are theirs to read again after an undo, if they could read them', async () => {
    assert.deepEqual(await rolesThroughout(['read']), [['read'], ['write'], ['read']]);
  });

  it('are theirs to change after an undo, if they could change them', async () => {
    assert.deepEqual(await rolesThroughout(['write']), [['write'], ['write'], ['write']]);
  });

  it('are not theirs after an undo, if they were not before', async () => {
    assert.deepEqual(await rolesThroughout([]), [[], ['write'], []]);
  });
});
