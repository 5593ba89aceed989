import assert from 'node:assert/strict';
import { buildUndoPlan } from '../../../../src/domain/undo/build-undo-plan.ts';
import { leftToUndo } from '../../../../src/domain/undo/left-to-undo.ts';
import { ACTOR, facts, hash, NOW, user } from '../../../support/domain-facts.ts';
import { jobOf, planFor } from '../../../support/domain-plans.ts';

const plan = planFor(['anna', 'ben'].map((id) => facts(user(id))));
const idsOf = (job: Parameters<typeof leftToUndo>[0]) => leftToUndo(job).map(({ user: one }) => one.id);

describe('leftToUndo', () => {
  it('is everybody from whom something was taken, until it is given back', () => {
    const job = jobOf(plan);
    assert.deepEqual(idsOf(job), ['anna', 'ben']);
    assert.deepEqual(idsOf({ ...job, undoneBy: 'u', undoneUsers: ['anna'] }), ['ben']);
    assert.deepEqual(idsOf({ ...job, undoneBy: 'u', undoneUsers: ['anna', 'ben'] }), []);
    assert.deepEqual(idsOf({ ...job, undoneBy: 'u', undoneUsers: ['anna'], undoingUsers: ['anna', 'ben'] }), []);
    assert.deepEqual(idsOf({ ...job, undoneBy: 'u' }), ['anna', 'ben'], 'an undo that brought nobody back');
  });

  it('is nobody of a job that did nothing, or that gave back', () => {
    const untouched = plan.subjects.map((one) => ({ user: one.user, state: 'stopped', records: [] }) as const);
    assert.deepEqual(idsOf(jobOf(plan, untouched)), []);
    const undo = buildUndoPlan({ job: jobOf(plan), id: 'undo', actor: ACTOR, now: NOW, hash });
    assert.deepEqual(idsOf(jobOf(undo)), []);
  });
});
