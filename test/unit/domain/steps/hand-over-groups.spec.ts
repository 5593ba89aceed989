import assert from 'node:assert/strict';
import { Failure } from '../../../../src/domain/errors.ts';
import { handOverGroups } from '../../../../src/domain/steps/hand-over-groups.ts';
import { refOf } from '../../../../src/domain/user.ts';
import { user } from '../../../support/domain-facts.ts';
import { FakeTenant } from '../../../support/domain-fakes.ts';

const groups = ['team', 'g2'].map((id) => ({ id, displayName: id }));
const planned = { step: 'hand-over-groups', to: refOf(user('cas')), groups } as const;

function tenantOf(refuses?: Failure): FakeTenant {
  const tenant = new FakeTenant().add(user('anna'), user('cas')).addGroup('team', refuses).addGroup('g2');
  for (const { owners } of tenant.groups.values()) owners.add('anna');
  return tenant;
}

describe('hand-over-groups', () => {
  it('makes the new owner owner beside the old one', async () => {
    const tenant = tenantOf();
    const context = tenant.context('anna', planned);
    assert.equal(await handOverGroups.look(context), 'todo');
    await handOverGroups.run(context);
    assert.deepEqual(tenant.writes, ['own team cas', 'own g2 cas']);
    assert.deepEqual([...tenant.groups.get('team')!.owners], ['anna', 'cas']);
    assert.equal(await handOverGroups.verify(context), 'confirmed');
    assert.deepEqual(handOverGroups.inverse(planned), { step: 'take-back-groups', from: planned.to, groups });
  });

  it('fails, so that nobody is deleted, when one group refuses or the new owner is gone', async () => {
    const refuses = new Failure('permission-missing', { permission: 'Group.ReadWrite.All' });
    await assert.rejects(handOverGroups.run(tenantOf(refuses).context('anna', planned)), {
      info: { code: 'permission-missing', permission: 'Group.ReadWrite.All' },
    });
    const tenant = tenantOf();
    tenant.remove('cas');
    await assert.rejects(handOverGroups.run(tenant.context('anna', planned)), { code: 'heir-gone' });
    assert.deepEqual(tenant.writes, []);
    assert.equal(handOverGroups.repairs, false);
  });
});
