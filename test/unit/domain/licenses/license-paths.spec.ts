import assert from 'node:assert/strict';
import { directLicenses, licensePaths } from '../../../../src/domain/licenses/license-paths.ts';
import { E3, licensed, state, user, VISIO } from '../../../support/domain-facts.ts';

describe('licensePaths', () => {
  it('shows one product that came twice as one seat with both ways', () => {
    const both = user(
      'anna',
      licensed(state(E3, { disabledPlans: ['sway'] }), state(E3, { assignedByGroup: 'sales' })),
    );
    assert.deepEqual(licensePaths(both), [
      { skuId: E3, direct: { skuId: E3, disabledPlans: ['sway'] }, groups: ['sales'], errors: [], takesSeat: true },
    ]);
  });

  it('takes the switched-off plans of the direct assignment, not the merged ones', () => {
    const merged = user('anna', {
      assignedLicenses: [{ skuId: E3, disabledPlans: ['sway', 'yammer'] }],
      licenseAssignmentStates: [
        state(E3, { disabledPlans: ['sway'] }),
        state(E3, { disabledPlans: ['yammer'], assignedByGroup: 'sales' }),
      ],
    });
    assert.deepEqual(directLicenses(merged), [{ skuId: E3, disabledPlans: ['sway'] }]);
  });

  it('knows no direct license where all comes from groups', () => {
    const inherited = user('anna', licensed(state(E3, { assignedByGroup: 'a' }), state(E3, { assignedByGroup: 'b' })));
    assert.deepEqual(directLicenses(inherited), []);
    assert.deepEqual(licensePaths(inherited)[0]?.groups, ['a', 'b']);
  });

  it('counts no seat for a license in error, and names the error', () => {
    const failed = user(
      'anna',
      licensed(state(VISIO, { assignedByGroup: 'a', state: 'Error', error: 'CountViolation' })),
    );
    assert.deepEqual(licensePaths(failed), [
      { skuId: VISIO, direct: null, groups: ['a'], errors: ['CountViolation'], takesSeat: false },
    ]);
  });

  it('takes a license without any word on its origin for a direct one', () => {
    const plain = user('anna', { assignedLicenses: [{ skuId: E3, disabledPlans: [] }] });
    assert.deepEqual(directLicenses(plain), [{ skuId: E3, disabledPlans: [] }]);
  });
});
