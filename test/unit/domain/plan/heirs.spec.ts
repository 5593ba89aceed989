import assert from 'node:assert/strict';
import { known, type OwnedObject } from '../../../../src/domain/facts.ts';
import { handOver } from '../../../../src/domain/plan/heirs.ts';
import type { Options } from '../../../../src/domain/plan/plan.ts';
import { refOf } from '../../../../src/domain/user.ts';
import { DELETE, facts, group, missing, user } from '../../../support/domain-facts.ts';

const owned = (id: string, changes: Partial<OwnedObject> = {}): OwnedObject => ({
  id,
  displayName: id,
  kind: 'group',
  owners: 1,
  groupKind: group(id),
  ...changes,
});
const boss = { ...refOf(user('boss')), accountEnabled: true };
const anna = facts(user('anna'), {
  manager: known(boss),
  directReports: known([refOf(user('eva')), refOf(user('ben'))]),
  ownedObjects: known([
    owned('alone'),
    owned('shared', { owners: 2, ownerIds: ['anna', 'cas'] }),
    owned('synced', { groupKind: group('synced', { onPremisesSyncEnabled: true }) }),
    owned('app', { kind: 'application' }),
  ]),
});
const over = (options: Partial<Options>, going: readonly string[] = ['anna'], one = anna) =>
  handOver(one, { ...DELETE, ...options }, new Set(going));
const to = refOf(user('boss'));

describe('handOver', () => {
  it('hands nothing over unless asked', () => {
    assert.deepEqual(over({}), { steps: [], heirless: [] });
    assert.deepEqual(over({ reports: 'nobody', groups: 'nobody' }), { steps: [], heirless: [] });
  });

  it('gives reports and orphaned groups to the manager', () => {
    assert.deepEqual(over({ reports: 'manager', groups: 'manager' }).steps, [
      { step: 'hand-over-reports', to, reports: ['ben', 'eva'] },
      { step: 'hand-over-groups', to, groups: [{ id: 'alone', displayName: 'alone' }] },
    ]);
  });

  it('counts an owner who goes too as none, and moves no report who goes too', () => {
    const { steps } = over({ reports: 'manager', groups: 'manager' }, ['anna', 'cas', 'ben']);
    assert.deepEqual(steps, [
      { step: 'hand-over-reports', to, reports: ['eva'] },
      { step: 'hand-over-groups', to, groups: ['alone', 'shared'].map((id) => ({ id, displayName: id })) },
    ]);
  });

  it('has nobody to give to where the manager is missing, blocked or goes too', () => {
    const asked = { reports: 'manager', groups: 'manager' } as const;
    assert.deepEqual(over(asked, ['anna', 'boss']), { steps: [], heirless: ['reports', 'groups'] });
    const blocked = { ...anna, manager: known({ ...boss, accountEnabled: false }) };
    assert.deepEqual(over(asked, ['anna'], blocked).heirless, ['reports', 'groups']);
    assert.deepEqual(over(asked, ['anna'], { ...anna, manager: known(null) }).heirless, ['reports', 'groups']);
  });

  it('gives to whoever was named, who then does not report to themselves', () => {
    const heir = refOf(user('ben'));
    assert.deepEqual(over({ reports: 'person', heir }).steps, [
      { step: 'hand-over-reports', to: heir, reports: ['eva'] },
    ]);
    assert.deepEqual(over({ reports: 'person', heir }, ['anna', 'ben']).heirless, ['reports']);
    assert.deepEqual(over({ reports: 'person' }).heirless, ['reports']);
  });

  it('gives access to a OneDrive in which there is something', () => {
    const drive = { id: 'd1', webUrl: 'https://contoso-my.sharepoint.com/personal/anna/Documents' };
    const filled = { ...anna, drive: known({ ...drive, used: 1 }) };
    assert.deepEqual(over({ onedrive: 'manager' }, ['anna'], filled).steps, [{ step: 'share-onedrive', to, drive }]);
    assert.deepEqual(over({ onedrive: 'manager' }, ['anna', 'boss'], filled).heirless, ['onedrive']);
    const nothing = { steps: [], heirless: [] };
    for (const one of [known(null), known({ ...drive, used: 0 }), missing('Files.Read.All')])
      assert.deepEqual(over({ onedrive: 'manager' }, ['anna', 'boss'], { ...anna, drive: one }), nothing);
  });

  it('takes nothing from whoever only loses licenses', () => {
    assert.deepEqual(over({ outcome: 'unassign', reports: 'manager' }), { steps: [], heirless: [] });
  });
});
