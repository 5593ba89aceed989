import assert from 'node:assert/strict';
import {
  areDepartments,
  departmentsSaid,
  departmentSpans,
} from '../../../../src/understanding/entities/departments.ts';

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

describe('departmentsSaid', () => {
  for (const [text, of, notOf] of [
    ['who is in Sales or HR', ['Sales', 'HR'], []],
    ['who is not in Sales', [], ['Sales']],
    ["who isn't in Sales or HR", [], ['Sales', 'HR']],
    ['wie zit niet in Verkoop', [], ['Verkoop']],
    ['wie werkt er niet bij HR of Inkoop', [], ['HR', 'Inkoop']],
    ['wie werkt niet op de afdeling Verkoop', [], ['Verkoop']],
    ['everyone outside the Sales department', [], ['Sales']],
    ['iedereen buiten Verkoop', [], ['Verkoop']],
    ['who has not signed in and is in Sales', ['Sales'], []],
  ] as const)
    it(`tells whose people are meant in "${text}"`, () => assert.deepEqual(departmentsSaid(text), { of, notOf }));
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
