/** A word or a single mark of a text, with its place. */
export interface Token {
  /** As typed. */
  readonly text: string;
  /** Lower case, without a possessive "'s". */
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** False for punctuation. */
  readonly isWord: boolean;
}

const TOKEN = /(?<![\p{L}\p{N}])'[ts](?=[\s-])|[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|['._&+-](?=[\p{L}\p{N}]))*|\n|[^\s]/gu;

/** Splits into words and marks; a line break is a token, because it separates people in a pasted list. */
export function tokenise(text: string): Token[] {
  return Array.from(text.matchAll(TOKEN), (match) => {
    const typed = match[0];
    const isWord = /^'?[\p{L}\p{N}]/u.test(typed);
    return {
      text: typed,
      word: typed.toLowerCase().replace(/(?<=.)'s$/u, ''),
      start: match.index,
      end: match.index + typed.length,
      isWord,
    };
  });
}
