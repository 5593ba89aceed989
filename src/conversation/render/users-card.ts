import type { Words } from '../../locales/words.ts';
import type { CardAction, CardRow, ChoiceInput, UserRow, UsersCard } from '../cards.ts';
import { pagesOf, type Listed } from '../people/pages.ts';
import { chooseId, NONE, openQuestions, pickId, selectedPeople, tickable } from '../people/selection.ts';
import type { CardReply } from '../reply.ts';
import { slotOf, type Flow, type Match, type Person, type Purpose } from '../state/flow.ts';
import { button, mainButton } from './button.ts';
import { clip, NAME, SENTENCE } from './clip.ts';
import { daysLeftLine } from './days-left-line.ts';
import { findingText } from './finding-text.ts';
import { filterText, uncheckedText } from './filter-text.ts';
import { oddLines } from './odd-lines.ts';
import { pageMoves } from './paging.ts';

/** Purposes that give back and take nothing. */
const BACK: ReadonlySet<Purpose> = new Set(['restore', 'undo']);
/** Ten people with several notes each must fit on a card. */
const NOTE = 160;
const NOTES = 3;

/** People found for what was typed or by a filter. `notice` says what was wrong with the last press. */
export function usersCard(flow: Flow, words: Words, now: Date, notice = ''): CardReply {
  const pages = pagesOf(flow);
  const at = Math.min(flow.page, pages.length - 1);
  const page = pages[at] ?? [];
  const selected = selectedPeople(flow);
  const blocks = flow.purpose === 'delete' && flow.options.outcome === 'block';
  const choosable = flow.matches.length > 0;
  // Decided: what is left is a record of who was chosen.
  const over = flow.stage === 'confirmed';
  const data: UsersCard = {
    heading: words.t(blocks ? 'users.heading.block' : `users.heading.${flow.purpose}`),
    summary: summary(flow, words),
    notice: [
      notice,
      flow.filter === undefined ? '' : uncheckedText(flow.filter, flow.matches.length, words),
      oddLines(flow, words),
    ]
      .filter((said) => said !== '')
      .join('\n'),
    counter: choosable ? words.t('users.counter', { selected: selected.length, total: tickable(flow).length }) : '',
    questions: page.flatMap((item) => question(item, words)),
    rows: page.flatMap(({ match }) => row(match, flow, words, now)),
    others: page.flatMap(({ match }) => other(match, flow, words, now)),
    paging: {
      position: pages.length > 1 ? words.t('common.page', { page: at + 1, pages: pages.length }) : '',
      moves: over ? [] : [...pageMoves(words, at, pages.length, 'turn-page', { flow: flow.id }), ...bulk(flow, words)],
    },
    actions: over ? [] : actions(flow, words),
  };
  return { kind: 'card', card: 'users', data, slot: slotOf(flow) };
}

function summary(flow: Flow, words: Words): string {
  const count = (kind: string) => flow.matches.filter((match) => match.kind === kind).length;
  const parts = [
    ...(flow.filter === undefined ? [] : filterText(flow.filter, words)),
    ...(BACK.has(flow.purpose) ? [] : [words.t('users.found', { count: count('found') })]),
    ...(flow.purpose === 'undo' ? [words.t('users.undoable', { count: tickable(flow).length })] : []),
    ...(count('ambiguous') === 0 ? [] : [words.t('users.ambiguous', { count: count('ambiguous') })]),
    ...(count('unknown') === 0 ? [] : [words.t('users.unknown', { count: count('unknown') })]),
    ...(flow.purpose === 'restore' ? [words.t('users.restorable', { count: tickable(flow).length })] : []),
    ...(flow.purpose === 'restore' || count('deleted') === 0
      ? []
      : [words.t('users.deleted', { count: count('deleted') })]),
    ...(flow.truncated ? [words.t('users.truncated')] : []),
  ];
  return [parts.join(' · '), ...(BACK.has(flow.purpose) ? [words.t('users.back-note')] : [])].join('\n');
}

function question({ match, index }: Listed, words: Words): readonly ChoiceInput[] {
  if (match.kind !== 'ambiguous' && (match.kind !== 'unknown' || match.candidates.length === 0)) return [];
  const choices = match.candidates.map((candidate) => ({
    title: [clip(candidate.displayName, NAME), candidate.userPrincipalName, candidate.department ?? '']
      .filter((part) => part !== '')
      .join(' · '),
    value: candidate.id,
  }));
  return [
    {
      inputId: chooseId(index),
      label: [
        words.t(match.kind === 'ambiguous' ? 'users.which' : 'users.nearest', { query: clip(match.query, NAME) }),
        ...lineText(match, words),
      ].join(' · '),
      // Nothing is chosen for the admin where several people fit: "none of these" must be said too.
      value: match.chosen ?? (match.kind === 'ambiguous' ? '' : NONE),
      choices: [...choices, { title: words.t('users.none'), value: NONE }],
    },
  ];
}

