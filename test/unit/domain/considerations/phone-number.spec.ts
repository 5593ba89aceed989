import assert from 'node:assert/strict';
import { phoneNumber } from '../../../../src/domain/considerations/phone-number.ts';
import { known } from '../../../../src/domain/facts.ts';
import { context, E3, E5, facts, licensed, missing, sku, state, user } from '../../../support/domain-facts.ts';

const PHONE = 'e43b5b99-8dfb-405f-9987-dc307f34bcbd';
const COMPLIANCE = 'compliance';
const tenant = {
  skus: known([sku(E3, 'SPE_E3'), sku(E5, 'SPE_E5'), sku(PHONE, 'MCOEV'), sku(COMPLIANCE, 'SPE_E5_COMPLIANCE')]),
  globalAdministrators: known([]),
};
const check = (...skuIds: readonly string[]) =>
  phoneNumber.check(facts(user('anna', licensed(...skuIds.map((id) => state(id))))), context({ tenant }));

describe('consideration phone-number', () => {
  it('reminds of a number that Teams Phone, or a suite with it, may carry', () => {
    assert.deepEqual(check(E3, PHONE).values, { products: ['Microsoft Teams Phone Standard'] });
    assert.deepEqual(check(E5).values, { products: ['Microsoft 365 E5'] });
  });

  it('is clear for products without telephony', () => {
    assert.equal(check(E3).level, 'clear');
    assert.equal(check(COMPLIANCE).level, 'clear');
    assert.equal(check().level, 'clear');
  });

  it('does not count a license that failed', () => {
    const failed = licensed(state(PHONE, { state: 'Error', error: 'CountViolation' }));
    assert.equal(phoneNumber.check(facts(user('anna', failed)), context({ tenant })).level, 'clear');
  });

  it('is unknown when the products cannot be read, unless there is no license at all', () => {
    const blind = context({ tenant: { ...tenant, skus: missing('LicenseAssignment.Read.All') } });
    assert.equal(phoneNumber.check(facts(user('anna', licensed(state(E3)))), blind).level, 'unknown');
    assert.equal(phoneNumber.check(facts(user('anna')), blind).level, 'clear');
  });
});
