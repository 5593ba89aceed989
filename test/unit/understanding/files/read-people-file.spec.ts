import assert from 'node:assert/strict';
import fc from 'fast-check';
import { MAX_LINES, readPeopleFile, type PeopleFile } from '../../../../src/understanding/files/read-people-file.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, bigEndian = false) => {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return bigEndian ? bytes.swap16() : bytes;
};
const latin = (text: string) => Buffer.from(text, 'latin1');

function read(bytes: Uint8Array): Extract<PeopleFile, { kind: 'people' }> {
  const file = readPeopleFile(bytes);
  assert.ok(file.kind === 'people', JSON.stringify(file));
  return file;
}
const texts = (bytes: Uint8Array) => read(bytes).people.map(({ text }) => text);

describe('readPeopleFile', () => {
  for (const [what, text, expected] of [
    [
      'a UPN column among others',
      'Name,userPrincipalName\nAnna,anna@c.com\nBen,ben@c.com\n',
      ['anna@c.com', 'ben@c.com'],
    ],
    ['an export of the admin center', 'Display name,User principal name\nAnna,anna@c.com\n', ['anna@c.com']],
    ['a Dutch export with semicolons', 'Weergavenaam;Gebruikersnaam\nAnna;anna@c.com\n', ['anna@c.com']],
    ['object ids', 'objectId\n0f9d3c11-2b1a-4c1e-9d1e-0123456789ab\n', ['0f9d3c11-2b1a-4c1e-9d1e-0123456789ab']],
    ['mail addresses', 'Afdeling\tE-mailadres\nSales\tanna@c.com\n', ['anna@c.com']],
    ['names', 'Naam\n"Jansen, Sanne"\nJan de Vries\n', ['Jansen, Sanne', 'Jan de Vries']],
    [
      'the template of Entra for bulk deletion',
      'version:v1.0\nUser name [userPrincipalName] Required\nanna@c.com\nben@c.com\n',
      ['anna@c.com', 'ben@c.com'],
    ],
    ['no headings: addresses win', 'Sales,anna@c.com\nIT,ben@c.com\n', ['anna@c.com', 'ben@c.com']],
    ['a plain list of names', 'Anna Visser\r\nJan de Vries\r\n', ['Anna Visser', 'Jan de Vries']],
  ] as const)
    it(`reads ${what}`, () => assert.deepEqual(texts(utf8(text)), expected));

  it('reads what Excel writes, whatever it was saved as', () => {
    const text = 'Naam;UPN\nZoë Müller;zoë@c.com\n';
    for (const bytes of [utf8(text), utf8(`\ufeff${text}`), utf16(text), utf16(text, true), latin(text)])
      assert.deepEqual(texts(bytes), ['zoë@c.com']);
  });

  it('names every odd line by its number, and keeps the others', () => {
    const { people, odd } = read(
      utf8(
        [
          'UPN,Note',
          'anna@c.com,x',
          ',nobody',
          '=HYPERLINK("http://x"),y',
          '',
          'ANNA@c.com,again',
          `${'a'.repeat(400)},z`,
          'ben@c.com,x',
        ].join('\n'),
      ),
    );
    assert.deepEqual(people, [
      { line: 2, text: 'anna@c.com' },
      { line: 8, text: 'ben@c.com' },
    ]);
    assert.deepEqual(odd, [
      { line: 3, reason: 'empty' },
      { line: 4, reason: 'formula' },
      { line: 6, reason: 'duplicate' },
      { line: 7, reason: 'too-long' },
    ]);
  });

  it('counts lines as an editor does, across cells of several lines', () => {
    const { people } = read(utf8('UPN,Note\r\nanna@c.com,"two\r\nlines"\r\n\r\nben@c.com,x\r\n'));
    assert.deepEqual(
      people.map(({ line }) => line),
      [2, 5],
    );
  });

  it('loses nobody behind a quote that is never closed', () => {
    const { people, odd } = read(utf8('UPN\nanna@c.com\n"ben@c.com\ncarl@c.com\n'));
    assert.deepEqual(
      people.map(({ text }) => text),
      ['anna@c.com', 'carl@c.com'],
    );
    assert.deepEqual(odd, [{ line: 3, reason: 'malformed' }]);
  });

  it('tells what is no list of people', () => {
    const reason = (bytes: Uint8Array) => {
      const file = readPeopleFile(bytes);
      return file.kind === 'unusable' ? file.reason : file.kind;
    };
    assert.equal(reason(Buffer.from('PK\u0003\u0004\u0014\u0000\u0006\u0000workbook', 'latin1')), 'not-text');
    assert.equal(reason(new Uint8Array()), 'empty');
    assert.equal(reason(utf8('userPrincipalName\n')), 'empty');
    const lines = (count: number) => utf8(Array.from({ length: count }, (_, n) => `u${n}@c.com`).join('\n'));
    assert.equal(reason(lines(MAX_LINES)), 'people');
    assert.equal(reason(lines(MAX_LINES + 1)), 'too-many-lines');
  });

  it('accounts for every line, whatever is in it', () => {
    const cell = fc.stringMatching(/^[a-z@."',;= \t-]{0,20}$/);
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 30 }), (lines) => {
        const file = readPeopleFile(utf8(lines.join('\n')));
        if (file.kind === 'unusable') return;
        const told = new Set([...file.people, ...file.odd].map(({ line }) => line));
        assert.equal(told.size, file.people.length + file.odd.length);
        for (const line of told) assert.ok(line >= 1 && line <= lines.length);
        for (const { line, text } of file.people)
          assert.ok(
            lines
              .slice(line - 1)
              .join('\n')
              .includes(text.slice(0, 1)),
          );
      }),
    );
  });
});
