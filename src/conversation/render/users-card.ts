import type { Words } from '../../locales/words.ts';
import type { CardAction, ChoiceInput, UserRow, UsersCard } from '../cards.ts';
import { pagesOf, type Listed } from '../people/pages.ts';
import {
  chooseId,
  isChoosable,
  NONE,
  openQuestions,
  pickId,
  selectable,
  selectedPeople,
  tickable,
} from '../people/selection.ts';
import { openSuggestions } from '../people/suggestions.ts';
import type { CardReply } from '../reply.ts';
import { slotOf, type Flow, type Match, type Person, type Purpose } from '../state/flow.ts';
import { button, mainButton } from './button.ts';
import { clip, NAME, SENTENCE } from './clip.ts';
import { daysLeftLine } from './days-left-line.ts';
import { groupButtons } from './group-buttons.ts';
import { findingText } from './finding-text.ts';
import { filterText, uncheckedText, unusedText } from './filter-text.ts';
import { lineText } from './line-text.ts';
import { oddLines } from './odd-lines.ts';
import { otherRows } from './other-rows.ts';
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
  const total = selectable(flow);
  const here = pages.flat().map(({ match }) => match);
  // Decided: what is left is a record of who was chosen.
  const over = flow.stage === 'confirmed';
  const data: UsersCard = {
    heading: heading(flow, words),
    summary: summary(flow, words),
    filters: over ? [] : groupButtons(flow, words),
    notice: [
      notice,
      flow.filter === undefined ? '' : unusedText(flow.filter, words),
      flow.filter === undefined ? '' : uncheckedText(flow.filter, flow.matches.length, words),
      oddLines(flow, words),
    ]
      .filter((said) => said !== '')
      .join('\n'),
    counter: total > 0 ? words.t('users.counter', { selected: selected.length, total }) : '',
    questions: page.flatMap((item) => question(item, words)),
    rows: page.flatMap(({ match }) => row(match, flow, words, now)),
    others: otherRows(
      page.map(({ match }) => match),
      flow,
      words,
      now,
    ),
    paging: {
      position: pages.length > 1 ? words.t('common.page', { page: at + 1, pages: pages.length }) : '',
      moves: over
        ? []
        : [
            ...pageMoves(words, at, pages.length, 'turn-page', { flow: flow.id }),
            ...bulk(flow, here, words),
            ...accept(flow, words),
          ],
    },
    actions: over ? [] : actions(flow, words),
  };
  return { kind: 'card', card: 'users', data, slot: slotOf(flow) };
}

/** Over nobody stands no question that nobody can answer. */
function heading(flow: Flow, words: Words): string {
  const deleted = flow.matches.some(({ kind }) => kind === 'deleted');
  if (!isChoosable(flow) && flow.purpose === 'restore') return words.t('users.heading.none-to-restore');
  if (!isChoosable(flow)) return words.t(deleted ? 'users.heading.all-deleted' : 'users.heading.nobody');
  if (flow.purpose === 'look' && tickable(flow).length === 0) return words.t('users.heading.which');
  if (flow.purpose === 'look' && flow.file !== undefined) return words.t('users.heading.look-file');
  const blocks = flow.purpose === 'delete' && flow.options.outcome === 'block';
  return words.t(blocks ? 'users.heading.block' : `users.heading.${flow.purpose}`);
}

function summary(flow: Flow, words: Words): string {
  const count = (kind: string) => flow.matches.filter((match) => match.kind === kind && !isActive(match)).length;
  const some = (key: SomeKey, number: number) => (number === 0 ? [] : [words.t(key, { count: number })]);
  const total = tickable(flow).length;
  const parts = [
    ...(flow.filter === undefined ? [] : filterText(flow.filter, words)),
    // “Nobody found” beside a name to be chosen for would contradict it, and beside names not found say it twice.
    ...(BACK.has(flow.purpose) || (total === 0 && flow.matches.length > 0)
      ? []
      : [words.t('users.found', { count: total })]),
    ...(flow.purpose === 'undo' ? [words.t('users.undoable', { count: total })] : []),
    ...some('users.ambiguous', count('ambiguous')),
    ...some('users.unknown', count('unknown')),
    ...some('users.active', flow.matches.filter(isActive).length),
    ...(flow.purpose === 'restore'
      ? [words.t('users.restorable', { count: total })]
      : some('users.deleted', count('deleted'))),
    ...(flow.truncated ? [words.t('users.truncated')] : []),
  ];
  const note = BACK.has(flow.purpose) && isChoosable(flow) ? [words.t('users.back-note')] : [];
  return [parts.join(' · '), ...note].join('\n');
}

