import assert from 'node:assert/strict';
import type { SubjectFacts } from '../../../src/domain/facts.ts';
import type { SubjectProgress } from '../../../src/domain/job.ts';
import { buildPlan } from '../../../src/domain/plan/build-plan.ts';
import { orphanedGroups, orphanedReports } from '../../../src/domain/plan/heirs.ts';
import type { Options, Plan } from '../../../src/domain/plan/plan.ts';
import { STEPS } from '../../../src/domain/steps/index.ts';
import type { StepContext } from '../../../src/domain/steps/step.ts';
import { buildUndoPlan } from '../../../src/domain/undo/build-undo-plan.ts';
import { refOf } from '../../../src/domain/user.ts';
import { snapshotOf } from '../../../src/jobs/snapshot.ts';
import { startTenant, type Tenant } from '../../../src/simulator/start-tenant.ts';
import { ACTOR, DELETE, hash } from '../../support/domain-facts.ts';
import { jobOf, recordOf } from '../../support/domain-plans.ts';
import { collect, connectTo, type TestGraph } from '../../support/graph.ts';

describe('handing over, over Microsoft Graph', () => {
  let tenant: Tenant;
  let graph: TestGraph;
  let all: readonly SubjectFacts[];

  beforeEach(async () => {
    tenant = await startTenant({ port: 0 });
    graph = connectTo(tenant.baseUrl);
    const users = await collect(graph.directory.listUsers({}));
    all = await collect(graph.directory.readFacts(users.map(({ id }) => id)));
  });
  afterEach(async () => {
    graph.close();
    await tenant.close();
  });

  const ordinary = ({ user, roles, groups }: SubjectFacts) =>
    user.accountEnabled &&
    user.userType === 'Member' &&
    user.onPremisesSyncEnabled !== true &&
    user.isManagementRestricted !== true &&
    roles.known &&
    roles.value.length === 0 &&
    groups.known &&
    !groups.value.some((one) => one.isAssignableToRole);
  const byId = (id: string) => all.find(({ user }) => user.id === id)!;
  const again = async (...ids: readonly string[]) => collect(graph.directory.readFacts(ids));

  function planOf(one: SubjectFacts, options: Partial<Options>): Plan {
    return buildPlan({
      id: 'plan',
      actor: ACTOR,
      tenantId: 'contoso',
      options: { ...DELETE, ...options },
      subjects: [{ facts: one, findings: [] }],
      skus: [],
      now: graph.clock.now(),
      hash,
    });
  }

  async function carryOut(plan: Plan, before?: SubjectFacts): Promise<readonly SubjectProgress[]> {
    const [subject] = plan.subjects;
    assert.ok(subject !== undefined);
    const records = [];
    for (const planned of subject.steps) {
      const step = STEPS[planned.step];
      const context: StepContext = {
        subjectId: subject.user.id,
        planned,
        directory: graph.directory,
        accounts: graph.accounts,
      };
      const todo = (await step.look(context)) === 'todo';
      if (todo) await step.run(context);
      assert.equal(await step.verify(context), 'confirmed', planned.step);
      records.push(recordOf(planned, { state: todo ? 'done' : 'already' }));
    }
    const snapshot = before && snapshotOf(before, subject, graph.clock.now());
    return [{ user: subject.user, state: 'done', records, ...(snapshot && { snapshot }) }];
  }

  const none: ReadonlySet<string> = new Set();
  const leaver = (needs: (facts: SubjectFacts) => boolean) =>
    all.find((one) => ordinary(one) && orphanedReports(one, none).every((id) => ordinary(byId(id))) && needs(one))!;
  const heirFor = (one: SubjectFacts) => {
    const reports = orphanedReports(one, none);
    return refOf(all.find((other) => ordinary(other) && other !== one && !reports.includes(other.user.id))!.user);
  };

  it('gives reports a manager before the deletion, and takes them back', async () => {
    const leaving = leaver((one) => orphanedReports(one, none).length > 0);
    const reports = orphanedReports(leaving, none);
    const heir = heirFor(leaving);
    const plan = planOf(leaving, { reports: 'person', heir });
    const subjects = await carryOut(plan, leaving);
    for (const { manager } of await again(...reports)) assert.ok(manager.known && manager.value?.id === heir.id);
    await carryOut(buildUndoPlan({ job: jobOf(plan, subjects), id: 'undo', actor: ACTOR, now: new Date(), hash }));
    for (const { manager } of await again(...reports))
      assert.ok(manager.known && manager.value?.id === leaving.user.id);
  });

  it('gives groups an owner before the deletion, and takes them back', async () => {
    const leaving = leaver((one) => orphanedGroups(one, none).length > 0);
    const groups = orphanedGroups(leaving, none).map(({ id }) => id);
    const heir = heirFor(leaving);
    const memberships = await graph.directory.groupIdsOf(heir.id, 'member');
    const plan = planOf(leaving, { groups: 'person', heir });
    const subjects = await carryOut(plan, leaving);
    const owned = await graph.directory.groupIdsOf(heir.id, 'owner');
    assert.ok(groups.every((id) => owned.includes(id)));
    await carryOut(buildUndoPlan({ job: jobOf(plan, subjects), id: 'undo', actor: ACTOR, now: new Date(), hash }));
    const mine = await graph.directory.groupIdsOf(leaving.user.id, 'owner');
    const theirs = await graph.directory.groupIdsOf(heir.id, 'owner');
    assert.ok(groups.every((id) => mine.includes(id) && !theirs.includes(id)));
    assert.deepEqual([...(await graph.directory.groupIdsOf(heir.id, 'member'))].sort(), [...memberships].sort());
  });

  it('takes a blocked account out of its groups, and puts it back', async () => {
    const leaving = leaver(
      (one) => planOf(one, { outcome: 'block', leaveGroups: true }).subjects[0]?.steps.at(-1)?.step === 'leave-groups',
    );
    const before = await graph.directory.groupIdsOf(leaving.user.id, 'member');
    const plan = planOf(leaving, { outcome: 'block', leaveGroups: true });
    const subjects = await carryOut(plan);
    assert.ok((await graph.directory.groupIdsOf(leaving.user.id, 'member')).length < before.length);
    await carryOut(buildUndoPlan({ job: jobOf(plan, subjects), id: 'undo', actor: ACTOR, now: new Date(), hash }));
    assert.deepEqual([...(await graph.directory.groupIdsOf(leaving.user.id, 'member'))].sort(), [...before].sort());
  });
});
