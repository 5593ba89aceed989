import { firstNames, particles } from '../names.ts';
import type { Token } from '../tokens.ts';
import { isKnownWord } from './vocabulary.ts';

const FILE = /\.(?:xlsx?|docx?|pptx?|pdf|csv|txt|zip|png|jpe?g|json|ps1|msi|exe|com|nl|be|org|net|io|eu)$/iu;
const PRODUCT = /^(?:E|F|Visio|Project|Microsoft|OneDrive|Teams|I)$/u;

/** What the words of one text can be, as parts of names. */
export interface WordKinds {
  capital(token: Token | undefined): boolean;
  /** Neither a word of a language nor a file: it could be a name. */
  unknown(token: Token | undefined): boolean;
  /** Letters with a dot, digit or underscore inside: `jan.de.vries`, `temp01`. */
  handle(token: Token): boolean;
  acronym(token: Token): boolean;
  /** "Post" in "Pieter Post": known as a word, but a surname here. */
  surname(token: Token): boolean;
}

/** In a text all in capitals, capitals tell nothing. */
export function wordKinds(text: string, knows: (word: string) => boolean): WordKinds {
  const shouting = !/\p{Ll}/u.test(text);
  return {
    capital: (token) => token?.isWord === true && !shouting && /^\p{Lu}/u.test(token.text),
    unknown: (token) => {
      if (token?.isWord !== true || /^\p{N}/u.test(token.text) || token.word.length < 2) return false;
      if (firstNames.has(token.word) || knows(token.word)) return true;
      return !particles.has(token.word) && !FILE.test(token.word) && !isKnownWord(token.word);
    },
    handle: ({ text: typed, word }) =>
      /^\p{L}[\p{L}\p{N}]*(?:[._]\p{L}[\p{L}\p{N}._]*|\d+)$/u.test(typed) && !FILE.test(word) && !isKnownWord(word),
    acronym: ({ text: typed }) =>
      !shouting &&
      /^(?:\p{Lu}{2,5}|\p{Lu}\p{Ll}*\p{Lu}\p{L}*\d*|[\p{Lu}\d]+)$/u.test(typed) &&
      !/^(?:Mc|Mac|De|Van|O')\p{Lu}/u.test(typed),
    surname: ({ text: typed }) => !PRODUCT.test(typed),
  };
}
