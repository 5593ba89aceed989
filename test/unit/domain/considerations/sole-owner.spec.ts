import assert from 'node:assert/strict';
import { soleOwner } from '../../../../src/domain/considerations/sole-owner.ts';
import { known, type OwnedObject } from '../../../../src/domain/facts.ts';
import { context, facts, missing, user } from '../../../support/domain-facts.ts';

const owned = (id: string, changes: Partial<OwnedObject> = {}): OwnedObject => ({
  id,
  displayName: `Team ${id}`,
  kind: 'team',
  owners: 1,
  ...changes,
});

function check(objects: readonly OwnedObject[], selected: readonly string[] = ['anna']) {
  return soleOwner.check(
    facts(user('anna'), { ownedObjects: known(objects) }),
    context({ selected: new Set(selected) }),
  );
}

describe('consideration sole-owner', () => {
  it('warns of what nobody else owns, by kind', () => {
    const { level, values } = check([
      owned('north'),
      owned('south', { owners: 2 }),
      owned('payroll', { kind: 'application' }),
      owned('club', { kind: 'group' }),
    ]);
    assert.equal(level, 'caution');
    const names = ['Team north', 'Team payroll', 'Team club'];
    assert.deepEqual(values, { count: 3, teams: 1, groups: 1, apps: 1, names, more: 0 });
  });

  it('sees that two owners who leave together leave it without one', () => {
    const shared = owned('north', { owners: 2, ownerIds: ['anna', 'ben'] });
    assert.equal(check([shared]).reason, 'among-others');
    assert.equal(check([shared], ['anna', 'ben']).reason, 'sole');
  });

  it('counts an app and its service principal once', () => {
    const app = owned('sync', { kind: 'application' });
    const { values } = check([app, { ...app, id: 'sync-principal', kind: 'servicePrincipal' }]);
    assert.deepEqual([values['count'], values['apps'], values['names']], [1, 1, ['Team sync']]);
  });

  it('is clear when the subject owns nothing', () => {
    assert.equal(check([]).level, 'clear');
  });

  it('is unknown when ownership cannot be read', () => {
    const subject = facts(user('anna'), { ownedObjects: missing('User.Read.All') });
    assert.equal(soleOwner.check(subject, context()).level, 'unknown');
  });
});
