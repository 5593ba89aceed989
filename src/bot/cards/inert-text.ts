/**
 * Text blocks, facts and check box titles of a card are Markdown, in Teams as in every renderer. What we put there is
 * data: names and sentences, in which a star is a star.
 *
 * Only what would come alive is escaped, because mobile clients obey a backslash but also show it
 * (microsoft/AdaptiveCards #7474): `anna_visser@contoso.com` and `Jan (extern) - Sales` must arrive as they are.
 * Addresses are left alone: clients that link them link them to themselves.
 */
const LIVE = new RegExp(
  [
    '\\\\(?=[!-\\/:-@\\[-`\\{-~])', // a backslash that would be taken for an escape
    '[*`~]', // emphasis, code, struck out
    '(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}])', // emphasis; inside a word it is none
    '<(?=[\\p{L}\\/!?])', // tags, comments and <https://…>
    '&(?=#|[\\p{L}\\p{N}]+;)', // character references
    ':(?=\\/\\/)|(?<!:)\\/(?=\\/)|(?<=\\bwww)\\.', // bare web addresses
    '(?<=\\{)\\{(?=(?:DATE|TIME)\\()', // {{DATE(…)}}, which renderers replace
    '^#(?=#{0,5}(?:\\s|$))|^>|^[-+](?=\\s|$)|^-(?=[-\\s]*$)', // heading, quote, list, rule
    '(?<=^\\d{1,9})[.)](?=\\s|$)', // numbered list
  ].join('|'),
  'giu',
);
const LINK = /\][([:]/;

/** Control and bidirectional override characters: invisible, and able to make a name read as another. */
// eslint-disable-next-line no-control-regex -- they are what is removed
const INVISIBLE = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFDD0-\uFDEF]/gu;

/** Text whatever it was before, without what cannot be seen: for values of inputs, which are not read as anything. */
export function cleanText(value: unknown): string {
  const text = typeof value === 'string' ? value : value === null || value === undefined ? '' : JSON.stringify(value);
  return text.replace(/\r\n?/g, '\n').replace(/\t/g, ' ').replace(INVISIBLE, '');
}

/**
 * For places that are not Markdown: button titles, labels, placeholders, alternative texts. Only {{DATE(…)}} means
 * something there, until a character of no width is in it.
 */
export function plainText(value: unknown): string {
  return cleanText(value).replace(/\{(?=\{(?:DATE|TIME)\()/g, '{\u2060');
}

/** For Markdown places: the reader sees exactly `value`; line breaks become paragraphs, the only kind Teams has. */
export function inertText(value: unknown): string {
  return cleanText(value)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const escaped = line.replace(LIVE, '\\$&');
      return LINK.test(line) ? escaped.replace(/[[\]]/g, '\\$&') : escaped;
    })
    .join('\n\n');
}
