import assert from 'node:assert/strict';
import { consider } from '../../../src/domain/consider.ts';
import { known, type Fact, type SubjectFacts } from '../../../src/domain/facts.ts';
import { worst, type Finding } from '../../../src/domain/finding.ts';
import type { SubjectProgress } from '../../../src/domain/job.ts';
import type { SubscribedSku } from '../../../src/domain/license.ts';
import { buildPlan } from '../../../src/domain/plan/build-plan.ts';
import { changedSubjects } from '../../../src/domain/plan/changed-subjects.ts';
import type { LicenseWay, Plan, PlannedStep } from '../../../src/domain/plan/plan.ts';
import { STEPS } from '../../../src/domain/steps/index.ts';
import { buildUndoPlan } from '../../../src/domain/undo/build-undo-plan.ts';
import { outOfReach } from '../../../src/domain/undo/out-of-reach.ts';
import { snapshotOf } from '../../../src/jobs/snapshot.ts';
import { startTenant, type Tenant } from '../../../src/simulator/start-tenant.ts';
import { ACTOR, DELETE, hash } from '../../support/domain-facts.ts';
import { jobOf, recordOf } from '../../support/domain-plans.ts';
import { collect, connectTo, everyone, type TestGraph } from '../../support/graph.ts';

/** How many are looked at, and how many of them go. */
const LOOKED_AT = 60;
const PEOPLE = 20;

