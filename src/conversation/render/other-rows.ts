import type { Words } from '../../locales/words.ts';
import type { CardRow } from '../cards.ts';
import type { Flow, Match } from '../state/flow.ts';
import { button } from './button.ts';
import { clip, NAME } from './clip.ts';
import { daysLeftLine } from './days-left-line.ts';
import { lineText } from './line-text.ts';

/** What helps with a name; the same for many of them. */
const HINTS = [
  'users.unknown.name',
  'users.unknown.address',
  'users.not-restorable.name',
  'users.not-restorable.address',
  'users.not-deleted-hint',
] as const;

/** Of a page: who was not found, is deleted already, or is not deleted and cannot be restored. What helps is said once. */
export function otherRows(matches: readonly Match[], flow: Flow, words: Words, now: Date): readonly CardRow[] {
  const hints = new Set(HINTS.map((key) => words.t(key)));
  const rows = matches.flatMap((match) => other(match, flow, words, now));
  return rows.map((row, index) => {
    const said = new Set(rows.slice(0, index).flatMap(({ lines }) => lines));
    return { ...row, lines: row.lines.filter((line) => !hints.has(line) || !said.has(line)) };
  });
}

function other(match: Match, flow: Flow, words: Words, now: Date): readonly CardRow[] {
  if (match.kind === 'unknown' && match.active !== undefined)
    return match.active.map((person) => ({
      symbol: '✓',
      tone: 'good',
      title: clip(person.displayName, NAME),
      badge: [words.t('users.not-deleted'), ...lineText(match, words)].join(' · '),
      lines: [person.userPrincipalName, words.t('users.not-deleted-hint')],
      actions: [],
    }));
  if (match.kind === 'unknown' && match.candidates.length === 0) {
    const whose = match.query.includes('@') ? 'address' : 'name';
    const lines = [words.t(flow.purpose === 'restore' ? `users.not-restorable.${whose}` : `users.unknown.${whose}`)];
    return [
      {
        symbol: '?',
        tone: 'warning',
        title: clip(match.query, NAME),
        badge: [words.t('users.not-found'), ...lineText(match, words)].join(' · '),
        lines,
        actions: [],
      },
    ];
  }
  if (match.kind !== 'deleted' || flow.purpose === 'restore') return [];
  return match.people.map((person) => ({
    symbol: '↩',
    tone: 'accent',
    title: clip(person.displayName, NAME),
    badge: [words.t('users.already-deleted'), ...lineText(match, words)].join(' · '),
    lines: [
      person.userPrincipalName,
      ...(person.deletedDateTime === undefined ? [] : [daysLeftLine(person.deletedDateTime, words, now)]),
    ],
    actions: [button(words.t('users.action.restore-one'), 'offer-restore', { user: person.id })],
  }));
}
