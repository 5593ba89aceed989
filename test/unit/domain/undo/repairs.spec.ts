import assert from 'node:assert/strict';
import type { Snapshot } from '../../../../src/domain/snapshot.ts';
import { beyondRepair, repairsOf } from '../../../../src/domain/undo/repairs.ts';
import { refOf } from '../../../../src/domain/user.ts';
import { group, NOW, user } from '../../../support/domain-facts.ts';
import { recordOf } from '../../../support/domain-plans.ts';

const anna = user('anna');
const kept = (id: string, changes = {}) => ({ id, displayName: `Group ${id}`, kind: group(id, changes) });
const snapshot = (changes: Partial<Snapshot> = {}): Snapshot => ({
  user: anna,
  managerId: null,
  directReportIds: [],
  groupIds: [],
  ownedGroupIds: [],
  takenAt: NOW.toISOString(),
  ...changes,
});
const deleted = (taken?: Snapshot) => ({
  user: refOf(anna),
  state: 'done' as const,
  records: [recordOf({ step: 'delete-user', managerId: 'boss', reports: ['cees'] })],
  ...(taken === undefined ? {} : { snapshot: taken }),
});

describe('repairsOf', () => {
  it('puts back into groups and makes owner again what Graph lets us, by name', () => {
    const taken = snapshot({
      groups: [kept('sales'), kept('ad', { onPremisesSyncEnabled: true }), kept('everybody', { dynamic: true })],
      ownedGroups: [kept('team', { mailEnabled: true, unified: true }), kept('list', { mailEnabled: true })],
    });
    assert.deepEqual(repairsOf(deleted(taken)), [
      { step: 'join-groups', groups: [{ id: 'sales', displayName: 'Group sales' }] },
      { step: 'own-groups', groups: [{ id: 'team', displayName: 'Group team' }] },
    ]);
  });

  it('works with a snapshot of the first version, which had only ids', () => {
    assert.deepEqual(repairsOf(deleted(snapshot({ managerId: 'boss', groupIds: ['g1'], ownedGroupIds: ['g2'] }))), [
      { step: 'set-manager', managerId: 'boss', reports: [] },
      { step: 'join-groups', groups: [{ id: 'g1', displayName: '' }] },
      { step: 'own-groups', groups: [{ id: 'g2', displayName: '' }] },
    ]);
  });

  it('works with a snapshot that holds no groups at all', () => {
    const { groupIds: _groups, ownedGroupIds: _owned, ...old } = snapshot();
    assert.deepEqual(repairsOf(deleted(old as Snapshot)), []);
    assert.deepEqual(beyondRepair(old as Snapshot), []);
  });

  it('links people as the plan remembered when there is no snapshot', () => {
    assert.deepEqual(repairsOf(deleted()), [{ step: 'set-manager', managerId: 'boss', reports: ['cees'] }]);
  });
});

describe('beyondRepair', () => {
  it('names what cannot come back here, each group once', () => {
    const lists = kept('list', { mailEnabled: true });
    const found = beyondRepair(
      snapshot({
        groups: [kept('sales'), lists, kept('ad', { onPremisesSyncEnabled: true })],
        ownedGroups: [lists],
        ownedApps: [{ id: 'app', displayName: 'Payroll' }],
      }),
    );
    assert.deepEqual(
      found.map(({ reason, values }) => [reason, values['names']]),
      [
        ['group-synced', ['Group ad']],
        ['group-mail-enabled', ['Group list']],
        ['owned-apps', ['Payroll']],
      ],
    );
    assert.ok(found.every(({ consideration, level }) => consideration === 'undo' && level === 'notice'));
  });

  it('says that nothing was recorded, or that the groups could not be read', () => {
    assert.deepEqual(
      beyondRepair(undefined).map(({ reason }) => reason),
      ['no-record'],
    );
    assert.deepEqual(
      beyondRepair(snapshot({ unread: ['groups'] })).map(({ reason }) => reason),
      ['groups-unread'],
    );
    assert.deepEqual(beyondRepair(snapshot({ groups: [kept('sales')] })), []);
  });
});
