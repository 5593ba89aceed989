import assert from 'node:assert/strict';
import { areDepartments, departmentSpans } from '../../../../src/understanding/entities/departments.ts';

const rows: readonly (readonly [string, readonly string[]])[] = [
  ['users in Sales', ['Sales']],
  ['users in Sales and Operations', ['Sales', 'Operations']],
  ['iedereen van Verkoop en Inkoop', ['Verkoop', 'Inkoop']],
  ['disabled users in Sales, HR or Finance', ['Sales', 'HR', 'Finance']],
  ['uitgeschakelde gebruikers in Verkoop, HR of Finance', ['Verkoop', 'HR', 'Finance']],
  ['users in sales and in hr', ['sales', 'hr']],
  ['gebruikers bij Verkoop of bij de klantenservice', ['Verkoop', 'klantenservice']],
  ['users in the Sales or HR department', ['Sales', 'HR']],
  ['guests from the Sales and Marketing departments', ['Sales', 'Marketing']],
  ['de afdelingen Verkoop en Inkoop', ['Verkoop', 'Inkoop']],
  ['users in Sales/HR', ['Sales', 'HR']],
  ['users in Sales & Marketing', ['Sales', 'Marketing']],
  // One department has such a name.
  ['users in Research and Development', ['Research and Development']],
  ['the department Care & Returns', ['Care & Returns']],
  ['users in Sales and it needs doing now', ['Sales']],
  ['users in Sales and Anna Visser', ['Sales']],
];

describe('departmentSpans', () => {
  for (const [text, departments] of rows)
    it(`finds ${departments.join(' + ')} in "${text}"`, () => {
      const spans = departmentSpans(text);
      assert.deepEqual(
        spans.map((span) => span.text),
        departments,
      );
      for (const { start, end, text: typed } of spans) assert.equal(text.slice(start, end), typed);
    });
});

describe('areDepartments', () => {
  for (const [text, expected] of [
    ['Sales', true],
    ['Sales, HR and Finance', true],
    ['Verkoop en Inkoop', true],
    ['Sales and Anna', false],
    ['in Sales', false],
  ] as const)
    it(`${expected ? 'knows' : 'does not take'} "${text}"`, () => assert.equal(areDepartments(text), expected));
});
