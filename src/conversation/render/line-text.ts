import type { Words } from '../../locales/words.ts';
import type { Match } from '../state/flow.ts';

/** On which line of a file or of a long list the name stands; none otherwise. */
export const lineText = ({ line }: Match, words: Words): readonly string[] =>
  line === undefined ? [] : [words.t('users.line', { line })];
