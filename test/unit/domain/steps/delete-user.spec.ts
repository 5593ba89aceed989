import assert from 'node:assert/strict';
import { Failure } from '../../../../src/domain/errors.ts';
import { deleteUser } from '../../../../src/domain/steps/delete-user.ts';
import { user } from '../../../support/domain-facts.ts';
import { FakeTenant } from '../../../support/domain-fakes.ts';

const planned = { step: 'delete-user' } as const;

describe('delete-user', () => {
  it('deletes, and is sure only when the account is in the deleted users', async () => {
    const tenant = new FakeTenant().add(user('anna'));
    const context = tenant.context('anna', planned);
    assert.equal(await deleteUser.look(context), 'todo');
    assert.equal(await deleteUser.verify(context), 'not-yet');
    assert.deepEqual(await deleteUser.run(context), { requestId: 'request-1' });
    assert.equal(await deleteUser.verify(context), 'confirmed');
    assert.equal(await deleteUser.look(context), 'done');
  });

  it('waits while a lagging replica does not list the account among the deleted ones', async () => {
    const tenant = new FakeTenant().add(user('anna'));
    const context = tenant.context('anna', planned);
    await deleteUser.run(context);
    tenant.hiddenDeleted.add('anna');
    assert.equal(await deleteUser.verify(context), 'not-yet');
    await assert.rejects(deleteUser.look(context), { code: 'not-confirmed' });
  });

  it('is done when somebody else deleted the account between look and run', async () => {
    const tenant = new FakeTenant().add(user('anna'));
    tenant.meanwhile = () => tenant.remove('anna');
    const context = tenant.context('anna', planned);
    assert.deepEqual(await deleteUser.run(context), { requestId: null });
    assert.deepEqual(tenant.writes, []);
    assert.equal(await deleteUser.verify(context), 'confirmed');
  });

  it('fails when the account was purged meanwhile: nothing is left that an undo could bring back', async () => {
    const tenant = new FakeTenant().add(user('anna'));
    tenant.meanwhile = () => tenant.purge('anna');
    await assert.rejects(async () => deleteUser.run(tenant.context('anna', planned)), { code: 'user-not-found' });
  });

  it('has its work to do again when somebody restored the account meanwhile', async () => {
    const tenant = new FakeTenant().add(user('anna'));
    const context = tenant.context('anna', planned);
    await deleteUser.run(context);
    tenant.bringBack('anna');
    assert.equal(await deleteUser.look(context), 'todo');
    assert.equal(await deleteUser.verify(context), 'not-yet');
  });

  it('passes on what Graph refuses', async () => {
    const tenant = new FakeTenant().add(user('anna'));
    tenant.meanwhile = () => {
      throw new Failure('user-privileged');
    };
    await assert.rejects(async () => deleteUser.run(tenant.context('anna', planned)), { code: 'user-privileged' });
    assert.ok(tenant.users.has('anna'));
  });

  it('is taken back by a restore', () => {
    assert.deepEqual(deleteUser.inverse(planned), { step: 'restore-user' });
  });
});
