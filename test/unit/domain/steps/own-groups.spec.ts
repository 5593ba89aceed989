import assert from 'node:assert/strict';
import { Failure } from '../../../../src/domain/errors.ts';
import { ownGroups } from '../../../../src/domain/steps/own-groups.ts';
import { user } from '../../../support/domain-facts.ts';
import { FakeTenant } from '../../../support/domain-fakes.ts';

const planned = {
  step: 'own-groups',
  groups: [
    { id: 'team', displayName: 'Mark 8' },
    { id: 'g2', displayName: '' },
  ],
} as const;

describe('own-groups', () => {
  it('makes the subject owner again, and leaves members as they are', async () => {
    const tenant = new FakeTenant().add(user('anna')).addGroup('team').addGroup('g2');
    tenant.groups.get('team')?.owners.add('ben');
    const context = tenant.context('anna', planned);
    assert.equal(await ownGroups.look(context), 'todo');
    await ownGroups.run(context);
    assert.deepEqual(tenant.writes, ['own team anna', 'own g2 anna']);
    assert.deepEqual([...(tenant.groups.get('team')?.owners ?? [])], ['ben', 'anna']);
    assert.equal(tenant.groups.get('team')?.members.size, 0);
    assert.equal(await ownGroups.verify(context), 'confirmed');
  });

  it('names the permission when it is missing', async () => {
    const refuses = new Failure('permission-missing', { permission: 'Group.ReadWrite.All' });
    const tenant = new FakeTenant().add(user('anna')).addGroup('team', refuses).addGroup('g2');
    await assert.rejects(ownGroups.run(tenant.context('anna', planned)), {
      info: { code: 'permission-missing', permission: 'Group.ReadWrite.All' },
    });
    assert.deepEqual(tenant.writes, ['own g2 anna']);
  });
});
