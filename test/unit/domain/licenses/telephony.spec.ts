import assert from 'node:assert/strict';
import { mayCarryNumber } from '../../../../src/domain/licenses/telephony.ts';

describe('telephony', () => {
  it('knows the products a telephone number can hang on', () => {
    for (const partNumber of ['MCOEV', 'MCOPSTN1', 'SPE_E5', 'spe_e5', 'ENTERPRISEPREMIUM', 'PHONESYSTEM_VIRTUALUSER'])
      assert.equal(mayCarryNumber(partNumber), true, partNumber);
    for (const partNumber of ['SPE_E3', 'SPE_E5_COPILOT', 'VISIOCLIENT', ''])
      assert.equal(mayCarryNumber(partNumber), false, partNumber);
  });
});
