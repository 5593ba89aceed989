import assert from 'node:assert/strict';
import { restoreUser } from '../../../../src/domain/steps/restore-user.ts';
import type { User } from '../../../../src/domain/user.ts';
import { user } from '../../../support/domain-facts.ts';
import { FakeTenant } from '../../../support/domain-fakes.ts';

const planned = { step: 'restore-user' } as const;

function withDeleted(changes: Partial<User> = {}): FakeTenant {
  const tenant = new FakeTenant().add(user('anna', changes));
  tenant.remove('anna');
  return tenant;
}

describe('restore-user', () => {
  it('restores, and is sure only when the account is active and no longer among the deleted ones', async () => {
    const tenant = withDeleted();
    const context = tenant.context('anna', planned);
    assert.equal(await restoreUser.look(context), 'todo');
    assert.equal(await restoreUser.verify(context), 'not-yet');
    await restoreUser.run(context);
    assert.equal(await restoreUser.verify(context), 'confirmed');
    assert.equal(await restoreUser.look(context), 'done');
  });

  it('waits while a lagging replica does not list the account as active', async () => {
    const tenant = withDeleted();
    const context = tenant.context('anna', planned);
    await restoreUser.run(context);
    tenant.hiddenUsers.add('anna');
    assert.equal(await restoreUser.verify(context), 'not-yet');
    await assert.rejects(restoreUser.look(context), { code: 'user-gone' });
  });

  it('is done when somebody else restored the account between look and run', async () => {
    const tenant = withDeleted();
    tenant.meanwhile = () => tenant.bringBack('anna');
    const context = tenant.context('anna', planned);
    assert.deepEqual(await restoreUser.run(context), { requestId: null });
    assert.equal(await restoreUser.verify(context), 'confirmed');
  });

  it('says purged when somebody deleted the account for good meanwhile', async () => {
    const tenant = withDeleted();
    tenant.meanwhile = () => tenant.purge('anna');
    await assert.rejects(async () => restoreUser.run(tenant.context('anna', planned)), { code: 'user-purged' });
  });

  it('says that the name is taken, and restores under another one', async () => {
    const tenant = withDeleted().add(user('new', { userPrincipalName: 'anna@contoso.com' }));
    await assert.rejects(async () => restoreUser.run(tenant.context('anna', planned)), { code: 'name-taken' });
    const renamed = { ...planned, newUserPrincipalName: 'anna.visser@contoso.com' };
    await restoreUser.run(tenant.context('anna', renamed));
    assert.equal(tenant.user('anna').userPrincipalName, 'anna.visser@contoso.com');
  });

  it('says that an address is taken, and restores without it', async () => {
    const tenant = withDeleted({ proxyAddresses: ['smtp:sales@contoso.com', 'smtp:anna@contoso.com'] });
    tenant.add(user('new', { proxyAddresses: ['smtp:sales@contoso.com'] }));
    await assert.rejects(async () => restoreUser.run(tenant.context('anna', planned)), { code: 'address-taken' });
    await restoreUser.run(tenant.context('anna', { ...planned, autoReconcileProxyConflict: true }));
    assert.deepEqual(tenant.user('anna').proxyAddresses, ['smtp:anna@contoso.com']);
  });

  it('is not taken back by a deletion nobody confirmed', () => {
    assert.equal(restoreUser.inverse(planned), undefined);
  });
});
