import assert from 'node:assert/strict';
import { createTellOnce } from '../../../src/jobs/tell-once.ts';
import { watchScheduledOver } from '../../../src/jobs/scheduled-over.ts';
import { onEachDatabase } from '../../support/databases.ts';
import { JobLab } from '../../support/job-lab.ts';
import { MemoryTenant } from '../../support/memory-tenant.ts';
import { ADMIN, planOf, startingAt } from '../../support/plans.ts';
import { QUIET } from '../../support/quiet.ts';

const HOUR = 3_600_000;

onEachDatabase('that a scheduled job is over', (kind) => {
  let lab: JobLab;
  let told: string[];
  beforeEach(async () => {
    told = [];
    lab = await JobLab.open(kind, new MemoryTenant([ADMIN.id, 'u1', 'u2']));
    // Nobody has the fingerprint of this plan: it ends at once, with a failure, which is news as well.
    await lab.confirm(planOf(['u1'], { id: 'scheduled', options: startingAt(new Date()) }));
    await lab.confirm(planOf(['u2'], { id: 'at-once' }));
    await lab.finished('scheduled');
    await lab.finished('at-once');
  });
  afterEach(() => lab.close());

  /** A process that looks once, so many hours later. */
  async function look(hours: number, reached = 1): Promise<void> {
    const clock = { now: () => new Date(Date.now() + hours * HOUR) };
    const tellOnce = createTellOnce({ documents: lab.store.documents, clock });
    const tell = (planId: string) =>
      tellOnce(`over:${planId}`, () => {
        if (reached > 0) told.push(planId);
        return Promise.resolve(reached);
      });
    await watchScheduledOver({ store: lab.store, clock, log: QUIET, tell }).close();
  }

  it('is told once, also after a restart, and not of a job that was not scheduled', async () => {
    await look(0);
    await lab.restart();
    await look(1);
    assert.deepEqual(told, ['scheduled']);
  });

  it('is told later when nobody could be reached', async () => {
    await look(0, 0);
    await look(1);
    await look(2);
    assert.deepEqual(told, ['scheduled']);
  });

  it('is told once by two processes that look at the same time', async () => {
    await Promise.all([look(0), look(0)]);
    assert.deepEqual(told, ['scheduled']);
  });

  it('is no news after a week', async () => {
    await look(8 * 24);
    assert.deepEqual(told, []);
  });
});
