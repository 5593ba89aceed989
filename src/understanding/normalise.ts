/** Longest message that is read, in characters: as long as the bot lets in, because who is cut off is not deleted. */
export const LONGEST = 50_000;

/** What follows the name is a blank or the end: `<s.jansen@contoso.com>` and `<a-vance@…>` are addresses. */
const TAGS =
  /<\/?(?:a|at|attachment|b|blockquote|body|br|code|div|em|emoji|font|h[1-6]|head|html|i|img|li|ol|p|pre|s|span|strong|style|table|tbody|td|th|thead|tr|u|ul)(?:\s[^>]*|\/)?>/giu;
const BREAKS = /<(?:br\s*\/?|\/(?:p|div|li|tr|h[1-6]|blockquote))\s*>/giu;
const ENTITIES: Readonly<Record<string, string>> = {
  nbsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

function decode(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]+));/giu,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return ENTITIES[name.toLowerCase()] ?? whole;
      const code = decimal === undefined ? Number.parseInt(hex ?? '0', 16) : Number.parseInt(decimal, 10);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}

/**
 * The text as a person would read it: no mentions of the bot, no HTML, no mailto, plain quotes and spaces, no bullets.
 * Lines stay lines, because a pasted list is told by them.
 */
export function normalise(raw: string): string {
  const text = decode(
    raw
      .slice(0, LONGEST)
      .replace(/<at\b[^>]*>.*?<\/at>/giu, ' ')
      .replace(/\[([^\]\n]*)\]\(mailto:([^)\s]+)\)/giu, ' $2 ')
      .replace(BREAKS, '\n')
      .replace(/<\/t[dh]>/giu, '\t')
      .replace(TAGS, ' '),
  );
  return (
    text
      .normalize('NFC')
      .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\u00ad]/gu, '')
      .replace(/\bmailto:/giu, '')
      .replace(/[’‘‛`´ʼ]/gu, "'")
      .replace(/[“”„‟«»]/gu, '"')
      .replace(/\r\n?|\u2028|\u2029/gu, '\n')
      // "Vance, Adele" <adele@…>: the address says it better than the display name.
      .replace(/"[^"\n]{1,80}"\s*(?=<[^<>\s@]+@)/gu, '')
      .split('\n')
      .map((line) =>
        line
          .replace(/^[\s>]*(?:[-*+•·–—▪◦‣●○✓]|\(?\d{1,3}[.)])\s+/u, '')
          .replace(/[^\S\t]+/gu, ' ')
          .trim(),
      )
      .filter((line) => line !== '')
      .join('\n')
  );
}
