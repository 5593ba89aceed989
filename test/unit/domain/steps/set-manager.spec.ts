import assert from 'node:assert/strict';
import { unknown } from '../../../../src/domain/facts.ts';
import { setManager } from '../../../../src/domain/steps/set-manager.ts';
import { facts, user } from '../../../support/domain-facts.ts';
import { FakeTenant } from '../../../support/domain-fakes.ts';

const planned = { step: 'set-manager', managerId: 'boss', reports: ['ben', 'cees'] } as const;
const team = () => new FakeTenant().add(user('anna'), user('boss'), user('ben'), user('cees'), user('new-boss'));

describe('set-manager', () => {
  it('links the subject to the manager and the reports to the subject', async () => {
    const tenant = team();
    const context = tenant.context('anna', planned);
    assert.equal(await setManager.look(context), 'todo');
    await setManager.run(context);
    assert.deepEqual(Object.fromEntries(tenant.managers), { anna: 'boss', ben: 'anna', cees: 'anna' });
    assert.equal(await setManager.verify(context), 'confirmed');
    assert.equal(await setManager.look(context), 'done');
  });

  it('writes only what is missing', async () => {
    const tenant = team();
    tenant.managers.set('anna', 'boss').set('ben', 'anna');
    await setManager.run(tenant.context('anna', planned));
    assert.deepEqual(tenant.writes, ['manager anna cees']);
  });

  it('leaves reports alone whom somebody else took over, or who left', async () => {
    const tenant = team();
    tenant.managers.set('anna', 'boss').set('ben', 'new-boss');
    tenant.remove('cees');
    assert.equal(await setManager.look(tenant.context('anna', planned)), 'done');
  });

  it('leaves reports alone whom Graph does not let us change', async () => {
    for (const changes of [{ onPremisesSyncEnabled: true }, { isManagementRestricted: true }]) {
      const tenant = team().add(user('ben', changes));
      await setManager.run(tenant.context('anna', planned));
      assert.deepEqual(tenant.writes, ['manager boss anna', 'manager anna cees']);
    }
  });

  it('points reports back without touching the manager of a subject that had none', async () => {
    const tenant = team();
    const context = tenant.context('anna', { ...planned, managerId: null });
    await setManager.run(context);
    assert.deepEqual(tenant.writes, ['manager anna ben', 'manager anna cees']);
    assert.equal(await setManager.verify(context), 'confirmed');
  });

  it('has no manager to set when that one has left', async () => {
    const tenant = team();
    tenant.remove('boss');
    await setManager.run(tenant.context('anna', planned));
    assert.deepEqual(tenant.writes, ['manager anna ben', 'manager anna cees']);
    assert.equal(await setManager.look(tenant.context('anna', planned)), 'done');
  });

  for (const order of [
    ['anna', 'boss'],
    ['boss', 'anna'],
  ]) {
    it(`links a manager and a report who are restored together, ${order.join(' before ')}`, async () => {
      const tenant = team();
      const steps = {
        anna: { step: 'set-manager', managerId: 'boss' },
        boss: { step: 'set-manager', managerId: null, reports: ['anna'] },
      } as const;
      tenant.remove('anna');
      tenant.remove('boss');
      for (const id of order as ('anna' | 'boss')[]) {
        tenant.bringBack(id);
        await setManager.run(tenant.context(id, steps[id]));
      }
      assert.equal(tenant.managers.get('anna'), 'boss');
    });
  }

  it('fails for an account that is deleted or that the tenant does not show yet', async () => {
    const tenant = team();
    const lagging = tenant.context('anna', planned);
    const directory = { ...lagging.directory, readLinks: async function* () {} };
    await assert.rejects(setManager.look({ ...lagging, directory }), { code: 'not-confirmed' });
    tenant.remove('anna');
    await assert.rejects(setManager.look(tenant.context('anna', planned)), { code: 'user-already-deleted' });
  });

  it('fails when the manager cannot be read: not knowing is not done', async () => {
    const context = team().context('anna', planned);
    const blind = facts(user('anna'), {
      manager: unknown({ code: 'permission-missing', permission: 'User.Read.All' }),
    });
    const directory = {
      ...context.directory,
      readLinks: async function* () {
        yield await Promise.resolve(blind);
      },
    };
    await assert.rejects(setManager.look({ ...context, directory }), {
      code: 'permission-missing',
      info: { code: 'permission-missing', permission: 'User.Read.All' },
    });
  });

  it('cannot be taken back: what was before is not in it', () => {
    assert.equal(setManager.inverse(planned), undefined);
  });
});
