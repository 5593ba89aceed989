import assert from 'node:assert/strict';
import { handOverReports } from '../../../../src/domain/steps/hand-over-reports.ts';
import { setManager } from '../../../../src/domain/steps/set-manager.ts';
import { refOf } from '../../../../src/domain/user.ts';
import { user } from '../../../support/domain-facts.ts';
import { FakeTenant } from '../../../support/domain-fakes.ts';

const planned = { step: 'hand-over-reports', to: refOf(user('cas')), reports: ['ben', 'eva'] } as const;

function tenantOf(): FakeTenant {
  const tenant = new FakeTenant().add(user('anna'), user('ben'), user('eva'), user('cas'), user('new'));
  tenant.managers.set('ben', 'anna').set('eva', 'anna');
  return tenant;
}

describe('hand-over-reports', () => {
  it('gives everybody who still reports to the subject the new manager', async () => {
    const tenant = tenantOf();
    tenant.managers.set('eva', 'new');
    const context = tenant.context('anna', planned);
    assert.equal(await handOverReports.look(context), 'todo');
    await handOverReports.run(context);
    assert.deepEqual(tenant.writes, ['manager cas ben']);
    assert.equal(await handOverReports.verify(context), 'confirmed');
    assert.equal(await handOverReports.look(context), 'done');
  });

  it('writes nothing when whoever takes over is gone', async () => {
    const tenant = tenantOf();
    tenant.remove('cas');
    await assert.rejects(handOverReports.run(tenant.context('anna', planned)), { code: 'heir-gone' });
    assert.deepEqual(tenant.writes, []);
  });

  it('is taken back from the new manager, and from nobody else', async () => {
    const tenant = tenantOf();
    await handOverReports.run(tenant.context('anna', planned));
    tenant.managers.set('eva', 'new');
    const inverse = handOverReports.inverse(planned);
    assert.ok(inverse?.step === 'set-manager');
    const context = tenant.context('anna', inverse);
    assert.equal(await setManager.look(context), 'todo');
    await setManager.run(context);
    assert.deepEqual(
      [...tenant.managers],
      [
        ['ben', 'anna'],
        ['eva', 'new'],
      ],
    );
    assert.equal(await setManager.verify(context), 'confirmed');
  });

  it('leaves out reports who are gone', async () => {
    const tenant = tenantOf();
    tenant.remove('ben');
    tenant.remove('eva');
    assert.equal(await handOverReports.look(tenant.context('anna', planned)), 'done');
  });
});
