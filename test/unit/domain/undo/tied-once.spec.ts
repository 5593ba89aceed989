import assert from 'node:assert/strict';
import type { PlannedStep } from '../../../../src/domain/plan/plan.ts';
import { tiedOnce } from '../../../../src/domain/undo/tied-once.ts';
import { sha256, subjectOf } from '../../../support/plans.ts';

const tie = (managerId: string | null, reports?: readonly string[]): PlannedStep => ({
  step: 'set-manager',
  managerId,
  ...(reports && { reports }),
});
const RESTORE: PlannedStep = { step: 'restore-user' };

describe('links between people of one plan', () => {
  const stepsOf = (...subjects: (readonly [string, ...PlannedStep[]])[]) =>
    tiedOnce(
      subjects.map(([id, ...steps]) => subjectOf(id, [RESTORE, ...steps])),
      sha256,
    ).map(({ steps }) => steps.slice(1));

  it('are set by whoever reports, where both have them on record', () => {
    assert.deepEqual(stepsOf(['anna', tie('boss', ['ben', 'cees'])], ['ben', tie('anna')]), [
      [tie('boss', ['cees'])],
      [tie('anna')],
    ]);
  });

  it('leave no step behind in which nothing is left', () => {
    assert.deepEqual(stepsOf(['anna', tie(null, ['ben'])], ['ben', tie('anna')]), [[], [tie('anna')]]);
  });

  it('stay with the manager where only the manager has them on record, or the report has another one', () => {
    for (const ben of [tie(null, ['dirk']), tie('other')])
      assert.deepEqual(stepsOf(['anna', tie('boss', ['ben'])], ['ben', ben]), [[tie('boss', ['ben'])], [ben]]);
  });

  it('change the fingerprint with the steps', () => {
    const subjects = [
      subjectOf('anna', [RESTORE, tie('boss', ['ben'])]),
      subjectOf('ben', [RESTORE, tie('anna')]),
    ] as const;
    const [anna, ben] = tiedOnce(subjects, sha256);
    const [alone] = tiedOnce([subjects[0]], sha256);
    assert.notEqual(anna?.fingerprint, alone?.fingerprint);
    assert.equal(ben?.fingerprint, tiedOnce([subjects[1]], sha256)[0]?.fingerprint);
  });
});
