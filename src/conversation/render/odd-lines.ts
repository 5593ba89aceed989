import type { OddLine } from '../../understanding/files/read-people-file.ts';
import type { FileMention } from '../../understanding/understood.ts';
import type { Words } from '../../locales/words.ts';
import type { Flow } from '../state/flow.ts';
import { clip, NAME } from './clip.ts';
import { filterText } from './filter-text.ts';

/** Line numbers shown per reason: enough to find them, few enough to read. */
const SHOWN = 10;
/** What may be a lost leaver first. */
const REASONS = ['malformed', 'too-long', 'formula', 'empty'] as const satisfies readonly OddLine['reason'][];

/** What of a list names nobody or somebody twice: of a file by reason and line, of a typed list as typed. '' when nothing. */
export function oddLines({ file, unread = [], repeated = [], leftOut }: Listed, words: Words): string {
  const said = [
    ...(leftOut === undefined ? [] : [leftOutLine(leftOut, words)]),
    ...(file === undefined ? [] : [...fileLines(file, words), ...repeatedLines(file, words)]),
    ...(unread.length === 0 ? [] : [typedNames('users.unread', unread, words)]),
    ...(repeated.length === 0 ? [] : [typedNames('users.repeated', repeated, words)]),
  ];
  return said.join('\n');
}

type Listed = Pick<Flow, 'file' | 'unread' | 'repeated' | 'leftOut'>;

/** All of their names: whoever is not in it is not protected. */
function leftOutLine({ names, filter }: NonNullable<Flow['leftOut']>, words: Words): string {
  const conditions = filter === undefined ? [] : filterText(filter, words);
  return words.t('users.left-out', { who: words.list([...names, ...conditions]) });
}

function typedNames(key: 'users.unread' | 'users.repeated', typed: readonly string[], words: Words): string {
  const more = typed.length - SHOWN;
  const names = typed.slice(0, SHOWN).map((name) => words.t('users.quoted', { name: clip(name, NAME) }));
  const rest = more > 0 ? [words.t('considering.more', { count: more })] : [];
  return words.t(key, { count: typed.length, names: [...names, ...rest].join(', ') });
}

function fileLines(file: FileMention, words: Words): readonly string[] {
  const count = file.odd.filter(({ reason }) => reason !== 'duplicate').length;
  if (count === 0) return [];
  const groups = REASONS.flatMap((reason) => {
    const lines = file.odd.filter((odd) => odd.reason === reason);
    return lines.length === 0
      ? []
      : [words.t('users.odd-group', { lines: numbers(lines, words), reason: words.t(`users.odd.${reason}`) })];
  });
  return [words.t('users.odd-lines', { name: clip(file.name, NAME), count, lines: groups.join('; ') })];
}

/** Somebody is named there, and counted already. */
function repeatedLines({ name, odd }: FileMention, words: Words): readonly string[] {
  const lines = odd.filter(({ reason }) => reason === 'duplicate');
  const values = { name: clip(name, NAME), count: lines.length, lines: numbers(lines, words) };
  return lines.length === 0 ? [] : [words.t('users.odd-duplicates', values)];
}

function numbers(lines: readonly OddLine[], words: Words): string {
  const shown = lines.slice(0, SHOWN).map(({ line }) => words.number(line));
  const more = lines.length - shown.length;
  return [...shown, ...(more > 0 ? [words.t('considering.more', { count: more })] : [])].join(', ');
}
