import assert from 'node:assert/strict';
import { createTellOnce } from '../../../src/jobs/tell-once.ts';
import { watchVanishing, type Vanishing } from '../../../src/jobs/vanishing.ts';
import { onEachDatabase } from '../../support/databases.ts';
import { NOW } from '../../support/domain-facts.ts';
import { JobLab } from '../../support/job-lab.ts';
import { MemoryTenant } from '../../support/memory-tenant.ts';
import { planOf } from '../../support/plans.ts';
import { QUIET } from '../../support/quiet.ts';
import { Failure } from '../../../src/domain/errors.ts';

const DAY = 86_400_000;

onEachDatabase('deletions that become final', (kind) => {
  let lab: JobLab;
  let tenant: MemoryTenant;
  let told: Vanishing[];
  beforeEach(async () => {
    told = [];
    tenant = new MemoryTenant(['u1', 'u2', 'u3', 'u4']);
    lab = await JobLab.open(kind, tenant, { clock: { now: () => NOW } });
    await lab.confirm(planOf(['u1', 'u2', 'u3'], { id: 'gone' }));
    await lab.finished('gone');
  });
  afterEach(() => lab.close());

  /** A process that looks once, so many days after the deletion. */
  async function look(days: number, tell = (news: Vanishing) => Promise.resolve(told.push(news))): Promise<void> {
    const clock = { now: () => new Date(NOW.getTime() + days * DAY) };
    const watch = watchVanishing({
      store: lab.store,
      directory: tenant.directory,
      clock,
      log: QUIET,
      tell,
      tellOnce: createTellOnce({ documents: lab.store.documents, clock }),
    });
    await watch.close();
  }
  const news = () => told.map(({ planId, day, users }) => [planId, day, users.map(({ id }) => id)]);

  it('are told of on day 23 and on day 28, once each, also after a restart', async () => {
    await look(22.9);
    assert.deepEqual(news(), []);
    await look(23);
    await look(24);
    const first = ['gone', 23, ['u1', 'u2', 'u3']];
    assert.deepEqual(news(), [first]);
    await lab.restart({ clock: { now: () => NOW } });
    await look(27.9);
    assert.deepEqual(news(), [first]);
    await look(28);
    await look(29);
    assert.deepEqual(news(), [first, ['gone', 28, ['u1', 'u2', 'u3']]]);
  });

  it('leave out whoever came back and whoever is gone for good', async () => {
    await tenant.accounts.restoreUser('u1');
    tenant.deleteElsewhere('u2', true);
    await look(23);
    assert.deepEqual(news(), [['gone', 23, ['u3']]]);
    await tenant.accounts.restoreUser('u3');
    await look(28);
    assert.equal(told.length, 1);
  });

  it('are told of once when the process was away on day 23', async () => {
    await look(28.5);
    await look(29);
    assert.deepEqual(news(), [['gone', 28, ['u1', 'u2', 'u3']]]);
  });

  it('are not told of when it is too late', async () => {
    await look(30.1);
    assert.deepEqual(news(), []);
  });

  it('are told of once by two processes that look at the same time', async () => {
    await Promise.all([look(23), look(23)]);
    assert.equal(told.length, 1);
  });

  it('are told of later when nobody could be reached, or Graph did not answer', async () => {
    await look(23, () => Promise.resolve(0));
    await look(23.01);
    assert.equal(told.length, 0, 'somebody else may still be telling');
    tenant.readFault = () => new Failure('graph-unavailable');
    await look(23.05);
    tenant.readFault = () => undefined;
    await look(23.1);
    assert.equal(told.length, 1);
  });

  it('are only those made here', async () => {
    tenant.deleteElsewhere('u4');
    await look(23);
    assert.deepEqual(news(), [['gone', 23, ['u1', 'u2', 'u3']]]);
  });
});