describe('a plan and its undo over Microsoft Graph', () => {
  let tenant: Tenant;
  let graph: TestGraph;

  before(async () => {
    tenant = await startTenant({ port: 0 });
  });
  beforeEach(() => {
    tenant.reset();
    graph = connectTo(tenant.baseUrl);
  });
  afterEach(() => graph.close());
  after(() => tenant.close());

  async function take(subjectId: string, planned: PlannedStep): Promise<'done' | 'already'> {
    const step = STEPS[planned.step];
    const context = { subjectId, planned, directory: graph.directory, accounts: graph.accounts };
    const looked = await step.look(context);
    if (looked === 'todo') await step.run(context);
    assert.equal(await step.verify(context), 'confirmed', `${planned.step} ${subjectId}`);
    return looked === 'todo' ? 'done' : 'already';
  }

  /** Everybody at the same time, each one’s steps in order. */
  async function carryOut(plan: Plan, facts: readonly SubjectFacts[] = []): Promise<readonly SubjectProgress[]> {
    return Promise.all(
      plan.subjects.map(async (subject): Promise<SubjectProgress> => {
        const { user, steps } = subject;
        const records = [];
        for (const planned of steps) records.push(recordOf(planned, { state: await take(user.id, planned) }));
        const before = facts.find((one) => one.user.id === user.id);
        const snapshot = before && snapshotOf(before, subject, graph.clock.now());
        return { user, state: 'done', records, ...(snapshot && { snapshot }) };
      }),
    );
  }

  async function planTo(licenseWay: LicenseWay): Promise<{ plan: Plan; facts: readonly SubjectFacts[] }> {
    const users = (await everyone(graph)).slice(0, LOOKED_AT);
    const facts = await collect(graph.directory.readFacts(users.map(({ id }) => id)));
    const context = {
      actor: ACTOR,
      tenant: await graph.directory.readTenantFacts(),
      selected: new Set(users.map(({ id }) => id)),
      now: graph.clock.now(),
    };
    const judged = facts.map((one) => ({ facts: one, findings: consider(one, context) }));
    // Without holders of low roles, whom the app alone may not delete. The richest cases: managers with their reports, direct and inherited licenses.
    const linked = judged
      .filter(({ findings }) => worst(findings) !== 'blocker' && !findings.some(isAdmin))
      .sort((a, b) => richness(b.facts) - richness(a.facts))
      .slice(0, PEOPLE);
    const plan = buildPlan({
      id: 'plan',
      actor: ACTOR,
      tenantId: 'contoso',
      options: { ...DELETE, licenseWay },
      subjects: linked,
      skus: await graph.directory.subscribedSkus(),
      now: graph.clock.now(),
      hash,
    });
    return { plan, facts: linked.map((one) => one.facts) };
  }

  const isAdmin = ({ consideration, level }: Finding) => consideration === 'admin-role' && level === 'caution';
  const richness = ({ user, directReports }: SubjectFacts) =>
    user.licenseAssignmentStates.length + (directReports.known ? directReports.value.length : 0);

  async function readAgain(facts: readonly SubjectFacts[]): Promise<ReadonlyMap<string, SubjectFacts>> {
    const again = await collect(graph.directory.readFacts(facts.map(({ user }) => user.id)));
    return new Map(again.map((one) => [one.user.id, one]));
  }

  const assigned = (skus: readonly SubscribedSku[], skuId: string) =>
    skus.find((sku) => sku.skuId === skuId)?.consumedUnits ?? 0;

  for (const licenseWay of ['unassign-first', 'release-by-deletion'] as const) {
    it(`frees exactly the seats it promised (${licenseWay}), and takes everything back`, async () => {
      const { plan, facts } = await planTo(licenseWay);
      assert.equal(plan.subjects.length, PEOPLE);
      assert.ok(plan.seats.length > 3);
      const before = await graph.directory.subscribedSkus();
      const users = await everyone(graph);
      const kept = users.filter((user) => user.onPremisesSyncEnabled === true || user.isManagementRestricted === true);
      const beyondUs = new Set(kept.map(({ id }) => id));

      const subjects = await carryOut(plan, facts);
      const after = await graph.directory.subscribedSkus();
      for (const { skuId, skuPartNumber, count } of plan.seats) {
        assert.equal(assigned(before, skuId) - assigned(after, skuId), count, skuPartNumber);
      }
      assert.equal((await readAgain(facts)).size, 0);
      assert.ok(changedSubjects(plan, new Map(), hash).every(({ change }) => change === 'gone'));

      const undo = buildUndoPlan({ job: jobOf(plan, subjects), id: 'undo', actor: ACTOR, now: new Date(), hash });
      await carryOut(undo);
      assert.deepEqual(await graph.directory.subscribedSkus(), before);
      const restored = await readAgain(facts);
      for (const was of facts) {
        const is = restored.get(was.user.id);
        assert.ok(is !== undefined);
        assert.equal(is.user.accountEnabled, was.user.accountEnabled);
        assert.deepEqual(ways(is), ways(was));
        assert.deepEqual(is.manager, was.manager);
        // Whom Active Directory or a restricted unit keeps from us, nobody here can point back.
        assert.deepEqual(
          reports(is),
          reports(was).filter((id) => !beyondUs.has(id)),
        );
        assert.deepEqual(idsOf(is.groups), idsOf(was.groups));
        assert.deepEqual(
          idsOf(ownedGroups(is)),
          idsOf(ownedGroups(was)).filter((id) => !synced(was).has(id)),
        );
      }
      assert.deepEqual(
        tenant.unknownRequests().filter(({ method }) => method !== 'GET'),
        [],
      );
    });
  }

  const ways = ({ user }: SubjectFacts) =>
    user.licenseAssignmentStates
      .map(({ skuId, assignedByGroup, disabledPlans, state }) =>
        [skuId, assignedByGroup, ...disabledPlans, state].join(' '),
      )
      .sort();
  const idsOf = (fact: Fact<readonly { readonly id: string }[]>): readonly string[] => {
    assert.ok(fact.known);
    return fact.value.map(({ id }) => id).sort();
  };
  const ownedGroups = ({ ownedObjects }: SubjectFacts): SubjectFacts['ownedObjects'] =>
    ownedObjects.known ? known(ownedObjects.value.filter(({ groupKind }) => groupKind !== undefined)) : ownedObjects;
  const synced = ({ ownedObjects }: SubjectFacts): ReadonlySet<string> =>
    new Set(
      (ownedObjects.known ? ownedObjects.value : [])
        .filter(({ groupKind }) => outOfReach(groupKind, 'owner') !== undefined)
        .map(({ id }) => id),
    );
  const reports = ({ directReports }: SubjectFacts): readonly string[] => {
    assert.ok(directReports.known);
    return directReports.value.map(({ id }) => id).sort();
  };
});
