import assert from 'node:assert/strict';
import { alwaysReply, NO_REPLIES } from '../../../../src/domain/automatic-replies.ts';
import type { Snapshot } from '../../../../src/domain/snapshot.ts';
import { setAutomaticReply } from '../../../../src/domain/steps/set-automatic-reply.ts';
import { user } from '../../../support/domain-facts.ts';
import { FakeTenant } from '../../../support/domain-fakes.ts';

const texts = { inside: 'Anna has left.\nWrite to <Bo>.', outside: 'Anna has left.' };
const planned = { step: 'set-automatic-reply', texts } as const;

function tenantOf(): FakeTenant {
  const tenant = new FakeTenant().add(user('anna'));
  tenant.replies.set('anna', NO_REPLIES);
  return tenant;
}

describe('set-automatic-reply', () => {
  it('sets both texts, and finds them as the mailbox keeps them', async () => {
    const context = tenantOf().context('anna', planned);
    assert.equal(await setAutomaticReply.look(context), 'todo');
    await setAutomaticReply.run(context);
    assert.equal(await setAutomaticReply.verify(context), 'confirmed');
    assert.equal(await setAutomaticReply.look(context), 'done');
  });

  it('does not take another reply for its own', async () => {
    const tenant = tenantOf();
    tenant.replies.set('anna', alwaysReply({ inside: 'On holiday.', outside: texts.outside }));
    assert.equal(await setAutomaticReply.look(tenant.context('anna', planned)), 'todo');
    assert.equal(await setAutomaticReply.verify(tenant.context('anna', planned)), 'not-yet');
  });

  it('fails where the mailbox is gone, and has nothing to do for an account that is', async () => {
    const tenant = tenantOf();
    tenant.replies.delete('anna');
    await assert.rejects(setAutomaticReply.look(tenant.context('anna', planned)), { code: 'mailbox-absent' });
    tenant.remove('anna');
    assert.equal(await setAutomaticReply.look(tenant.context('anna', planned)), 'done');
    assert.deepEqual(tenant.writes, []);
  });

  it('is taken back by what was answered before, or by no answer where nobody knows', () => {
    const automaticReplies = alwaysReply({ inside: 'On holiday.', outside: '' });
    const before = { automaticReplies } as Snapshot;
    const step = 'restore-automatic-reply';
    assert.deepEqual(setAutomaticReply.inverse(planned, before), { step, replies: automaticReplies });
    assert.deepEqual(setAutomaticReply.inverse(planned), { step, replies: NO_REPLIES });
  });
});
