import { nameWords } from '../../domain/fold-name.ts';

/** What kind of thing was typed. */

export const isGuid = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);

/** The words to search for as they were typed, accents and apostrophes included: Graph folds them in its own way. */
export const searchWords = (text: string): readonly string[] =>
  text.split(/[\s,;]+/).filter((word) => nameWords(word).length > 0);
