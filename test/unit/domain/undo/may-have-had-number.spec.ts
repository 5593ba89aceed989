import assert from 'node:assert/strict';
import { mayHaveHadNumber } from '../../../../src/domain/undo/may-have-had-number.ts';
import type { Snapshot } from '../../../../src/domain/snapshot.ts';
import { buildUndoPlan } from '../../../../src/domain/undo/build-undo-plan.ts';
import { ACTOR, E3, E5, facts, hash, licensed, NOW, state, user } from '../../../support/domain-facts.ts';
import { jobOf, planFor } from '../../../support/domain-plans.ts';

const people = [user('phone', licensed(state(E5))), user('none', licensed(state(E3))), user('bare')];
const undo = buildUndoPlan({
  job: jobOf(planFor(people.map((one) => facts(one)))),
  id: 'undo',
  actor: ACTOR,
  now: NOW,
  hash,
});

describe('mayHaveHadNumber', () => {
  it('goes by what was held', () => {
    assert.equal(mayHaveHadNumber(undo, ['phone', 'none']), true);
    assert.equal(mayHaveHadNumber(undo, ['none']), false);
  });

  it('is possible where nobody knows what was held', () => {
    const [bare] = undo.subjects.filter(({ user: one }) => one.id === 'bare');
    const links = { managerId: null, directReportIds: [], groupIds: [], ownedGroupIds: [] };
    const before: Snapshot = { user: user('bare'), ...links, takenAt: NOW.toISOString() };
    assert.ok(bare);
    assert.equal(mayHaveHadNumber({ ...undo, subjects: [{ ...bare, before }] }, ['bare']), false);
    const { before: _none, ...unknown } = bare;
    assert.equal(mayHaveHadNumber({ ...undo, subjects: [unknown] }, ['bare']), true);
  });
});
