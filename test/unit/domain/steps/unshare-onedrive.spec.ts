import assert from 'node:assert/strict';
import { unshareOnedrive } from '../../../../src/domain/steps/unshare-onedrive.ts';
import { refOf } from '../../../../src/domain/user.ts';
import { user } from '../../../support/domain-facts.ts';
import { FakeTenant } from '../../../support/domain-fakes.ts';

const drive = { id: 'd1', webUrl: 'https://contoso-my.sharepoint.com/personal/anna/Documents' };
const planned = { step: 'unshare-onedrive', from: refOf(user('cas')), drive } as const;

function tenantOf(role: string): FakeTenant {
  const tenant = new FakeTenant().add(user('anna'), user('cas'));
  tenant.drives.set(
    'd1',
    new Map([
      ['anna', 'owner'],
      ['bo', 'write'],
      ['cas', role],
    ]),
  );
  return tenant;
}

describe('unshare-onedrive', () => {
  it('takes away what was shared with one person, and nothing else', async () => {
    const tenant = tenantOf('write');
    const context = tenant.context('anna', planned);
    assert.equal(await unshareOnedrive.look(context), 'todo');
    await unshareOnedrive.run(context);
    assert.deepEqual([...tenant.drives.get('d1')!.keys()], ['anna', 'bo']);
    assert.equal(await unshareOnedrive.verify(context), 'confirmed');
  });

  it('leaves what was there before', async () => {
    const left = { ...planned, leaves: ['read'] };
    const tenant = tenantOf('write');
    const context = tenant.context('anna', left);
    assert.equal(await unshareOnedrive.look(context), 'todo');
    await unshareOnedrive.run(context);
    assert.deepEqual(tenant.writes, ['grant root-d1 read grant-cas']);
    assert.equal(await unshareOnedrive.verify(context), 'confirmed');
    assert.equal(await unshareOnedrive.look(tenantOf('read').context('anna', left)), 'done');
  });

  it('leaves an owner of the site alone: nobody was made one here', async () => {
    assert.equal(await unshareOnedrive.look(tenantOf('owner').context('anna', planned)), 'done');
  });

  it('is done when somebody else was faster, and when the files are gone', async () => {
    const tenant = tenantOf('write');
    tenant.meanwhile = () => void tenant.drives.get('d1')?.delete('cas');
    await unshareOnedrive.run(tenant.context('anna', planned));
    tenant.drives.clear();
    assert.equal(await unshareOnedrive.look(tenant.context('anna', planned)), 'done');
    assert.equal(unshareOnedrive.repairs, true);
  });
});
