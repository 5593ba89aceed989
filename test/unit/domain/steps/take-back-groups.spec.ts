import assert from 'node:assert/strict';
import { takeBackGroups } from '../../../../src/domain/steps/take-back-groups.ts';
import { refOf } from '../../../../src/domain/user.ts';
import { user } from '../../../support/domain-facts.ts';
import { FakeTenant } from '../../../support/domain-fakes.ts';

const groups = [{ id: 'team', displayName: 'Mark 8' }];
const planned = { step: 'take-back-groups', from: refOf(user('cas')), groups } as const;

function tenantOf(): FakeTenant {
  const tenant = new FakeTenant().add(user('anna'), user('cas')).addGroup('team');
  tenant.groups.get('team')!.owners.add('cas');
  return tenant;
}

describe('take-back-groups', () => {
  it('makes the subject owner first, and then the other no longer', async () => {
    const tenant = tenantOf();
    const context = tenant.context('anna', planned);
    assert.equal(await takeBackGroups.look(context), 'todo');
    await takeBackGroups.run(context);
    assert.deepEqual(tenant.writes, ['own team anna', 'disown team cas']);
    assert.equal(await takeBackGroups.verify(context), 'confirmed');
  });

  it('leaves a membership of the other as it was', async () => {
    const tenant = tenantOf();
    tenant.groups.get('team')!.members.add('cas');
    await takeBackGroups.run(tenant.context('anna', planned));
    assert.deepEqual([...tenant.groups.get('team')!.members], ['cas']);
  });

  it('finds done what is done, also when the other is gone', async () => {
    const tenant = tenantOf();
    tenant.groups.get('team')!.owners.add('anna');
    tenant.remove('cas');
    assert.equal(await takeBackGroups.look(tenant.context('anna', planned)), 'done');
  });

  it('names a group that is gone', async () => {
    const tenant = tenantOf();
    tenant.groups.delete('team');
    await assert.rejects(takeBackGroups.run(tenant.context('anna', planned)), { code: 'group-gone' });
  });
});
