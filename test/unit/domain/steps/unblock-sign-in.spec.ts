import assert from 'node:assert/strict';
import { unblockSignIn } from '../../../../src/domain/steps/unblock-sign-in.ts';
import { user } from '../../../support/domain-facts.ts';
import { FakeTenant } from '../../../support/domain-fakes.ts';

const planned = { step: 'unblock-sign-in' } as const;

describe('unblock-sign-in', () => {
  it('allows sign-in again, and reads it back', async () => {
    const tenant = new FakeTenant().add(user('anna', { accountEnabled: false }));
    const context = tenant.context('anna', planned);
    assert.equal(await unblockSignIn.look(context), 'todo');
    assert.equal(await unblockSignIn.verify(context), 'not-yet');
    await unblockSignIn.run(context);
    assert.equal(await unblockSignIn.verify(context), 'confirmed');
    assert.equal(await unblockSignIn.look(context), 'done');
  });

  it('fails for an account that is still deleted: that is not success', async () => {
    const tenant = new FakeTenant().add(user('anna'));
    tenant.remove('anna');
    await assert.rejects(unblockSignIn.look(tenant.context('anna', planned)), { code: 'user-already-deleted' });
  });

  it('is taken back by blocking', () => {
    assert.deepEqual(unblockSignIn.inverse(planned), { step: 'block-sign-in' });
  });
});