function row(match: Listed['match'], flow: Flow, words: Words, now: Date): readonly UserRow[] {
  if (match.kind === 'found') return [userRow(match, match.person, flow, words, now)];
  if (match.kind !== 'deleted' || flow.purpose !== 'restore') return [];
  return match.people.map((person) => userRow(match, person, flow, words, now));
}

function userRow(match: Match, person: Person, flow: Flow, words: Words, now: Date): UserRow {
  const { typed, again = [] } = match.kind === 'found' ? match : {};
  const licenses = person.skuIds.map((skuId) => flow.products[skuId] ?? skuId);
  const about = [
    ...(person.department === null ? [] : [person.department]),
    ...(person.guest ? [words.t('users.guest')] : []),
    ...(person.accountEnabled || person.deletedDateTime !== undefined ? [] : [words.t('users.disabled')]),
    licenses.length === 0 ? words.t('users.unlicensed') : clip(words.list(licenses), SENTENCE),
  ];
  return {
    toggle: {
      inputId: pickId(person.id),
      label: clip(person.displayName, NAME),
      value: flow.selected.includes(person.id) ? 'true' : 'false',
    },
    lines: [
      person.userPrincipalName,
      about.join(' · '),
      ...(person.lastSignIn === undefined ? [] : [lastSignInLine(person.lastSignIn, words)]),
      ...(person.deletedDateTime === undefined ? [] : [daysLeftLine(person.deletedDateTime, words, now)]),
      ...noteLines(person, words),
      ...(typed === undefined ? [] : [words.t('users.typed', { query: clip(typed, NAME) })]),
      ...again.slice(0, NOTES).map((query) => words.t('users.again', { query: clip(query, NAME) })),
      ...lineText(match, words),
    ],
  };
}

const lastSignInLine = (at: string | null, words: Words): string =>
  at === null ? words.t('users.no-sign-in') : words.t('users.last-sign-in', { date: words.date(at) });

function noteLines({ notes = [] }: Person, words: Words): readonly string[] {
  const more = notes.length - NOTES;
  return [
    ...notes.slice(0, NOTES).map((note) => clip(`• ${findingText(note, words)}`, NOTE)),
    ...(more > 0 ? [`• ${words.t('considering.more', { count: more })}`] : []),
  ];
}

const lineText = ({ line }: Match, words: Words): readonly string[] =>
  line === undefined ? [] : [words.t('users.line', { line })];

function other(match: Listed['match'], flow: Flow, words: Words, now: Date): readonly CardRow[] {
  if (match.kind === 'unknown' && match.candidates.length === 0) {
    const lines = [words.t(flow.purpose === 'restore' ? 'users.not-restorable-hint' : 'users.unknown-hint')];
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

function bulk(flow: Flow, words: Words): readonly CardAction[] {
  if (tickable(flow).length < 2) return [];
  return [
    button(words.t('users.action.all'), 'select-all', { flow: flow.id }),
    button(words.t('users.action.none'), 'select-none', { flow: flow.id }),
  ];
}

function actions(flow: Flow, words: Words): readonly CardAction[] {
  const data = { flow: flow.id };
  const cancel = button(words.t('common.cancel'), 'cancel-flow', data);
  const possible = tickable(flow).length > 0 || flow.matches.some((match) => 'candidates' in match);
  if (!possible) return [cancel];
  const unclear = openQuestions(flow).length;
  const without =
    unclear > 0 && tickable(flow).length > 0
      ? [button(words.t('users.action.leave-out', { count: unclear }), 'leave-out', data)]
      : [];
  switch (flow.purpose) {
    case 'delete':
      return [mainButton(words.t('users.action.continue'), 'consider', data), ...without, cancel];
    case 'unassign':
      return [mainButton(words.t('users.action.continue'), 'plan-unassign', data), ...without, cancel];
    case 'restore':
      return [mainButton(words.t('users.action.restore'), 'restore-selected', data), cancel];
    case 'undo':
      return [mainButton(words.t('users.action.undo'), 'undo-selected', data), cancel];
    case 'look':
      return [
        button(words.t('users.action.delete'), 'consider', data),
        button(words.t('users.action.licenses'), 'show-licenses', data),
        button(words.t('users.action.unassign'), 'plan-unassign', data),
      ];
  }
}
