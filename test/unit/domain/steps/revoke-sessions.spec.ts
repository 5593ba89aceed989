import assert from 'node:assert/strict';
import { revokeSessions } from '../../../../src/domain/steps/revoke-sessions.ts';
import { user } from '../../../support/domain-facts.ts';
import { FakeTenant } from '../../../support/domain-fakes.ts';

const planned = { step: 'revoke-sessions' } as const;

describe('revoke-sessions', () => {
  it('signs out whoever is there', async () => {
    const tenant = new FakeTenant().add(user('anna'));
    const context = tenant.context('anna', planned);
    assert.equal(await revokeSessions.look(context), 'todo');
    await revokeSessions.run(context);
    assert.deepEqual(tenant.writes, ['revoke anna']);
    assert.equal(await revokeSessions.verify(context), 'confirmed');
  });

  it('has nothing to do for an account somebody deleted meanwhile', async () => {
    const tenant = new FakeTenant().add(user('anna'));
    tenant.remove('anna');
    assert.equal(await revokeSessions.look(tenant.context('anna', planned)), 'done');
  });

  it('cannot be taken back', () => {
    assert.equal(revokeSessions.inverse(planned), undefined);
  });
});
