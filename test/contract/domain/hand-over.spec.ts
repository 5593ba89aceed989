import assert from 'node:assert/strict';
import type { AutomaticReplies } from '../../../src/domain/automatic-replies.ts';
import type { SubjectFacts } from '../../../src/domain/facts.ts';
import type { SubjectProgress } from '../../../src/domain/job.ts';
import { buildPlan } from '../../../src/domain/plan/build-plan.ts';
import { orphanedDrive, orphanedGroups, orphanedReports } from '../../../src/domain/plan/heirs.ts';
import { answersPeople } from '../../../src/domain/plan/planned-reply.ts';
import type { Options, Plan } from '../../../src/domain/plan/plan.ts';
import { STEPS } from '../../../src/domain/steps/index.ts';
import type { StepContext } from '../../../src/domain/steps/step.ts';
import { buildUndoPlan } from '../../../src/domain/undo/build-undo-plan.ts';
import { refOf } from '../../../src/domain/user.ts';
import { snapshotOf } from '../../../src/jobs/snapshot.ts';
import { startTenant, type Tenant } from '../../../src/simulator/start-tenant.ts';
import { ACTOR, DELETE, hash } from '../../support/domain-facts.ts';
import { jobOf, recordOf } from '../../support/domain-plans.ts';
import { collect, connectTo, failure, type TestGraph } from '../../support/graph.ts';

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

  async function carryOut(
    plan: Plan,
    before?: SubjectFacts,
    replies?: AutomaticReplies,
  ): Promise<readonly SubjectProgress[]> {
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
    const snapshot = before && snapshotOf(before, subject, graph.clock.now(), replies && { automaticReplies: replies });
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

  const accessTo = async (driveId: string, id: string) =>
    (await graph.directory.driveAccess(driveId)).grants.filter(({ holder }) => holder.includes(id));

  it('gives somebody access to the OneDrive that outlives the account, and takes it back', async () => {
    const leaving = leaver((one) => orphanedDrive(one) !== undefined);
    const drive = orphanedDrive(leaving)!;
    const heir = heirFor(leaving);
    const plan = planOf(leaving, { onedrive: 'person', heir });
    const subjects = await carryOut(plan, leaving);
    assert.equal(await graph.directory.readUser(leaving.user.id), undefined);
    assert.deepEqual(
      (await accessTo(drive.id, heir.id)).map(({ roles }) => roles),
      [['write']],
    );
    await carryOut(buildUndoPlan({ job: jobOf(plan, subjects), id: 'undo', actor: ACTOR, now: new Date(), hash }));
    assert.deepEqual(await accessTo(drive.id, heir.id), []);
    assert.deepEqual(
      (await accessTo(drive.id, leaving.user.id)).map(({ roles }) => roles),
      [['owner']],
    );
  });

  it('leaves access alone that was there before', async () => {
    const leaving = leaver((one) => orphanedDrive(one) !== undefined);
    const drive = orphanedDrive(leaving)!;
    const heir = heirFor(leaving);
    const { rootId } = await graph.directory.driveAccess(drive.id);
    await graph.accounts.shareDrive(drive.id, rootId, heir.id);
    const before = tenant.effects().length;
    const plan = planOf(leaving, { outcome: 'block', revokeSessions: false, onedrive: 'person', heir });
    const subjects = await carryOut(plan, leaving);
    await carryOut(buildUndoPlan({ job: jobOf(plan, subjects), id: 'undo', actor: ACTOR, now: new Date(), hash }));
    assert.equal((await accessTo(drive.id, heir.id)).length, 1);
    assert.ok(
      tenant
        .effects()
        .slice(before)
        .every(({ path }) => !path.startsWith('/drives')),
    );
  });

  it('sets an automatic reply that says what was typed, and puts the old one back', async () => {
    const leaving = leaver((one) => one.mailbox.known && one.mailbox.value?.automaticReplies === 'alwaysEnabled');
    const old = (await graph.directory.automaticReplies(leaving.user.id))!;
    const plan = planOf(leaving, {
      outcome: 'block',
      reply: 'set',
      replyInside: 'Left & <gone>.\nWrite to {contact}.',
      replyOutside: '{name} has left.',
      heir: { ...heirFor(leaving), displayName: "Zoë O'Brien" },
    });
    const subjects = await carryOut(plan, leaving, old);
    const set = await graph.directory.automaticReplies(leaving.user.id);
    assert.deepEqual([set?.status, set?.externalAudience], ['alwaysEnabled', 'all']);
    assert.match(set?.internalReplyMessage ?? '', /Left &amp; &lt;gone&gt;\.<br>\nWrite to Zoë O&#39;Brien \(/);
    await carryOut(buildUndoPlan({ job: jobOf(plan, subjects), id: 'undo', actor: ACTOR, now: new Date(), hash }));
    assert.deepEqual(await graph.directory.automaticReplies(leaving.user.id), {
      ...old,
      internalReplyMessage: `<html>\n<body>\n${old.internalReplyMessage}\n</body>\n</html>\n`,
      externalReplyMessage: `<html>\n<body>\n${old.externalReplyMessage}\n</body>\n</html>\n`,
    });
  });

  it('fails with the permission that is missing, before anybody is deleted', async () => {
    const leaving = leaver((one) => orphanedDrive(one) !== undefined && answersPeople(one));
    const heir = heirFor(leaving);
    const [share] = planOf(leaving, { blockSignIn: false, revokeSessions: false, onedrive: 'person', heir })
      .subjects[0]!.steps;
    const block = { outcome: 'block', reply: 'set', replyInside: 'Gone.' } as const;
    const reply = planOf(leaving, block).subjects[0]!.steps.find(({ step }) => step === 'set-automatic-reply');
    tenant.changeSettings({ permissions: ['User.Read.All', 'Files.Read.All', 'MailboxSettings.Read'] });
    for (const [planned, permission] of [
      [share, 'Files.ReadWrite.All'],
      [reply, 'MailboxSettings.ReadWrite'],
    ] as const) {
      assert.ok(planned !== undefined);
      const context = { ...graph, subjectId: leaving.user.id, planned };
      assert.equal(await STEPS[planned.step].look(context), 'todo');
      await assert.rejects(STEPS[planned.step].run(context), failure('permission-missing', { permission }));
    }
    assert.deepEqual(tenant.effects(), []);
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
