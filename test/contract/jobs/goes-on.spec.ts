import assert from 'node:assert/strict';
import { sameReplies, type AutomaticReplies } from '../../../src/domain/automatic-replies.ts';
import type { JobView } from '../../../src/domain/job.ts';
import { buildPlan } from '../../../src/domain/plan/build-plan.ts';
import type { Options } from '../../../src/domain/plan/plan.ts';
import { buildUndoPlan } from '../../../src/domain/undo/build-undo-plan.ts';
import { leftBehind } from '../../../src/domain/undo/left-behind.ts';
import { startTenant, type Tenant } from '../../../src/simulator/start-tenant.ts';
import { collect, connectTo, REAL_TIME, type TestGraph } from '../../support/graph.ts';
import { JobLab } from '../../support/job-lab.ts';
import { ADMIN, sha256 } from '../../support/plans.ts';

const BEACH: AutomaticReplies = {
  status: 'alwaysEnabled',
  externalAudience: 'none',
  internalReplyMessage: 'At the beach',
  externalReplyMessage: '',
};
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();
const DELETE: Options = { outcome: 'delete', licenseWay: 'unassign-first', blockSignIn: true, revokeSessions: true };
const staged = (replyInside: string): Options => ({
  ...DELETE,
  reply: 'set',
  replyInside,
  startAt: inDays(30),
  blockAtOnce: true,
});

describe('a plan that goes on from a cancelled one, over Microsoft Graph', () => {
  let tenant: Tenant;
  let graph: TestGraph;
  let lab: JobLab;
  let alex: string;

  beforeEach(async () => {
    tenant = await startTenant({ port: 0 });
    graph = connectTo(tenant.baseUrl, REAL_TIME);
    lab = await JobLab.open('embedded', graph);
    const [found] = (await graph.directory.findCandidates(['alex.wilber@contoso.com'])).flatMap(({ exact }) => exact);
    alex = found!.id;
    await graph.accounts.setAutomaticReplies(alex, BEACH);
  });
  afterEach(async () => {
    await lab.close();
    graph.close();
    await tenant.close();
  });

  async function confirm(id: string, options: Options, before?: JobView): Promise<void> {
    const [facts] = await collect(graph.directory.readFacts([alex]));
    const plan = buildPlan({
      id,
      actor: ADMIN,
      tenantId: ADMIN.tenantId,
      options,
      subjects: [{ facts: facts!, findings: [] }],
      ...(before && { leftBehind: leftBehind(before) }),
      skus: [],
      now: new Date(),
      hash: sha256,
    });
    await lab.confirm(plan);
  }

  /** Blocked, answering "Alex has left.", and cancelled. */
  async function cancelled(id: string, options: Options, before?: JobView): Promise<JobView> {
    await confirm(id, options, before);
    await lab.until(
      id,
      'the first stage is over',
      ({ state, parkedAt }) => state === 'queued' && parkedAt !== undefined,
    );
    await lab.jobs.stop(id, ADMIN);
    return lab.finished(id);
  }

  async function undo(job: JobView): Promise<void> {
    const id = `${job.plan.id}-undone`;
    await lab.confirm(buildUndoPlan({ job, id, actor: ADMIN, now: new Date(), hash: sha256 }));
    const { subjects } = await lab.finished(id);
    assert.deepEqual([subjects[0]?.state, subjects[0]?.failure], ['done', undefined]);
  }

  /** By the words: Exchange wraps them in a page of its own. */
  async function assertAnswers(wanted: AutomaticReplies): Promise<void> {
    const now = await graph.directory.automaticReplies(alex);
    assert.ok(now && sameReplies(now, wanted), JSON.stringify(now));
  }

  const GOING_ON: readonly (readonly [string, Options])[] = [
    ['deletes at once', DELETE],
    ['only blocks', { ...DELETE, outcome: 'block' }],
    ['says the same', staged('Alex has left.')],
    ['says something else', staged('Alex works elsewhere.')],
  ];
  for (const [what, options] of GOING_ON)
    it(`and ${what}: undo gives back what was answered before both`, async () => {
      const first = await cancelled('first', staged('Alex has left.'));
      await assertAnswers({ ...BEACH, internalReplyMessage: 'Alex has left.' });
      if (options.startAt === undefined) await confirm('second', options, first);
      const second =
        options.startAt === undefined ? await lab.finished('second') : await cancelled('second', options, first);
      await undo(second);
      await assertAnswers(BEACH);
      assert.equal((await graph.directory.readUser(alex))?.accountEnabled, true);
    });

  it('through several: undo of the last gives back what was answered before all', async () => {
    const first = await cancelled('first', staged('Alex has left.'));
    const second = await cancelled('second', staged('Alex has left.'), first);
    await confirm('third', DELETE, second);
    await undo(await lab.finished('third'));
    await assertAnswers(BEACH);
  });

  it('leaves a reply alone that somebody else has set since', async () => {
    const first = await cancelled('first', staged('Alex has left.'));
    const other = { ...BEACH, internalReplyMessage: 'Ask Lynne' };
    await graph.accounts.setAutomaticReplies(alex, other);
    await confirm('second', DELETE, first);
    await undo(await lab.finished('second'));
    await assertAnswers(other);
  });
});
