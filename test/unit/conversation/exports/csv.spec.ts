import assert from 'node:assert/strict';
import fc from 'fast-check';
import { csv } from '../../../../src/conversation/exports/csv.ts';

const text = (rows: readonly (readonly string[])[], language: 'en' | 'nl' = 'en') =>
  Buffer.from(csv(rows, language)).toString('utf8');

/** The cells of a table again, as RFC 4180 reads them. */
function cells(content: string, separator: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const cell = new RegExp(`(?:"((?:[^"]|"")*)"|([^"\\r\\n${separator}]*))(${separator}|\\r\\n)`, 'gyu');
  for (const [, quoted, plain, end] of content.replace(/^\uFEFF/u, '').matchAll(cell)) {
    row.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === '\r\n') {
      rows.push(row);
      row = [];
    }
  }
  return rows;
}

describe('csv', () => {
  it('is UTF-8 with its mark, and ends each line as Excel does', () => {
    const bytes = csv([['Naam'], ['Zoë Müller']], 'en');
    assert.deepEqual([...bytes.slice(0, 3)], [0xef, 0xbb, 0xbf]);
    assert.equal(Buffer.from(bytes).toString('utf8'), '\uFEFFNaam\r\nZoë Müller\r\n');
  });

  it('parts cells as Excel does where the language is spoken', () => {
    assert.equal(text([['a', 'b']], 'en'), '\uFEFFa,b\r\n');
    assert.equal(text([['a', 'b']], 'nl'), '\uFEFFa;b\r\n');
    assert.equal(text([['a;b', 'c,d']], 'nl'), '\uFEFF"a;b";c,d\r\n');
  });

  it('runs no cell, whatever somebody is called', () => {
    for (const name of ['=1+1', '+31', '-2', '@SUM(A1)', '\tx', '\rx', '\nx', '＝1', '=cmd|"/c calc"!A1']) {
      const [[cell]] = cells(text([[name]]), ',') as [[string]];
      assert.equal(cell, `'${name}`);
    }
    assert.equal(text([['Jan-Willem']]), '\uFEFFJan-Willem\r\n');
  });

  it('keeps every cell whole', () => {
    const line = fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 4 }), (rows) => {
        const again = cells(text(rows), ',').map((row) =>
          row.map((cell) => cell.replace(/^'(?=[=+\-@\t\r\n＝＋－＠])/u, '')),
        );
        assert.deepEqual(
          again,
          rows.map((row) => row.map((cell) => cell.replace(/^'(?=[=+\-@\t\r\n＝＋－＠])/u, ''))),
        );
      }),
    );
  });
});
