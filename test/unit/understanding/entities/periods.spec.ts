import assert from 'node:assert/strict';
import { periods } from '../../../../src/understanding/entities/periods.ts';

const rows: readonly (readonly [string, readonly number[]])[] = [
  ['90 days', [90]],
  ['90d', [90]],
  ['two weeks', [14]],
  ['een paar maanden', [60]],
  ['half a year', [180]],
  ['anderhalf jaar', [548]],
  ['een jaar', [365]],
  ['the last quarter', [91]],
  ['drie maanden of 6 weken', [90, 42]],
  ['vijfenveertig dagen', [45]],
  ['Windows 10', []],
  ['x7d@contoso.com', []],
];

describe('periods', () => {
  for (const [text, days] of rows)
    it(`reads "${text}" as ${days.length === 0 ? 'no period' : `${days.join(' and ')} days`}`, () =>
      assert.deepEqual(
        periods(text).map((period) => period.days),
        days,
      ));
});
