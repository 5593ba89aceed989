import { CONCEPTS, type Concept, type ConceptPhrases } from './concept.ts';
import type { Language } from '../locales/index.ts';
import { concepts as en } from './en/concepts.ts';
import { concepts as nl } from './nl/concepts.ts';

interface Phrase {
  readonly concept: Concept;
  /** Without the first word. `…` is a gap. */
  readonly rest: readonly string[];
}

interface Lexicon {
  readonly first: ReadonlyMap<string, readonly Phrase[]>;
  /** Every word of every phrase. */
  readonly words: ReadonlySet<string>;
}

/** Words a separable verb may leave between its parts. */
const GAP = 7;

function compile(phrases: ConceptPhrases): Lexicon {
  const first = new Map<string, Phrase[]>();
  const words = new Set<string>();
  for (const concept of CONCEPTS) {
    for (const phrase of phrases[concept].split('|')) {
      const [head = '', ...rest] = phrase.trim().split(/\s+/u);
      const list = first.get(head) ?? [];
      list.push({ concept, rest });
      first.set(head, list);
      for (const word of [head, ...rest]) if (word !== '…') words.add(word);
    }
  }
  return { first, words };
}

const LEXICONS: Readonly<Record<Language, Lexicon>> = { en: compile(en), nl: compile(nl) };

function matches(words: readonly string[], at: number, rest: readonly string[]): boolean {
  let place = at;
  for (let part = 0; part < rest.length; part++) {
    if (rest[part] !== '…') {
      if (words[++place] !== rest[part]) return false;
      continue;
    }
    const wanted = rest[++part];
    const end = Math.min(words.length, place + 2 + GAP);
    let found = -1;
    for (let next = place + 1; next < end && found < 0; next++) if (words[next] === wanted) found = next;
    if (found < 0) return false;
    place = found;
  }
  return true;
}

/** A word of a language's phrases. */
export function isLexiconWord(word: string, language: Language): boolean {
  return LEXICONS[language].words.has(word);
}

export function lexiconWords(language: Language): ReadonlySet<string> {
  return LEXICONS[language].words;
}

/**
 * The concepts of a row of lower-case words, read in `language` and, for words foreign to it, in the other one: admins
 * mix them ("delete karel even").
 */
export function conceptsOf(words: readonly string[], language: Language): Set<Concept> {
  const found = new Set<Concept>();
  const other: Language = language === 'en' ? 'nl' : 'en';
  words.forEach((word, at) => {
    const own = LEXICONS[language].first.get(word);
    const foreign = own === undefined && word.length > 3 && !LEXICONS[language].words.has(word);
    for (const phrase of own ?? (foreign ? LEXICONS[other].first.get(word) : undefined) ?? [])
      if (!found.has(phrase.concept) && matches(words, at, phrase.rest)) found.add(phrase.concept);
  });
  return found;
}
