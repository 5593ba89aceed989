import assert from 'node:assert/strict';
import { blockSignIn } from '../../../../src/domain/steps/block-sign-in.ts';
import { user } from '../../../support/domain-facts.ts';
import { FakeTenant } from '../../../support/domain-fakes.ts';

const planned = { step: 'block-sign-in' } as const;

describe('block-sign-in', () => {
  it('blocks an account that may sign in, and reads it back', async () => {
    const tenant = new FakeTenant().add(user('anna'));
    const context = tenant.context('anna', planned);
    assert.equal(await blockSignIn.look(context), 'todo');
    assert.equal(await blockSignIn.verify(context), 'not-yet');
    await blockSignIn.run(context);
    assert.equal(await blockSignIn.verify(context), 'confirmed');
    assert.equal(await blockSignIn.look(context), 'done');
  });

  it('leaves an account alone that is blocked already', async () => {
    const tenant = new FakeTenant().add(user('anna', { accountEnabled: false }));
    assert.equal(await blockSignIn.look(tenant.context('anna', planned)), 'done');
  });

  it('has nothing to do for an account somebody deleted meanwhile', async () => {
    const tenant = new FakeTenant().add(user('anna'));
    tenant.remove('anna');
    assert.equal(await blockSignIn.look(tenant.context('anna', planned)), 'done');
  });

  it('does not call an account done that it cannot find anywhere', async () => {
    const tenant = new FakeTenant();
    await assert.rejects(blockSignIn.look(tenant.context('anna', planned)), { code: 'not-confirmed' });
  });

  it('is taken back by allowing sign-in, but not by itself when a later step fails', () => {
    assert.deepEqual(blockSignIn.inverse(planned), { step: 'unblock-sign-in' });
    assert.equal(blockSignIn.putBackOnFailure, false);
  });
});
