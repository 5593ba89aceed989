import { isFirstName, particles } from '../names.ts';
import type { Token } from '../tokens.ts';
import { isKnownWord } from './vocabulary.ts';

const FILE = /\.(?:xlsx?|docx?|pptx?|pdf|csv|txt|zip|png|jpe?g|json|ps1|msi|exe|com|nl|be|org|net|io|eu)$/iu;
/** Endings of inflected or derived words: such a word, unknown and in lower case, is more likely a word than a name. */
const INFLECTED =
  /(?:ing|ed|ly|tion|sion|ment|ness|able|ible|ity|ive|ful|less|ous|ance|ence|ise|ize|ical|heid|lijk|lijke|ende|tie|baar|loos|isch|ische|teit|schap|tjes?|ingen|aties)$|^(?:ge|be|ver|ont|in|uit|aan|af|op)(?:ge)?\p{L}{3,}[dt]$/u;
/** Scripts without capitals: in an English or Dutch sentence such a word is a name. */
const CASELESS = /^\p{Lo}/u;
const PRODUCT = /^(?:E|F|Visio|Project|Microsoft|OneDrive|Teams|I)$/u;

/** What the words of one text can be, as parts of names. */
export interface WordKinds {
  capital(token: Token | undefined): boolean;
  /** Neither a word of a language nor a file: it could be a name. */
  unknown(token: Token | undefined): boolean;
  /** Letters with a dot, digit or underscore inside: `jan.de.vries`, `temp01`. */
  handle(token: Token): boolean;
  acronym(token: Token): boolean;
  /** By its ending a word rather than a name. */
  inflected(token: Token): boolean;
  /** "Post" in "Pieter Post": known as a word, but a surname here. */
  surname(token: Token): boolean;
}

/** A single letter, which tells nobody; in a script without capitals it can be a whole name. */
export function isInitial({ text }: Token): boolean {
  return text.length < 2 && !CASELESS.test(text);
}

/** In a text all in capitals, capitals tell nothing. */
export function wordKinds(text: string, knows: (word: string) => boolean): WordKinds {
  const shouting = /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
  return {
    capital: (token) =>
      token?.isWord === true && (CASELESS.test(token.text) || (!shouting && /^\p{Lu}/u.test(token.text))),
    unknown: (token) => {
      if (token?.isWord !== true || /^\p{N}/u.test(token.text) || isInitial(token)) return false;
      if (isFirstName(token.word) || knows(token.word)) return true;
      return !particles.has(token.word) && !FILE.test(token.word) && !isKnownWord(token.word);
    },
    handle: ({ text: typed, word }) =>
      /^\p{L}[\p{L}\p{N}]*(?:[._]\p{L}[\p{L}\p{N}._]*|\d+)$/u.test(typed) && !FILE.test(word) && !isKnownWord(word),
    acronym: ({ text: typed }) =>
      !shouting &&
      /^(?:\p{Lu}{2,5}|\p{Lu}\p{Ll}*\p{Lu}\p{L}*\d*|[\p{Lu}\d]+)$/u.test(typed) &&
      !/^(?:Mc|Mac|De|Van|O')\p{Lu}/u.test(typed),
    inflected: ({ word }) => INFLECTED.test(word) && !isFirstName(word) && !knows(word),
    surname: ({ text: typed }) => !PRODUCT.test(typed),
  };
}
