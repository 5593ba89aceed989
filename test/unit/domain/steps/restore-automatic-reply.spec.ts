import assert from 'node:assert/strict';
import { alwaysReply, NO_REPLIES } from '../../../../src/domain/automatic-replies.ts';
import { restoreAutomaticReply } from '../../../../src/domain/steps/restore-automatic-reply.ts';
import { user } from '../../../support/domain-facts.ts';
import { FakeTenant } from '../../../support/domain-fakes.ts';

const planned = { step: 'restore-automatic-reply', replies: NO_REPLIES } as const;

describe('restore-automatic-reply', () => {
  it('puts back what was answered before', async () => {
    const tenant = new FakeTenant().add(user('anna'));
    tenant.replies.set('anna', alwaysReply({ inside: 'Anna has left.', outside: '' }));
    const context = tenant.context('anna', planned);
    assert.equal(await restoreAutomaticReply.look(context), 'todo');
    await restoreAutomaticReply.run(context);
    assert.deepEqual(tenant.replies.get('anna'), NO_REPLIES);
    assert.equal(await restoreAutomaticReply.verify(context), 'confirmed');
    assert.equal(restoreAutomaticReply.repairs, true);
  });

  it('waits for a mailbox that is not connected again yet, and says so when the account is gone', async () => {
    const tenant = new FakeTenant().add(user('anna'));
    await assert.rejects(restoreAutomaticReply.look(tenant.context('anna', planned)), { code: 'not-confirmed' });
    tenant.remove('anna');
    await assert.rejects(restoreAutomaticReply.look(tenant.context('anna', planned)), { code: 'user-already-deleted' });
  });
});
