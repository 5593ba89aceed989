import assert from 'node:assert/strict';
import { readPolicy } from '../../../src/config/policy-file.ts';

const ID = '3f2b8c1e-6a0d-4d5c-9b57-0123456789ab';

/** Lines 5 and on. */
const priced = (...lines: readonly string[]): string =>
  ['prices:', '  currency: EUR', '  per: month', '  products:', ...lines, ''].join('\n');

describe('policy file', () => {
  it('reads YAML', () => {
    const text = `# ours\nprotected:\n  - break.glass@contoso.com\n  - ${ID}\ndefaults:\n  licenseWay: release-by-deletion\n  blockSignIn: true\n  reports: manager\n`;
    assert.deepEqual(readPolicy(text), {
      protectedUsers: ['break.glass@contoso.com', ID],
      defaults: { licenseWay: 'release-by-deletion', blockSignIn: true, reports: 'manager' },
    });
  });

  it('reads JSON, and a file in which everything is left out', () => {
    const json = '{"protected": ["a@b.c"], "defaults": {"revokeSessions": false}}';
    assert.deepEqual(readPolicy(json), { protectedUsers: ['a@b.c'], defaults: { revokeSessions: false } });
    for (const text of ['', '# nothing yet', 'protected:\ndefaults:\n'])
      assert.deepEqual(readPolicy(text), { protectedUsers: [], defaults: {} });
  });

  it('reads prices in the smallest unit of their currency', () => {
    const text = `prices:\n  currency: EUR\n  per: month\n  products:\n    SPE_E3: 36.90\n    ${ID.toUpperCase()}: 8\n    FREE: 0\n`;
    const read = readPolicy(text);
    const products = new Map([
      ['spe_e3', 3690],
      [ID, 800],
      ['free', 0],
    ]);
    assert.deepEqual(read, { protectedUsers: [], defaults: {}, prices: { currency: 'EUR', per: 'month', products } });
    const yen = readPolicy('{"prices": {"currency": "JPY", "per": "year", "products": {"SPE_E3": 48000}}}');
    assert.ok('prices' in yen);
    assert.deepEqual(yen.prices, { currency: 'JPY', per: 'year', products: new Map([['spe_e3', 48_000]]) });
  });

  it('loses no decimal of a price, whatever a float makes of it', () => {
    const read = readPolicy('prices: { currency: EUR, per: month, products: { A: 1.10, B: 0.29, C: 123456789.01 } }');
    assert.ok('prices' in read);
    assert.deepEqual([...read.prices.products.values()], [110, 29, 12_345_678_901]);
  });

  for (const [what, text, kind, line, found] of [
    ['a part nobody knows', 'protected: []\nprotcted:\n  - a@b.c\n', 'unknown', 2, 'protcted'],
    ['an option nobody knows', 'defaults:\n  blockSignIn: true\n  block: true\n', 'unknown', 3, 'block'],
    ['a value that is not possible', 'defaults:\n  reports: person\n', 'value', 2, 'person'],
    ['a word for true', 'defaults:\n  blockSignIn: yes please\n', 'value', 2, 'yes please'],
    ['a name that protects nobody', 'protected:\n  - a@b.c\n  - Break Glass\n', 'account', 3, 'Break Glass'],
    ['one account instead of a list', 'protected: a@b.c\n', 'account', 1, 'a@b.c'],
    ['a word in prices that nobody knows', priced('    SPE_E3: 1', '  discount: 5'), 'unknown', 6, 'discount'],
    ['a negative price', priced('    SPE_E3: 1', '    SPE_E5: -57.80'), 'price', 6, '-57.80'],
    ['a decimal comma', priced('    SPE_E3: 36,90'), 'price', 5, '36,90'],
    ['a price in quotes', priced('    SPE_E3: "36.90"'), 'price', 5, '36.90'],
    ['a price finer than its currency', priced('    SPE_E3: 36.905'), 'price', 5, '36.905'],
    ['a price that is no number', priced('    SPE_E3: .inf'), 'price', 5, '.inf'],
    ['a product without a price', priced('    SPE_E3:'), 'price', 5, 'SPE_E3'],
    ['one price instead of products', 'prices:\n  currency: EUR\n  per: month\n  products: 36\n', 'price', 4, '36'],
    ['a currency nobody knows', 'prices:\n  currency: EURO\n  per: month\n', 'currency', 2, 'EURO'],
    ['a currency that is not given', 'prices:\n  per: month\n', 'missing', 2, 'currency'],
    ['a time that is not possible', 'prices:\n  currency: EUR\n  per: week\n', 'value', 3, 'week'],
    ['a time that is not given', 'prices:\n  currency: EUR\n', 'missing', 2, 'per'],
    ['a list instead of parts', '- a@b.c\n', 'value', 1, '…'],
  ] as const)
    it(`names the line of ${what}`, () => {
      const problem = readPolicy(text);
      assert.ok('kind' in problem);
      assert.deepEqual([problem.kind, problem.line, problem.found], [kind, line, found]);
    });

  it('names the line where it stops being YAML or JSON', () => {
    for (const text of ['protected:\n  - "a@b.c\n', '{\n  "protected": [\n', 'defaults:\n\t- x: {\n']) {
      const problem = readPolicy(text);
      assert.ok('kind' in problem && problem.kind === 'syntax' && problem.line >= 1, text);
    }
  });
});
