import { LANGUAGES, type Language } from '../locales/index.ts';
import { commonWords } from './common-words.ts';
import { lexiconWords } from './concepts.ts';

/** Shorter words are too often one letter away from another real word. */
const SHORTEST = 5;
/** Longer "words" are none. */
const LONGEST = 30;

/** Every form of a word with one letter left out: two words one edit apart share one (or one is the other's). */
function shortened(word: string): string[] {
  return Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1));
}

function indexOf(words: ReadonlySet<string>): ReadonlyMap<string, string> {
  const index = new Map<string, string>();
  for (const word of words) {
    if (word.length < SHORTEST || !/^\p{L}+$/u.test(word)) continue;
    for (const form of [word, ...shortened(word)]) if (!index.has(form)) index.set(form, word);
  }
  return index;
}

const INDEX = Object.fromEntries(LANGUAGES.map((language) => [language, indexOf(lexiconWords(language))])) as Record<
  Language,
  ReadonlyMap<string, string>
>;

/**
 * The lexicon word that a word is a slip of the pen away from (one letter missing, extra, wrong or swapped), or
 * undefined. Only toward the lexicon: a name must not be "repaired" into another name.
 */
export function repaired(word: string, language: Language): string | undefined {
  if (
    word.length < SHORTEST ||
    word.length > LONGEST ||
    !/^\p{L}+$/u.test(word) ||
    commonWords.has(word) ||
    lexiconWords(language).has(word)
  )
    return undefined;
  const index = INDEX[language];
  for (const form of [word, ...shortened(word)]) {
    const found = index.get(form);
    if (found !== undefined && Math.abs(found.length - word.length) <= 1 && found[0] === word[0]) return found;
  }
  return undefined;
}
