import { LANGUAGES, type Language } from '../locales/index.ts';
import { telling as en } from './en/words.ts';
import { telling as nl } from './nl/words.ts';
import { isLexiconWord } from './concepts.ts';

const TELLING: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(en.split(/\s+/u)),
  nl: new Set(nl.split(/\s+/u)),
};

/** English words that Dutch admins use: "delete Anna" alone must not switch a Dutch conversation. */
const LOANWORDS: ReadonlySet<string> = new Set(
  'delete deleted undelete remove restore undo offboard offboarding user users guest guests account accounts license licenses licence licences seat seats free status log logs help cancel stop list show audit job jobs bin disabled inactive please start over back reset'.split(
    ' ',
  ),
);

/** Bare answers: Dutch colleagues say "yes" and English ones "ja", and neither wants to be spoken to differently. */
const ANSWERS: ReadonlySet<string> = new Set('ja nee yes no j n y ok jep yep nope'.split(' '));

/** Words read: a pasted list must not cost time, and its names tell nothing. */
const SAMPLE = 60;

/** The language of the words, or undefined when they do not tell. */
export function languageOfWords(words: readonly string[]): Language | undefined {
  if (words.every((word) => ANSWERS.has(word))) return undefined;
  const scores = LANGUAGES.map((language) => {
    let score = 0;
    for (const word of words.slice(0, SAMPLE)) {
      if (LOANWORDS.has(word)) continue;
      const others = LANGUAGES.filter((other) => other !== language);
      if (TELLING[language].has(word) && !others.some((other) => TELLING[other].has(word))) score += 2;
      else if (isLexiconWord(word, language) && !others.some((other) => isLexiconWord(word, other))) score += 1;
    }
    return { language, score };
  }).sort((a, b) => b.score - a.score);
  const [best, second] = scores;
  return best !== undefined && best.score > 0 && best.score > (second?.score ?? 0) ? best.language : undefined;
}
