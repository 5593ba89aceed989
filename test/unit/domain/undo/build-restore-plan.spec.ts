import assert from 'node:assert/strict';
import { buildRestorePlan, type RestoreRequest } from '../../../../src/domain/undo/build-restore-plan.ts';
import { ACTOR, deletedUser, E3, hash, NOW, SKUS, VISIO } from '../../../support/domain-facts.ts';

const anna = deletedUser('anna', '2026-11-20T00:00:00Z');
const ben = deletedUser('ben', '2026-11-20T00:00:00Z', { assignedLicenses: [{ skuId: VISIO, disabledPlans: [] }] });
const late = deletedUser('late', '2026-10-01T00:00:00Z');
const LICENSES = [{ skuId: E3, disabledPlans: ['sway'] }];

const restore = (changes: Partial<RestoreRequest>) =>
  buildRestorePlan({ deleted: [], skus: SKUS, id: 'r', actor: ACTOR, tenantId: 't', now: NOW, hash, ...changes });

describe('buildRestorePlan', () => {
  it('restores, and gives back the licenses of which there are records', () => {
    const plan = restore({ deleted: [anna, ben], licenses: new Map([['anna', LICENSES]]) });
    assert.deepEqual(
      plan.subjects.map(({ steps }) => steps),
      [[{ step: 'restore-user' }, { step: 'assign-licenses', licenses: LICENSES }], [{ step: 'restore-user' }]],
    );
    assert.deepEqual(
      plan.seats.map(({ skuPartNumber, count }) => [skuPartNumber, count]),
      [
        ['SPE_E3', -1],
        ['VISIOCLIENT', -1],
      ],
    );
    assert.equal(plan.options.outcome, 'restore');
    assert.equal(plan.undoes, undefined);
  });

  it('carries the answers to conflicts that were found before', () => {
    const conflicts = new Map([
      ['anna', { newUserPrincipalName: 'anna2@contoso.com', autoReconcileProxyConflict: true }],
    ]);
    assert.deepEqual(restore({ deleted: [anna], conflicts }).subjects[0]?.steps, [
      { step: 'restore-user', newUserPrincipalName: 'anna2@contoso.com', autoReconcileProxyConflict: true },
    ]);
  });

  it('counts a seat once that is both kept and on record', () => {
    const licenses = new Map([['ben', [{ skuId: VISIO, disabledPlans: [] }]]]);
    assert.deepEqual(
      restore({ deleted: [ben, ben], licenses }).seats.map(({ count }) => count),
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
