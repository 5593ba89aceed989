import assert from 'node:assert/strict';
import type { Failure } from '../../../src/domain/errors.ts';
import { known, unknown } from '../../../src/domain/facts.ts';
import { refOf } from '../../../src/domain/user.ts';
import { snapshotOf } from '../../../src/jobs/snapshot.ts';
import { facts, group, missing, NOW, user } from '../../support/domain-facts.ts';
import { subjectOf } from '../../support/plans.ts';

const planned = subjectOf('u1', [{ step: 'delete-user', managerId: 'planned-boss', reports: ['planned-report'] }]);

const PLAIN = {
  mailEnabled: false,
  unified: false,
  dynamic: false,
  onPremisesSyncEnabled: false,
  isAssignableToRole: false,
};

describe('snapshot', () => {
  it('keeps what undo and repair compare with', () => {
    const known_ = facts(user('u1'), {
      manager: known({ ...refOf(user('boss')), accountEnabled: true }),
      directReports: known([refOf(user('r1')), refOf(user('r2'))]),
      groups: known([group('g1'), group('g2')]),
      ownedObjects: known([
        { id: 'g2', displayName: 'G2', kind: 'team', owners: 1, groupKind: { ...PLAIN, unified: true } },
        { id: 'app', displayName: 'App', kind: 'application', owners: 1 },
      ]),
    });
    assert.deepEqual(snapshotOf(known_, planned, NOW), {
      user: user('u1'),
      managerId: 'boss',
      directReportIds: ['r1', 'r2'],
      groupIds: ['g1', 'g2'],
      ownedGroupIds: ['g2'],
      groups: ['g1', 'g2'].map((id) => ({ id, displayName: `Group ${id}`, kind: PLAIN })),
      ownedGroups: [{ id: 'g2', displayName: 'G2', kind: { ...PLAIN, unified: true } }],
      ownedApps: [{ id: 'app', displayName: 'App' }],
      takenAt: NOW.toISOString(),
    });
  });

  it('takes from the plan what it may not read now', () => {
    const blind = facts(user('u1'), { manager: missing('User.Read.All'), directReports: missing('User.Read.All') });
    const { managerId, directReportIds } = snapshotOf(blind, planned, NOW);
    assert.deepEqual([managerId, directReportIds], ['planned-boss', ['planned-report']]);
  });

  it('names what nobody could read, so that it is not taken for none', () => {
    const blind = facts(user('u1'), {
      manager: missing('User.Read.All'),
      groups: missing('Directory.Read.All'),
      ownedObjects: missing('User.Read.All'),
    });
    assert.deepEqual(snapshotOf(blind, planned, NOW).unread, ['groups', 'ownerships'], 'the manager is in the plan');
    const restored = subjectOf('u1', [{ step: 'restore-user' }]);
    assert.deepEqual(snapshotOf(blind, restored, NOW).unread, ['manager', 'groups', 'ownerships']);
  });

  it('does not take "no manager" for "could not be read"', () => {
    assert.equal(snapshotOf(facts(user('u1')), planned, NOW).managerId, null);
  });

  it('is put off while Graph does not answer', () => {
    const away = facts(user('u1'), { groups: unknown({ code: 'graph-unavailable', retryAfter: 9 }) });
    assert.throws(
      () => snapshotOf(away, planned, NOW),
      (error: Failure) => error.code === 'graph-unavailable' && error.info.retryAfter === 9,
    );
  });
});
