import assert from 'node:assert/strict';
import { Failure } from '../../../../src/domain/errors.ts';
import { unassignLicenses } from '../../../../src/domain/steps/unassign-licenses.ts';
import { E3, licensed, POWER_BI, state, user, VISIO } from '../../../support/domain-facts.ts';
import { FakeTenant } from '../../../support/domain-fakes.ts';

const planned = {
  step: 'unassign-licenses',
  licenses: [
    { skuId: E3, disabledPlans: ['sway'] },
    { skuId: VISIO, disabledPlans: [] },
  ],
} as const;

const withLicenses = () => new FakeTenant().add(user('anna', licensed(state(E3), state(VISIO), state(POWER_BI))));

describe('unassign-licenses', () => {
  it('takes the planned licenses in one request and leaves the others', async () => {
    const tenant = withLicenses();
    const context = tenant.context('anna', planned);
    assert.equal(await unassignLicenses.look(context), 'todo');
    await unassignLicenses.run(context);
    assert.deepEqual(tenant.writes, [`licenses + -${E3},${VISIO} anna`]);
    assert.equal(await unassignLicenses.verify(context), 'confirmed');
    assert.deepEqual(
      tenant.directOf('anna').map(({ skuId }) => skuId),
      [POWER_BI],
    );
  });

  it('judges by the direct assignment: the same product through a group does not make it undone', async () => {
    const tenant = new FakeTenant().add(user('anna', licensed(state(E3, { assignedByGroup: 'sales' }), state(E3))));
    const context = tenant.context('anna', planned);
    await unassignLicenses.run(context);
    assert.equal(await unassignLicenses.verify(context), 'confirmed');
    assert.equal(tenant.user('anna').assignedLicenses.length, 1);
  });

  it('still takes the rest when somebody else takes one away at the same moment', async () => {
    const tenant = withLicenses();
    tenant.meanwhile = () => {
      tenant.setStates('anna', [state(VISIO), state(POWER_BI)]);
    };
    const context = tenant.context('anna', planned);
    await unassignLicenses.run(context);
    assert.deepEqual(tenant.writes, [`licenses + -${VISIO} anna`]);
    assert.equal(await unassignLicenses.verify(context), 'confirmed');
  });

  it('has nothing to do when all are gone, or the account is', async () => {
    const tenant = new FakeTenant().add(user('anna'), user('ben', licensed(state(E3))));
    assert.equal(await unassignLicenses.look(tenant.context('anna', planned)), 'done');
    tenant.remove('ben');
    assert.equal(await unassignLicenses.look(tenant.context('ben', planned)), 'done');
  });

  it('passes on what Graph refuses', async () => {
    const tenant = withLicenses();
    tenant.meanwhile = () => {
      throw new Failure('user-privileged');
    };
    await assert.rejects(async () => unassignLicenses.run(tenant.context('anna', planned)), {
      code: 'user-privileged',
    });
    assert.deepEqual(tenant.writes, []);
  });

  it('is taken back with the plans that were switched off, at once when a later step fails', () => {
    assert.deepEqual(unassignLicenses.inverse(planned), { step: 'assign-licenses', licenses: planned.licenses });
    assert.equal(unassignLicenses.putBackOnFailure, true);
  });
});
