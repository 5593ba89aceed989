import assert from 'node:assert/strict';
import { NO_REPLIES } from '../../../../src/domain/automatic-replies.ts';
import type { SubjectProgress } from '../../../../src/domain/job.ts';
import { leftBehind } from '../../../../src/domain/undo/left-behind.ts';
import { snapshotOf } from '../../../../src/jobs/snapshot.ts';
import { facts, NOW, user } from '../../../support/domain-facts.ts';
import { jobOf, planFor, progressOf, recordOf } from '../../../support/domain-plans.ts';

const plan = planFor([facts(user('anna'))], { blockSignIn: true, revokeSessions: false });
const [subject] = plan.subjects;
assert.ok(subject !== undefined);
const texts = { inside: 'Gone', outside: '' };
const before = { ...NO_REPLIES, internalReplyMessage: 'At the beach' };
const snapshot = { ...snapshotOf(facts(user('anna')), subject, NOW), automaticReplies: before };
const block = recordOf({ step: 'block-sign-in' });

describe('leftBehind', () => {
  const of = (progress: Partial<SubjectProgress>, planned = subject) => {
    const job = jobOf({ ...plan, subjects: [planned] }, [{ ...progressOf(subject), snapshot, ...progress }]);
    const { blocked, replied } = leftBehind(job);
    return [[...blocked], [...replied]];
  };

  it('is whom a job blocked, and the reply it set with what was answered before', () => {
    const records = [block, recordOf({ step: 'set-automatic-reply', texts })];
    assert.deepEqual(of({ records }), [['anna'], [['anna', { texts, before }]]]);
    assert.deepEqual(of({ records: [block] }), [['anna'], []]);
  });

  it('is nothing that was so before, or that was undone', () => {
    const records = [
      recordOf({ step: 'block-sign-in' }, { state: 'already' }),
      recordOf({ step: 'set-automatic-reply', texts }, { state: 'already' }),
    ];
    assert.deepEqual(of({ records }), [[], []]);
    const undone = { ...jobOf(plan), undoneUsers: ['anna'] };
    assert.equal(leftBehind(undone).blocked.size, 0);
  });

  it('goes through a job that went on itself and set no reply of its own', () => {
    const planned = { ...subject, repliedBefore: { texts, before } };
    const records = [recordOf({ step: 'block-sign-in', ours: true }, { state: 'already' })];
    const ours = { ...snapshot, answeredByUs: true };
    assert.deepEqual(of({ records, snapshot: ours }, planned), [['anna'], [['anna', { texts, before }]]]);
  });
});
