/**
 * Text blocks, facts and check box titles of a card are Markdown, in Teams as in every renderer. What we put there is
 * data: names and sentences, in which a star is a star.
 *
 * Two means, each only where something would come alive. A joiner, a character of no width, breaks what is made of
 * neighbours: links, tags, addresses, lists. It works in clients that know no escapes too. A backslash stops emphasis,
 * which no joiner does; phones obey it but also show it (microsoft/AdaptiveCards #7474), so it must stay rare:
 * `anna_visser@contoso.com` and `1. Delete the account` arrive looking as they are. Bare mail addresses and domains
 * are left alone: clients that link them link them to themselves.
 */
export const JOINER = '\u2060';

const EMPHASIS = /[*`~]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu;
/** Between which neighbours a joiner goes. */
const NEIGHBOURS = new RegExp(
  [
    '(?<=\\\\)(?=[!-\\/:-@\\[-`\\{-~])', // a backslash that would be taken for an escape
    '(?<=\\])(?=[([:])', // links and their definitions
    '(?<=<)(?=[\\p{L}\\/!?])', // tags, comments and <https://…>
    '(?<=&)(?=#|[\\p{L}\\p{N}]+;)', // character references
    '(?<=:)(?=\\/\\/)|(?<=\\/)(?=\\/)|(?<=\\bwww)(?=\\.)', // bare web addresses
    '(?<=\\{)(?=\\{(?:DATE|TIME)\\()', // {{DATE(…)}}, which renderers replace
    '^(?=#{1,6}(?:\\s|$)|>|[-+](?:\\s|$)|[-\\s]+$|\\d{1,9}[.)](?:\\s|$))', // heading, quote, rule, lists
  ].join('|'),
  'giu',
);

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
 * something there.
 */
export function plainText(value: unknown): string {
  return cleanText(value).replace(/\{(?=\{(?:DATE|TIME)\()/g, `{${JOINER}`);
}

/** For Markdown places: the reader sees exactly `value`; line breaks become paragraphs, the only kind Teams has. */
export function inertText(value: unknown): string {
  return cleanText(value)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => line.replace(NEIGHBOURS, JOINER).replace(EMPHASIS, '\\$&'))
    .join('\n\n');
}
