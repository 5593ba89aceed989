import assert from 'node:assert/strict';
import { productSpans } from '../../../../src/understanding/entities/products.ts';

const rows: readonly (readonly [string, readonly string[]])[] = [
  ['how many E3 are free', ['E3']],
  ["are all of our E5's taken", ['E5']],
  ['Microsoft 365 E3 and Office 365 E1', ['Microsoft 365 E3', 'Office 365 E1']],
  ['E3-licentie', ['E3']],
  ['Business Premium or business basic', ['Business Premium', 'business basic']],
  ['Power BI Pro, Visio Plan 2 and Project Plan 3', ['Power BI Pro', 'Visio Plan 2', 'Project Plan 3']],
  ['withdraw Project from Jan', ['Project']],
  ['Project intrekken bij Jan', ['Project']],
  ['the project is late', []],
  ['Copilot seats', ['Copilot']],
  ['Teams Phone and Teams Premium', ['Teams Phone', 'Teams Premium']],
  ['delete the team', []],
  ['Exchange Online (Plan 1) for f3 users', ['Exchange Online (Plan 1)', 'f3']],
  ['Entra ID P1', ['Entra ID P1']],
  ['SPE_E5 and ENTERPRISEPACK', ['SPE_E5', 'ENTERPRISEPACK']],
  ['mail e3@contoso.com', []],
];

describe('productSpans', () => {
  for (const [text, products] of rows)
    it(`finds ${products.length === 0 ? 'no product' : products.join(' + ')} in "${text}"`, () =>
      assert.deepEqual(
        productSpans(text).map((span) => span.text),
        products,
      ));
});
