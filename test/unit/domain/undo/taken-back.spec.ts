import assert from 'node:assert/strict';
import fc from 'fast-check';
import { known } from '../../../../src/domain/facts.ts';
import type { StepRecord } from '../../../../src/domain/job.ts';
import { STEPS } from '../../../../src/domain/steps/index.ts';
import { NO_REPLIES } from '../../../../src/domain/automatic-replies.ts';
import { takenBack } from '../../../../src/domain/undo/taken-back.ts';
import { snapshotOf } from '../../../../src/jobs/snapshot.ts';
import { E3, facts, licensed, NOW, state, user } from '../../../support/domain-facts.ts';
import { planFor, progressOf, recordOf } from '../../../support/domain-plans.ts';

const [subject] = planFor([
  facts(user('anna', licensed(state(E3, { disabledPlans: ['sway'] }))), { devices: known(1) }),
]).subjects;
assert.ok(subject !== undefined);
const LICENSES = [{ skuId: E3, disabledPlans: ['sway'] }];

describe('takenBack', () => {
  it('is the inverses of what was done, last first, with the plans that were switched off', () => {
    assert.deepEqual(takenBack(progressOf(subject)), [
      { step: 'restore-user' },
      { step: 'assign-licenses', licenses: LICENSES },
      { step: 'unblock-sign-in' },
    ]);
  });

  it('leaves alone what was so before, and what failed', () => {
    const records = {
      'block-sign-in': { state: 'already' },
      'delete-user': { state: 'failed', failure: { code: 'user-privileged' } },
    } as const;
    assert.deepEqual(takenBack(progressOf(subject, records)), [{ step: 'assign-licenses', licenses: LICENSES }]);
  });

  it('takes back the block of an earlier job of ours, although it was so before', () => {
    const ours = recordOf({ step: 'block-sign-in', ours: true }, { state: 'already' });
    const progress = { ...progressOf(subject), records: [ours] };
    assert.deepEqual(takenBack(progress), [{ step: 'unblock-sign-in' }]);
  });

  it('gives back the reply of before an earlier job of ours, of whom this one came to', () => {
    const snapshot = { ...snapshotOf(facts(user('anna')), subject, NOW), automaticReplies: NO_REPLIES };
    const ours = { ...snapshot, answeredByUs: true };
    const back = { step: 'restore-automatic-reply', replies: NO_REPLIES } as const;
    const { records, ...untouched } = progressOf(subject);
    assert.deepEqual(takenBack({ ...untouched, records, snapshot: ours }).slice(-1), [back]);
    const set = recordOf({ step: 'set-automatic-reply', texts: { inside: 'Gone', outside: '' } });
    assert.deepEqual(takenBack({ ...untouched, records: [set], snapshot: ours }), [back], 'once');
    assert.deepEqual(takenBack({ ...untouched, records: [], snapshot: ours }), []);
    assert.deepEqual(takenBack({ ...untouched, records, snapshot }), takenBack({ ...untouched, records }));
  });

  it('takes back what may have happened: its step looks first', () => {
    for (const code of ['outcome-unknown', 'not-confirmed', 'graph-unreachable'] as const) {
      const records = { 'delete-user': { state: 'failed', failure: { code } } } as const;
      assert.deepEqual(takenBack(progressOf(subject, records))[0], { step: 'restore-user' });
    }
  });

  it('leaves alone what was put back at once, however that is recorded', () => {
    const failed = { 'delete-user': { state: 'failed', failure: { code: 'user-privileged' } } } as const;
    const marked = progressOf(subject, { ...failed, 'unassign-licenses': { state: 'put-back' } });
    const appended = progressOf(subject, failed);
    const assigned = recordOf({ step: 'assign-licenses', licenses: LICENSES }, { state: 'put-back' });
    for (const progress of [marked, { ...appended, records: [...appended.records, assigned] }]) {
      assert.deepEqual(takenBack(progress), [{ step: 'unblock-sign-in' }]);
    }
  });

  it('gives back what could not be put back at once, and takes nothing away', () => {
    const failed = progressOf(subject, { 'delete-user': { state: 'failed', failure: { code: 'user-privileged' } } });
    const attempt = recordOf(
      { step: 'assign-licenses', licenses: LICENSES },
      { state: 'failed', failure: { code: 'outcome-unknown' } },
    );
    assert.deepEqual(takenBack({ ...failed, records: [...failed.records, attempt] }), [
      { step: 'assign-licenses', licenses: LICENSES },
      { step: 'unblock-sign-in' },
    ]);
  });

  it('is always the mirror image of what was done', () => {
    const outcome = fc.constantFrom<Partial<StepRecord>>(
      {},
      { state: 'already' },
      { state: 'failed', failure: { code: 'user-privileged' } },
    );
    fc.assert(
      fc.property(
        fc.array(outcome, { minLength: subject.steps.length, maxLength: subject.steps.length }),
        (outcomes) => {
          const records = subject.steps.map((planned, index) => recordOf(planned, outcomes[index]));
          const inverses = takenBack({ ...progressOf(subject), records });
          const again = inverses
            .toReversed()
            .map((planned) =>
              planned.step === 'restore-user' ? 'delete-user' : STEPS[planned.step].inverse(planned)?.step,
            );
          const done = records.filter((record) => record.state === 'done').map(({ planned }) => planned.step);
          assert.deepEqual(
            again,
            done.filter((step) => step !== 'revoke-sessions'),
          );
        },
      ),
    );
  });
});
