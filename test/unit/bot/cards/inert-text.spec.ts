import assert from 'node:assert/strict';
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import markdownIt from 'markdown-it';
import { cleanText, inertText, JOINER, plainText } from '../../../../src/bot/cards/inert-text.ts';

/** The most eager Markdown there is: raw HTML, bare links, struck out text, tables. */
const eager = markdownIt({ html: true, linkify: true, breaks: true });
eager.linkify.set({ fuzzyLink: false, fuzzyEmail: false });
/** The little that Teams reads: bold, italic, lists, links. */
const modest = markdownIt('zero').enable(['emphasis', 'list', 'link', 'escape', 'entity', 'newline']);
const { document } = new JSDOM().window;

function read(markdown: string, dialect = eager): { text: string; tags: string[] } {
  const page = document.createElement('div');
  page.innerHTML = dialect.render(markdown);
  const tags = [...page.querySelectorAll('*')].map(({ tagName }) => tagName).filter((tag) => tag !== 'P');
  const paragraphs = [...page.querySelectorAll('p')].map(({ textContent }) => textContent.replaceAll(JOINER, ''));
  return { text: paragraphs.join('\n'), tags };
}

const HOSTILE = [
  '*bold*', '**', 'a * b', '_x_', '__init__', 'snake_case', '[x](https://evil.example)', '![x](https://evil.example/p.png)',
  '[x]: https://evil.example', '[x][y]', '<b>bold</b>', '<img src=x onerror=alert(1)>', '<https://evil.example>', '<!-- -->',
  'https://evil.example', 'www.evil.example', '//evil.example', '&lt;b&gt;', '&#42;', 'R&D', 'AT&T;', '`code`', '~~gone~~',
  '1. x', '2) x', '# x', '###### x', '> x', '- x', '+ x', '---', '- - -', '***', '===', 'CONTOSO\\anna', '\\*', '\\\\server\\share', 'x\\',
  '${1+1}', '{{DATE(2026-01-01T00:00:00Z)}}', '| a | b |', '    indented', 'Anna\n# Visser\n- x',
]; // prettier-ignore

describe('inertText', () => {
  for (const text of HOSTILE)
    it(`shows ${JSON.stringify(text)} as it is`, () => {
      const expected = text.split('\n').map((line) => line.trim()).join('\n'); // prettier-ignore
      for (const dialect of [eager, modest])
        assert.deepEqual(read(inertText(text), dialect), { text: expected, tags: [] });
    });

  for (const text of [
    'Adele Vance',
    "Jan-Willem d'Hondt (extern) [EXT]",
    'anna_gmail.com#EXT#@contoso.onmicrosoft.com',
    'alex.wilber@contoso.com',
    'Łukasz & Zoë, 3 < 5 > 2 = 1 + 1!',
    'Microsoft 365 E3: 12 of 20 (60%)',
  ])
    it(`does not touch ${text}`, () => assert.equal(inertText(text), text));

  it('looks the same on phones, which show backslashes, unless a star or the like is in the text', () => {
    for (const text of HOSTILE.filter((hostile) => !/[*`~_\\\n]|^\s/.test(hostile)))
      assert.equal(inertText(text).replaceAll(JOINER, ''), text);
    assert.equal(inertText('1. Delete the account'), `${JOINER}1. Delete the account`);
  });

  it('shows any mixture of live characters as it is', () => {
    const piece = fc.constantFrom(
      ...'*_`~[]()<>!&#:/\\|{}$.+-=;1a Z"\'@^\n'.split(''),
      'http://',
      'www.',
      '](',
      '&amp;',
      '<b',
      '{{DATE(',
    );
    const text = fc.array(piece, { maxLength: 24 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(text, (sample) => {
        const lines = sample
          .split('\n')
          .map((line) => line.trim())
          .filter((line) => line !== '');
        for (const dialect of [eager, modest])
          assert.deepEqual(read(inertText(sample), dialect), { text: lines.join('\n'), tags: [] });
      }),
      { numRuns: 3000 },
    );
  });

  it('takes out characters that cannot be seen but change what is', () => {
    assert.equal(cleanText('a\u202Enna\u0000\tVisser\r\n'), 'anna Visser\n');
  });

  it('writes numbers and yes or no as text, because a renderer drops what is not', () => {
    assert.deepEqual([plainText(3), plainText(true), plainText(null)], ['3', 'true', '']);
  });
});
