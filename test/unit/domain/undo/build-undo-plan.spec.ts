import assert from 'node:assert/strict';
import { known } from '../../../../src/domain/facts.ts';
import type { JobView } from '../../../../src/domain/job.ts';
import { isUnaltered } from '../../../../src/domain/plan/plan-digest.ts';
import { buildUndoPlan } from '../../../../src/domain/undo/build-undo-plan.ts';
import { refOf } from '../../../../src/domain/user.ts';
import { ACTOR, E3, facts, hash, licensed, NOW, state, user, VISIO } from '../../../support/domain-facts.ts';
import { jobOf, planFor, progressOf } from '../../../support/domain-plans.ts';

const boss = { ...refOf(user('boss')), accountEnabled: true };
const anna = facts(user('anna', licensed(state(E3), state(VISIO, { assignedByGroup: 'g' }))), {
  manager: known(boss),
  directReports: known([refOf(user('cees'))]),
});
const ben = facts(user('ben', licensed(state(E3))));
const plan = planFor([anna, ben]);
const OTHER = { ...ACTOR, id: 'other', displayName: 'Otto Other' };

const undo = (job: JobView, changes: Partial<Parameters<typeof buildUndoPlan>[0]> = {}) =>
  buildUndoPlan({ job, id: 'undo-1', actor: OTHER, now: NOW, hash, ...changes });

describe('buildUndoPlan', () => {
  it('takes everybody of a job back, and takes their seats again', () => {
    const back = undo(jobOf(plan));
    assert.deepEqual(
      back.subjects.map(({ user: { id }, steps }) => [id, steps.map(({ step }) => step)]),
      [
        ['anna', ['restore-user', 'assign-licenses', 'unblock-sign-in', 'set-manager']],
        ['ben', ['restore-user', 'assign-licenses', 'unblock-sign-in']],
      ],
    );
    assert.deepEqual(
      back.seats.map(({ skuPartNumber, count }) => [skuPartNumber, count]),
      [
        ['SPE_E3', -2],
        ['VISIOCLIENT', -1],
      ],
    );
    assert.equal(back.options.outcome, 'restore');
    assert.equal(back.undoes, 'plan-1');
    assert.equal(back.actor.id, 'other');
    assert.equal(back.tenantId, plan.tenantId);
    assert.ok(isUnaltered(back, hash));
  });

  it('links manager and reports again as the deletion remembered them', () => {
    assert.deepEqual(undo(jobOf(plan)).subjects[0]?.steps.at(-1), {
      step: 'set-manager',
      managerId: 'boss',
      reports: ['cees'],
    });
  });

  it('believes a snapshot more than the plan', () => {
    const [first, second] = plan.subjects.map((one) => progressOf(one));
    assert.ok(first !== undefined && second !== undefined);
    const snapshot = {
      user: anna.user,
      managerId: 'new-boss',
      directReportIds: [],
      groupIds: [],
      ownedGroupIds: [],
      takenAt: NOW.toISOString(),
    };
    const back = undo(
      jobOf(plan, [
        { ...first, snapshot },
        { ...second, snapshot: { ...snapshot, managerId: null } },
      ]),
    );
    assert.deepEqual(back.subjects[0]?.steps.at(-1), { step: 'set-manager', managerId: 'new-boss', reports: [] });
    assert.equal(back.subjects[1]?.steps.at(-1)?.step, 'unblock-sign-in');
  });

  it('takes back only those who are named', () => {
    const back = undo(jobOf(plan), { userIds: ['ben'] });
    assert.deepEqual(
      back.subjects.map(({ user: { id } }) => id),
      ['ben'],
    );
    assert.equal(back.seats.length, 1);
  });

  it('leaves out those for whom nothing was done', () => {
    const [first, second] = plan.subjects;
    assert.ok(first !== undefined && second !== undefined);
    const untouched = { user: second.user, state: 'stopped', records: [] } as const;
    const back = undo(jobOf(plan, [progressOf(first), untouched]));
    assert.deepEqual(
      back.subjects.map(({ user: { id } }) => id),
      ['anna'],
    );
  });

  it('takes no seat again when only the block is lifted', () => {
    const failed = {
      'unassign-licenses': { state: 'put-back' },
      'delete-user': { state: 'failed', failure: { code: 'user-privileged' } },
    } as const;
    const back = undo(
      jobOf(
        plan,
        plan.subjects.map((one) => progressOf(one, failed)),
      ),
    );
    assert.deepEqual(
      back.subjects.map(({ steps }) => steps),
      [[{ step: 'unblock-sign-in' }], [{ step: 'unblock-sign-in' }]],
    );
    assert.deepEqual(back.seats, []);
  });

  it('lets the account bring its own licenses back when the deletion released them', () => {
    const released = planFor([anna], { licenseWay: 'release-by-deletion' });
    const back = undo(jobOf(released));
    assert.deepEqual(
      back.subjects[0]?.steps.map(({ step }) => step),
      ['restore-user', 'unblock-sign-in', 'set-manager'],
    );
    assert.deepEqual(
      back.seats.map(({ count }) => count),
      [-1, -1],
    );
  });

  it('is too late after thirty days', () => {
    const now = new Date('2026-12-24T09:00:00Z');
    assert.throws(() => undo(jobOf(plan), { now }), { code: 'undo-expired' });
  });

  it('leaves out those for whom it is too late, and says so', () => {
    const [first, second] = plan.subjects;
    assert.ok(first !== undefined && second !== undefined);
    const early = progressOf(first, { 'delete-user': { at: '2026-10-20T09:00:00Z' } });
    const back = undo(jobOf(plan, [early, progressOf(second)]));
    assert.deepEqual(
      back.excluded.map(({ user: { id }, findings }) => [id, findings[0]?.reason]),
      [['anna', 'expired']],
    );
  });

  it('still lifts a block after thirty days: nothing was deleted', () => {
    const blocked = planFor([ben], { outcome: 'block' });
    const back = undo(jobOf(blocked), { now: new Date('2027-06-01T00:00:00Z') });
    assert.deepEqual(back.subjects[0]?.steps, [{ step: 'unblock-sign-in' }]);
  });

  it('has nothing to undo when nothing was done, nobody fits, or the job was itself an undo', () => {
    const untouched = plan.subjects.map((one) => ({ user: one.user, state: 'stopped', records: [] }) as const);
    assert.throws(() => undo(jobOf(plan, untouched)), { code: 'nothing-to-undo' });
    assert.throws(() => undo(jobOf(plan), { userIds: ['nobody'] }), { code: 'nothing-to-undo' });
    assert.throws(() => undo(jobOf(undo(jobOf(plan)))), { code: 'nothing-to-undo' });
  });
});
