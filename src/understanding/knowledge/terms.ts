import { conceptsOf } from '../concepts.ts';
import { telling as en } from '../en/words.ts';
import { telling as nl } from '../nl/words.ts';
import { tokenise } from '../tokens.ts';
import type { Language } from '../../locales/index.ts';

/** Longer "words" are none; searched loosely they would cost seconds. */
const LONGEST = 40;

/** Words that say nothing of the subject. */
const STOP: ReadonlySet<string> = new Set(`${en} ${nl}`.split(/\s+/u));
/** Subjects, although they are everyday words. */
const KEPT: ReadonlySet<string> = new Set(
  'mailbox files phone free deleted restore group licentie licenties license licenses gebruiker postvak bestanden beheerder zet'.split(
    ' ',
  ),
);

/** Concepts too common to tell one answer from another. */
const VAGUE: ReadonlySet<string> = new Set(
  'user which how who bot have show find not why yes no switch able product able keep when small_talk purchase language greeting thanks thing did change'.split(
    ' ',
  ),
);

/** Cuts plurals and the endings of verbs, so that "mailboxes" finds "mailbox" and "verwijderde" finds "verwijderen". */
export function stem(word: string): string {
  if (word.length < 5) return word;
  const cut = word.replace(/(?:ingen|ing|ers|ed|en|es|de|te|s|e|t|d)$/u, '');
  return cut.length < 4 ? word : cut.replace(/([bdfgklmnprst])\1$/u, '$1');
}

/** What is searched for in a text: stems of its telling words. */
export function stems(text: string): string[] {
  return tokenise(text.toLowerCase().replace(/licence/gu, 'license'))
    .filter(({ isWord, text: word }) => isWord && (KEPT.has(word) || !STOP.has(word)))
    .filter(({ text: word }) => word.length <= LONGEST)
    .flatMap(({ text: word }) => (word.includes('-') ? [word, ...word.split('-')] : [word]))
    .map(stem);
}

/** The concepts of a text, as terms. */
export function ideas(words: readonly string[], language: Language): string[] {
  return [...conceptsOf(words, language)].filter((concept) => !VAGUE.has(concept)).map((concept) => `~${concept}`);
}
