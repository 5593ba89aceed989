import assert from 'node:assert/strict';
import { known, type OwnedObject, type SubjectFacts } from '../../../src/domain/facts.ts';
import type { PlannedStep } from '../../../src/domain/plan/plan.ts';
import { refOf } from '../../../src/domain/user.ts';
import { liveSubjects, type LiveSubject } from '../../../src/jobs/live-subject.ts';
import { withoutOwnWork } from '../../../src/jobs/own-work.ts';
import { snapshotOf } from '../../../src/jobs/snapshot.ts';
import type { RecordState } from '../../../src/store/job-records.ts';
import { facts, NOW, user } from '../../support/domain-facts.ts';
import { planOf } from '../../support/plans.ts';

const ANNA = user('anna');
const BEN = user('ben');
const HEIR = refOf(user('heir'));
const owned = (owners: number, ownerIds?: readonly string[]): OwnedObject => ({
  id: 'g',
  displayName: 'Group',
  kind: 'group',
  owners,
  ...(ownerIds && { ownerIds }),
});

/** Ben, of whom this much is known and this was done. */
function ben(was: Partial<SubjectFacts>, ...done: (readonly [PlannedStep, RecordState])[]): readonly LiveSubject[] {
  const plan = planOf(['anna', 'ben']);
  const job = { seatsBefore: null } as unknown as Parameters<typeof liveSubjects>[0]['job'];
  const subject = { state: 'running', attempts: 0, failure: null } as const;
  return liveSubjects({
    plan,
    job,
    subjects: [
      { ...subject, position: 0, userId: 'anna', snapshot: null },
      { ...subject, position: 1, userId: 'ben', snapshot: snapshotOf(facts(BEN, was), plan.subjects[1]!, NOW) },
    ],
    records: done.map(([planned, state], position) => ({
      subject: 1,
      position,
      planned,
      state,
      verified: 'confirmed',
      at: NOW.toISOString(),
      requestId: null,
      failure: null,
    })),
  });
}

const GONE = [{ step: 'delete-user' }, 'done'] as const;

describe('the facts without what a job did itself', () => {
  const anna = (now: Partial<SubjectFacts>, subjects: readonly LiveSubject[]) =>
    withoutOwnWork(facts(ANNA, now), subjects);
  const managerOf = ({ manager }: SubjectFacts) => (manager.known ? (manager.value?.id ?? null) : 'unknown');
  const reportsOf = ({ directReports }: SubjectFacts) =>
    directReports.known ? directReports.value.map(({ id }) => id) : 'unknown';
  const ownersOf = ({ ownedObjects }: SubjectFacts) =>
    ownedObjects.known ? ownedObjects.value.map(({ owners }) => owners) : 'unknown';
  const nobody = { manager: known(null), directReports: known([]), ownedObjects: known([owned(1, ['anna'])]) };

  it('have the manager whom it deleted, also where that may just have happened', () => {
    const led = { directReports: known([refOf(ANNA)]) };
    for (const state of ['intended', 'done', 'already'] as const)
      assert.equal(managerOf(anna(nobody, ben(led, [{ step: 'delete-user' }, state]))), 'ben');
    assert.equal(managerOf(anna(nobody, ben(led, [{ step: 'delete-user' }, 'failed']))), null);
    assert.equal(managerOf(anna(nobody, ben(led))), null);
    assert.equal(managerOf(anna(nobody, ben({ directReports: known([]) }, GONE))), null);
    const other = { ...nobody, manager: known({ ...HEIR, mail: null, accountEnabled: true }) };
    assert.equal(managerOf(anna(other, ben(led, GONE))), 'heir', 'somebody else changed that');
    const handed = [{ step: 'hand-over-reports', to: HEIR, reports: ['anna'] }, 'done'] as const;
    assert.equal(managerOf(anna(other, ben(led, handed))), 'ben');
  });

  it('have the report whom it deleted, once, and not those whom it gave them', () => {
    const reported = { manager: known({ ...refOf(ANNA), mail: null, accountEnabled: true }) };
    assert.deepEqual(reportsOf(anna(nobody, ben(reported, GONE))), ['ben']);
    assert.deepEqual(reportsOf(anna({ directReports: known([refOf(BEN)]) }, ben(reported, GONE))), ['ben']);
    assert.deepEqual(reportsOf(anna(nobody, ben(reported))), []);
    const given = [{ step: 'hand-over-reports', to: refOf(ANNA), reports: ['heir'] }, 'intended'] as const;
    assert.deepEqual(reportsOf(anna({ directReports: known([HEIR]) }, ben({}, given))), []);
  });

  it('count the owner whom it deleted, once, and not the groups that it gave them', () => {
    const had = { ownedObjects: known([owned(2)]) };
    assert.deepEqual(ownersOf(anna(nobody, ben(had, GONE))), [2]);
    assert.deepEqual(ownersOf(anna({ ownedObjects: known([owned(2, ['anna', 'ben'])]) }, ben(had, GONE))), [2]);
    assert.deepEqual(ownersOf(anna(nobody, ben({}, GONE))), [1]);
    const given = [
      { step: 'hand-over-groups', to: refOf(ANNA), groups: [{ id: 'g', displayName: 'Group' }] },
      'done',
    ] as const;
    assert.deepEqual(ownersOf(anna(nobody, ben(had, given, GONE))), []);
  });

  it('leave unknown what could not be read', () => {
    const unread = { known: false, failure: { code: 'permission-missing' } } as const;
    const all = anna({ manager: unread, directReports: unread, ownedObjects: unread }, ben({}, GONE));
    assert.deepEqual([managerOf(all), reportsOf(all), ownersOf(all)], ['unknown', 'unknown', 'unknown']);
  });
});