type SomeKey = 'users.ambiguous' | 'users.unknown' | 'users.active' | 'users.deleted';

function question({ match, index }: Listed, words: Words): readonly ChoiceInput[] {
  if (match.kind !== 'ambiguous' && (match.kind !== 'unknown' || match.candidates.length === 0)) return [];
  const choices = match.candidates.map((candidate) => ({
    title: [
      clip(candidate.displayName, NAME),
      candidate.userPrincipalName,
      ...(candidate.department === null ? [] : [candidate.department]),
      ...(candidate.guest ? [words.t('users.guest')] : []),
    ].join(' · '),
    value: candidate.id,
  }));
  return [
    {
      inputId: chooseId(index),
      label: [
        words.t(match.kind === 'ambiguous' ? 'users.which' : 'users.nearest', {
          query: clip(match.query, NAME),
          count: match.candidates.length,
        }),
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
  const about = [
    ...(person.department === null ? [] : [person.department]),
    ...(person.guest ? [words.t('users.guest')] : []),
    ...(person.accountEnabled || person.deletedDateTime !== undefined ? [] : [words.t('users.disabled')]),
    ...licensesText(person, flow, words),
  ];
  return {
    toggle: {
      inputId: pickId(person.id),
      label: clip(person.displayName, NAME),
      value: flow.selected.includes(person.id) ? 'true' : 'false',
    },
    lines: [
      person.userPrincipalName,
      ...(about.length === 0 ? [] : [about.join(' · ')]),
      ...(person.lastSignIn === undefined ? [] : [lastSignInLine(person.lastSignIn, words)]),
      ...(person.deletedDateTime === undefined ? [] : [daysLeftLine(person.deletedDateTime, words, now)]),
      ...noteLines(person, words),
      ...(typed === undefined ? [] : [words.t('users.typed', { query: clip(typed, NAME) })]),
      ...again.slice(0, NOTES).map((query) => words.t('users.again', { query: clip(query, NAME) })),
      ...lineText(match, words),
    ],
  };
}

/** What somebody has, or, of whom something is given back, what comes back; of whom lost none there is no word. */
function licensesText(
  { skuIds, deletedDateTime }: Person,
  { purpose, products }: Flow,
  words: Words,
): readonly string[] {
  const names = clip(words.list(skuIds.map((skuId) => products[skuId] ?? skuId)), SENTENCE);
  if (!BACK.has(purpose)) return [skuIds.length === 0 ? words.t('users.unlicensed') : names];
  if (skuIds.length > 0) return [words.t('users.licenses-back', { products: names })];
  return deletedDateTime === undefined ? [] : [words.t('users.no-licenses-back')];
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

/** Of everybody on the list; not under those of whom nobody can be ticked. */
function bulk(flow: Flow, here: readonly Match[], words: Words): readonly CardAction[] {
  const { purpose } = flow;
  if (tickable(flow).length < 2 || tickable({ purpose, matches: here }).length === 0) return [];
  return [
    button(words.t('users.action.all'), 'select-all', { flow: flow.id }),
    button(words.t('users.action.none'), 'select-none', { flow: flow.id }),
  ];
}

/** A single one is as quickly chosen. */
const SOME = 2;

/** One press for a list full of slips of the pen. */
function accept(flow: Flow, words: Words): readonly CardAction[] {
  const count = openSuggestions(flow);
  if (count < SOME) return [];
  return [button(words.t('users.action.accept', { count }), 'accept-suggestions', { flow: flow.id })];
}

const isActive = (match: Match): boolean => match.kind === 'unknown' && match.active !== undefined;

/** Nobody can be chosen: what may lead on from there. */
function helping({ purpose }: Flow, words: Words): CardAction {
  if (purpose !== 'restore') return button(words.t('dialogue.what-can-i-ask'), 'menu');
  const text = words.t('dialogue.undo-bin');
  return button(text, 'say', { text });
}

function actions(flow: Flow, words: Words): readonly CardAction[] {
  const data = { flow: flow.id };
  const cancel = button(words.t('common.cancel'), 'cancel-flow', data);
  if (!isChoosable(flow)) return [helping(flow, words)];
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
