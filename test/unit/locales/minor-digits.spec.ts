import assert from 'node:assert/strict';
import { minorDigits } from '../../../src/locales/minor-digits.ts';

describe('minorDigits', () => {
  it('knows how many decimals a currency has', () => {
    assert.deepEqual(['EUR', 'JPY', 'KWD'].map(minorDigits), [2, 0, 3]);
  });
});
