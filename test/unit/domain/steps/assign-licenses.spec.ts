import assert from 'node:assert/strict';
import { assignLicenses } from '../../../../src/domain/steps/assign-licenses.ts';
import { E3, licensed, sku, state, user, VISIO } from '../../../support/domain-facts.ts';
import { FakeTenant } from '../../../support/domain-fakes.ts';

const planned = {
  step: 'assign-licenses',
  licenses: [
    { skuId: E3, disabledPlans: ['sway'] },
    { skuId: VISIO, disabledPlans: [] },
  ],
} as const;

describe('assign-licenses', () => {
  it('gives the licenses back in one request, with their switched-off plans', async () => {
    const tenant = new FakeTenant().add(user('anna'));
    const context = tenant.context('anna', planned);
    assert.equal(await assignLicenses.look(context), 'todo');
    assert.equal(await assignLicenses.verify(context), 'not-yet');
    await assignLicenses.run(context);
    assert.equal(tenant.writes.length, 1);
    assert.deepEqual(tenant.directOf('anna'), planned.licenses);
    assert.equal(await assignLicenses.verify(context), 'confirmed');
  });

  it('adds only what is missing', async () => {
    const tenant = new FakeTenant().add(user('anna', licensed(state(E3))));
    await assignLicenses.run(tenant.context('anna', planned));
    assert.deepEqual(tenant.writes, [`licenses +${VISIO} - anna`]);
  });

  it('gives a license back that the user now has only through a group', async () => {
    const tenant = new FakeTenant().add(user('anna', licensed(state(E3, { assignedByGroup: 'sales' }), state(VISIO))));
    assert.equal(await assignLicenses.look(tenant.context('anna', planned)), 'todo');
  });

  it('skips a product the tenant no longer has', async () => {
    const tenant = new FakeTenant().add(user('anna'));
    tenant.skus = [sku(E3, 'SPE_E3')];
    const context = tenant.context('anna', planned);
    await assignLicenses.run(context);
    assert.deepEqual(tenant.writes, [`licenses +${E3} - anna`]);
    assert.equal(await assignLicenses.look(context), 'done');
  });

  it('gives back what has seats, and says that one product is full', async () => {
    const tenant = new FakeTenant().add(user('anna'));
    tenant.skus = [sku(E3, 'SPE_E3', 5, 5), sku(VISIO, 'VISIOCLIENT', 5, 4)];
    const context = tenant.context('anna', planned);
    await assert.rejects(async () => assignLicenses.run(context), { code: 'license-no-seats' });
    assert.deepEqual(tenant.writes, [`licenses +${VISIO} - anna`]);
    assert.equal(await assignLicenses.verify(context), 'not-yet');
  });

  it('says that seats are short when it is the only license, after one request', async () => {
    const tenant = new FakeTenant().add(user('anna', licensed(state(VISIO))));
    tenant.skus = [sku(E3, 'SPE_E3', 5, 5)];
    await assert.rejects(async () => assignLicenses.run(tenant.context('anna', planned)), { code: 'license-no-seats' });
    assert.deepEqual(tenant.writes, []);
  });

  it('goes on when the seat came free between the two tries', async () => {
    const tenant = new FakeTenant().add(user('anna'));
    tenant.skus = [sku(E3, 'SPE_E3', 5, 5), sku(VISIO, 'VISIOCLIENT')];
    const full = tenant.skus;
    let tries = 0;
    const { accounts } = tenant;
    const context = {
      ...tenant.context('anna', planned),
      accounts: {
        ...accounts,
        changeLicenses: (...change: Parameters<typeof accounts.changeLicenses>) => {
          tenant.skus = ++tries === 1 ? full : [sku(E3, 'SPE_E3'), sku(VISIO, 'VISIOCLIENT')];
          return accounts.changeLicenses(...change);
        },
      },
    };
    assert.deepEqual(await assignLicenses.run(context), { requestId: 'request-2' });
    assert.equal(await assignLicenses.verify(context), 'confirmed');
  });

  it('fails for an account that is deleted: that is not success', async () => {
    const tenant = new FakeTenant().add(user('anna'));
    tenant.remove('anna');
    await assert.rejects(assignLicenses.look(tenant.context('anna', planned)), { code: 'user-already-deleted' });
  });

  it('does not even read the products when there is nothing to give back', async () => {
    const tenant = new FakeTenant().add(user('anna', licensed(state(E3), state(VISIO))));
    assert.equal(await assignLicenses.look(tenant.context('anna', planned)), 'done');
    assert.equal(tenant.reads.get('subscribedSkus'), undefined);
  });

  it('is taken back by unassigning', () => {
    assert.deepEqual(assignLicenses.inverse(planned), { step: 'unassign-licenses', licenses: planned.licenses });
  });
});
