import assert from 'node:assert/strict';
import { buildRestorePlan, type RestoreRequest } from '../../../../src/domain/undo/build-restore-plan.ts';
import type { SubjectProgress } from '../../../../src/domain/job.ts';
import { refOf } from '../../../../src/domain/user.ts';
import { ACTOR, deletedUser, E3, hash, NOW, SKUS, user, VISIO } from '../../../support/domain-facts.ts';
import { recordOf } from '../../../support/domain-plans.ts';

const anna = deletedUser('anna', '2026-11-20T00:00:00Z');
const ben = deletedUser('ben', '2026-11-20T00:00:00Z', { assignedLicenses: [{ skuId: VISIO, disabledPlans: [] }] });
const late = deletedUser('late', '2026-10-01T00:00:00Z');

const restore = (changes: Partial<RestoreRequest>) =>
  buildRestorePlan({ deleted: [], skus: SKUS, id: 'r', actor: ACTOR, tenantId: 't', now: NOW, hash, ...changes });

/** What this bot recorded when it deleted somebody. */
const recordOfDeletion = (id: string, skuId: string): SubjectProgress => {
  const taken = [{ skuId, disabledPlans: ['sway'] }];
  return {
    user: refOf(user(id)),
    state: 'done',
    records: [
      recordOf({ step: 'block-sign-in' }),
      recordOf({ step: 'unassign-licenses', licenses: taken }),
      recordOf({ step: 'delete-user', managerId: 'boss' }),
    ],
    snapshot: {
      user: user(id),
      managerId: 'boss',
      directReportIds: [],
      groupIds: ['sales'],
      ownedGroupIds: [],
      takenAt: NOW.toISOString(),
    },
  };
};

describe('buildRestorePlan', () => {
  it('brings back all that was on record when this bot deleted them, and of others the account alone', () => {
    const record = recordOfDeletion('anna', E3);
    const plan = restore({ deleted: [anna, ben], recorded: new Map([['anna', record]]) });
    assert.deepEqual(
      plan.subjects.map(({ steps }) => steps),
      [
        [
          { step: 'restore-user' },
          { step: 'assign-licenses', licenses: [{ skuId: E3, disabledPlans: ['sway'] }] },
          { step: 'unblock-sign-in' },
          { step: 'set-manager', managerId: 'boss', reports: [] },
          { step: 'join-groups', groups: [{ id: 'sales', displayName: '' }] },
        ],
        [{ step: 'restore-user' }],
      ],
    );
    assert.deepEqual(
      plan.seats.map(({ skuPartNumber, count }) => [skuPartNumber, count]),
      [
        ['SPE_E3', -1],
        ['VISIOCLIENT', -1],
      ],
    );
    assert.deepEqual(
      plan.subjects.map(({ before, findings }) => [before, findings.map(({ reason }) => reason)]),
      [
        [record.snapshot, []],
        [undefined, ['no-record']],
      ],
    );
    assert.equal(plan.options.outcome, 'restore');
    assert.equal(plan.undoes, undefined);
  });

  it('restores first also where the record does not tell that we deleted', () => {
    const record = { ...recordOfDeletion('anna', E3), records: [recordOf({ step: 'block-sign-in' })] };
    const [subject] = restore({ deleted: [anna], recorded: new Map([['anna', record]]) }).subjects;
    assert.deepEqual(
      subject?.steps.map(({ step }) => step),
      ['restore-user', 'unblock-sign-in', 'join-groups'],
    );
  });

  it('counts a seat once that is both kept and on record', () => {
    const recorded = new Map([['ben', recordOfDeletion('ben', VISIO)]]);
    assert.deepEqual(
      restore({ deleted: [ben, ben], recorded }).seats.map(({ count }) => count),
      [-1],
    );
  });

  it('leaves out those for whom it is too late, and says so', () => {
    const plan = restore({ deleted: [late, anna] });
    assert.deepEqual(
      plan.subjects.map(({ user: { id } }) => id),
      ['anna'],
    );
    assert.deepEqual(
      plan.excluded.map(({ user: { id }, findings }) => [id, findings[0]?.reason]),
      [['late', 'expired']],
    );
  });

  it('refuses when it is too late for all, or when nobody is named', () => {
    assert.throws(() => restore({ deleted: [late] }), { code: 'undo-expired' });
    assert.throws(() => restore({}), { code: 'nothing-to-undo' });
  });
});
