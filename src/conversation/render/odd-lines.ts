import type { OddLine } from '../../understanding/files/read-people-file.ts';
import type { Words } from '../../locales/words.ts';
import type { Flow } from '../state/flow.ts';
import { clip, NAME } from './clip.ts';

/** Line numbers shown per reason: enough to find them, few enough to read. */
const SHOWN = 10;
/** What may be a lost leaver first. */
const REASONS: readonly OddLine['reason'][] = ['malformed', 'too-long', 'formula', 'duplicate', 'empty'];

/** The lines of a file that name nobody, by reason and number; '' when there are none. */
export function oddLines({ file }: Pick<Flow, 'file'>, words: Words): string {
  if (file === undefined || file.odd.length === 0) return '';
  const groups = REASONS.flatMap((reason) => {
    const lines = file.odd.filter((odd) => odd.reason === reason);
    return lines.length === 0
      ? []
      : [words.t('users.odd-group', { lines: numbers(lines, words), reason: words.t(`users.odd.${reason}`) })];
  });
  return words.t('users.odd-lines', { name: clip(file.name, NAME), count: file.odd.length, lines: groups.join('; ') });
}

function numbers(lines: readonly OddLine[], words: Words): string {
  const shown = lines.slice(0, SHOWN).map(({ line }) => words.number(line));
  const more = lines.length - shown.length;
  return [...shown, ...(more > 0 ? [words.t('considering.more', { count: more })] : [])].join(', ');
}
