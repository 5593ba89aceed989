import assert from 'node:assert/strict';
import { Failure } from '../../../../src/domain/errors.ts';
import { leaveGroups } from '../../../../src/domain/steps/leave-groups.ts';
import { user } from '../../../support/domain-facts.ts';
import { FakeTenant } from '../../../support/domain-fakes.ts';

const groups = ['sales', 'e3'].map((id) => ({ id, displayName: id }));
const planned = { step: 'leave-groups', groups } as const;

function tenantOf(refuses?: Failure): FakeTenant {
  const tenant = new FakeTenant().add(user('anna')).addGroup('sales', refuses).addGroup('e3').addGroup('other');
  for (const { members } of tenant.groups.values()) members.add('anna');
  return tenant;
}

describe('leave-groups', () => {
  it('takes the subject out of the planned groups and no others', async () => {
    const tenant = tenantOf();
    const context = tenant.context('anna', planned);
    assert.equal(await leaveGroups.look(context), 'todo');
    await leaveGroups.run(context);
    assert.deepEqual(tenant.writes, ['leave sales anna', 'leave e3 anna']);
    assert.equal(await leaveGroups.verify(context), 'confirmed');
    assert.deepEqual(leaveGroups.inverse(planned), { step: 'join-groups', groups });
  });

  it('goes on with the others when one refuses, and says why', async () => {
    const tenant = tenantOf(new Failure('group-dynamic'));
    await assert.rejects(leaveGroups.run(tenant.context('anna', planned)), { code: 'group-dynamic' });
    assert.deepEqual(tenant.writes, ['leave e3 anna']);
  });

  it('has nothing to leave once the account or the membership is gone', async () => {
    const tenant = tenantOf();
    tenant.groups.get('sales')!.members.clear();
    tenant.groups.get('e3')!.members.clear();
    assert.equal(await leaveGroups.look(tenant.context('anna', planned)), 'done');
    const gone = tenantOf();
    gone.remove('anna');
    assert.equal(await leaveGroups.look(gone.context('anna', planned)), 'done');
  });
});
