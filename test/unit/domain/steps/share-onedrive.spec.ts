import assert from 'node:assert/strict';
import { shareOnedrive } from '../../../../src/domain/steps/share-onedrive.ts';
import { refOf } from '../../../../src/domain/user.ts';
import { snapshotOf } from '../../../../src/jobs/snapshot.ts';
import { facts, NOW, user } from '../../../support/domain-facts.ts';
import { FakeTenant } from '../../../support/domain-fakes.ts';
import { subjectOf } from '../../../support/plans.ts';

const drive = { id: 'd1', webUrl: 'https://contoso-my.sharepoint.com/personal/anna/Documents' };
const planned = { step: 'share-onedrive', to: refOf(user('cas')), drive } as const;

function tenantOf(role?: string): FakeTenant {
  const tenant = new FakeTenant().add(user('anna'), user('cas'));
  tenant.drives.set('d1', new Map([['anna', 'owner'], ...(role === undefined ? [] : [['cas', role] as const])]));
  return tenant;
}

describe('share-onedrive', () => {
  it('shares the root with whoever takes over', async () => {
    const tenant = tenantOf();
    const context = tenant.context('anna', planned);
    assert.equal(await shareOnedrive.look(context), 'todo');
    assert.equal(await shareOnedrive.verify(context), 'not-yet');
    await shareOnedrive.run(context);
    assert.deepEqual(tenant.writes, ['share root-d1 cas']);
    assert.equal(await shareOnedrive.verify(context), 'confirmed');
    assert.deepEqual(shareOnedrive.inverse(planned), { step: 'unshare-onedrive', from: planned.to, drive });
  });

  it('finds who may change the files already, and gives more to who may only read them', async () => {
    for (const role of ['write', 'owner'])
      assert.equal(await shareOnedrive.look(tenantOf(role).context('anna', planned)), 'done');
    assert.equal(await shareOnedrive.look(tenantOf('read').context('anna', planned)), 'todo');
  });

  it('is taken back as far as it gave something', () => {
    const before = snapshotOf(facts(user('anna')), subjectOf('anna', [planned]), NOW);
    const inverse = (...driveRoles: string[]) => shareOnedrive.inverse(planned, { ...before, driveRoles });
    const taken = { step: 'unshare-onedrive', from: planned.to, drive } as const;
    assert.deepEqual(inverse(), taken);
    assert.deepEqual(inverse('read'), { ...taken, leaves: ['read'] });
    assert.equal(inverse('write'), undefined);
  });

  it('goes on after the account: the files outlive it', async () => {
    const tenant = tenantOf();
    tenant.remove('anna');
    await shareOnedrive.run(tenant.context('anna', planned));
    assert.equal(await shareOnedrive.verify(tenant.context('anna', planned)), 'confirmed');
  });

  it('fails, so that nobody is deleted, when the files or whoever takes over are gone', async () => {
    const tenant = tenantOf();
    tenant.remove('cas');
    await assert.rejects(shareOnedrive.run(tenant.context('anna', planned)), { code: 'heir-gone' });
    tenant.drives.clear();
    await assert.rejects(shareOnedrive.look(tenant.context('anna', planned)), { code: 'drive-absent' });
    assert.deepEqual(tenant.writes, []);
    assert.equal(shareOnedrive.repairs, false);
  });
});
