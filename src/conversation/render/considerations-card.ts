import { LEVELS, worst, type Finding } from '../../domain/finding.ts';
import { differing, leaves, optionsFor } from '../../domain/plan/exceptions.ts';
import type { Going } from '../../domain/plan/heirs.ts';
import { part, type Parting } from '../../domain/plan/parting.ts';
import type { Choosable } from '../../domain/plan/possible-outcomes.ts';
import type { Options, Taker } from '../../domain/plan/plan.ts';
import type { Words } from '../../locales/words.ts';
import type { CardRow, ConsiderationsCard } from '../cards.ts';
import type { UserId } from '../../domain/user.ts';
import { isBlocked, type Judged } from '../examine.ts';
import { slice } from '../people/pages.ts';
import type { CardReply } from '../reply.ts';
import { slotOf, type Flow, type Person } from '../state/flow.ts';
import { timed } from '../timed.ts';
import { showJob } from './busy-card.ts';
import { clip, clipSentence, NAME, SENTENCE } from './clip.ts';
import { button, mainButton } from './button.ts';
import { exceptionLine } from './exception-line.ts';
import { considerationTitle, considerationWhy, findingText, jobInTheWay } from './finding-text.ts';
import { handOverRows } from './hand-over-rows.ts';
import { byLevel, levelWord, LIGHT } from './levels.ts';
import { optionInputs } from './option-inputs.ts';
import { tally } from './outcome-text.ts';
import { outcomeComparison } from './outcome-comparison.ts';
import { NO_PAGES, paging } from './paging.ts';
import { commonFindings, findingKey, NOTHING_COMMON, summaryRows, type Common } from './summary-rows.ts';
import { whenInputs } from './when-inputs.ts';

/** Reasons shown per user in a list; the rest is one press away. */
const REASONS = 3;
const REASON = 180;
/** Up to this many users each reason is told in full. */
const FEW = 3;
/** From this many users on, what they have in common is told before who they are. */
const BATCH = 6;
/** Users on a page: the options stand below them, and above those of a batch what they have in common. */
const PEOPLE = 6;
const PEOPLE_OF_BATCH = 5;

export interface Considered {
  readonly judged: readonly Judged[];
  /** Selected, but no longer in the directory. */
  readonly gone: readonly Person[];
  /** Options a new request starts with. */
  readonly defaults: Options;
  /** What can be done with anybody at all, or with the one whose details are open; empty = nothing. */
  readonly outcomes: readonly Choosable[];
}

interface Said {
  readonly notice: string;
  /** Why the choices do not make a plan. */
  readonly problem: string;
}

/** What to think of before deleting: one user in full, several as a list with the worst first, left-outs last. */
export function considerationsCard(flow: Flow, considered: Considered, words: Words, now: Date, said: Said): CardReply {
  const { judged, gone, outcomes } = considered;
  const open = judged.find(({ facts }) => facts.user.id === flow.detailsOf);
  if (open !== undefined) return detailsCard(flow, considered, open, words, said);
  const [only] = judged;
  const possible = outcomes.length > 0;
  const parting = partingOf(flow, judged);
  const shown =
    only !== undefined && judged.length === 1 && gone.length === 0
      ? { ...NO_LIST, rows: shortRows(only.findings, words) }
      : list(flow, considered, parting, words);
  const handedOver = handOverRows(judged, parting, (id) => chosenFor(flow, id), words);
  const data: ConsiderationsCard = {
    heading: heading(flow, judged, parting, words),
    notice: said.notice,
    ...shown,
    summary: [...handedOver, ...shown.summary],
    ...(possible ? options(flow, considered, words, now) : NO_OPTIONS),
    problem: said.problem,
    actions: [
      ...(possible ? [mainButton(words.t('considering.action.plan'), 'make-plan', { flow: flow.id })] : []),
      ...(only !== undefined && judged.length === 1
        ? [button(words.t('considering.action.why'), 'show-details', { flow: flow.id, user: only.facts.user.id })]
        : []),
      button(words.t('common.back'), 'go-back', { flow: flow.id }),
      button(words.t('common.cancel'), 'cancel-flow', { flow: flow.id }),
    ],
  };
  return { kind: 'card', card: 'considerations', data, slot: slotOf(flow) };
}

type List = Pick<ConsiderationsCard, 'counts' | 'summary' | 'rows' | 'paging'>;

function list(flow: Flow, { judged, gone }: Considered, { heirless }: Parting, words: Words): List {
  const isBatch = judged.length >= BATCH;
  const common = isBatch ? commonFindings(judged) : NOTHING_COMMON;
  // Of thousands only those of one page are put into words.
  const { items, pages } = slice(
    [...inOrder(flow, judged, heirless), ...gone],
    flow.page,
    isBatch ? PEOPLE_OF_BATCH : PEOPLE,
  );
  return {
    counts: counts(judged, words),
    summary: isBatch ? summaryRows(judged, common, flow.page > 0, words) : [],
    rows: items.map((one) =>
      'facts' in one
        ? userRow(
            flow,
            one,
            { common, room: judged.length <= FEW ? SENTENCE : REASON, isOut: heirless.has(one.facts.user.id) },
            words,
          )
        : goneRow(one, words),
    ),
    paging: paging(words, Math.min(flow.page, pages - 1), pages, 'turn-page', { flow: flow.id }),
  };
}

/** Shown while many users are being looked at. */
export function examiningCard(flow: Flow, done: number, total: number, words: Words): CardReply {
  const data: ConsiderationsCard = {
    heading: words.t(`considering.heading-many.${flow.options.outcome}`, { count: total }),
    notice: words.t('considering.progress', { done, total }),
    ...NO_LIST,
    ...NO_OPTIONS,
    actions: [button(words.t('common.cancel'), 'cancel-flow', { flow: flow.id })],
  };
  return { kind: 'card', card: 'considerations', data, slot: slotOf(flow) };
}

const NO_LIST: List = { counts: '', summary: [], rows: [], paging: NO_PAGES };
const NO_OPTIONS = {
  optionsHeading: '',
  outcome: [],
  choices: [],
  toggles: [],
  more: [],
  when: [],
  dates: [],
  times: [],
  comparison: [],
  problem: '',
};

function options(
  flow: Flow,
  { judged, outcomes, defaults }: Considered,
  words: Words,
  now: Date,
): Omit<Pick<ConsiderationsCard, keyof typeof NO_OPTIONS>, 'problem'> {
  const open = judged.filter(({ findings }) => worst(findings) !== 'blocker').map(({ facts }) => facts);
  // Who is treated otherwise altogether has the inputs that matter to them on their own page.
  const same = open.filter(({ user }) => chosenFor(flow, user.id).outcome === flow.options.outcome);
  const how = optionInputs(
    {
      options: timed(flow, flow.options),
      usual: defaults,
      heirTyped: flow.heirTyped ?? '',
      outcomes,
      subjects: same,
      blockedAlready: blockedAlready(judged),
      going: goingIn(flow, judged),
    },
    words,
  );
  const when = whenInputs(flow.when, words, now, outcomes);
  return { ...how, ...when, comparison: outcomeComparison(outcomes, words, blockedAlready(judged)) };
}

function heading(flow: Flow, judged: readonly Judged[], { heirless }: Parting, words: Words): string {
  const [only] = judged;
  if (judged.length === 1 && only !== undefined)
    return words.t(`considering.heading-one.${flow.options.outcome}`, { name: only.facts.user.displayName });
  // Whoever is left out is counted apart; of nobody no plan can be made, and the heading says whom it was about.
  const open = judged.filter((one) => !isBlocked(one) && !heirless.has(one.facts.user.id));
  const meant = open.length === 0 ? judged : open;
  const counts = tally(meant.map(({ facts }) => chosenFor(flow, facts.user.id).outcome));
  const [first = [flow.options.outcome, 0] as const, ...others] = counts;
  if (others.length === 0) return words.t(`considering.heading-many.${first[0]}`, { count: meant.length });
  const parts = counts.map(([outcome, count]) => words.t(`considering.part.${outcome}`, { count }));
  return words.t('considering.heading-mixed', { parts });
}

/** One user in full; among several, with the choices for this one alone. */
function detailsCard(flow: Flow, considered: Considered, open: Judged, words: Words, said: Said): CardReply {
  const { facts, findings } = open;
  const { id, displayName } = facts.user;
  const data = { flow: flow.id, user: id };
  const own = exceptionLine(flow.options, flow.exceptions?.[id], words);
  const choosable = considered.judged.length > 1 && considered.outcomes.length > 0;
  const card: ConsiderationsCard = {
    heading: words.t(`considering.heading-one.${chosenFor(flow, id).outcome}`, { name: displayName }),
    // What was refused is not kept.
    notice: said.problem === '' ? [said.notice, ...own].filter((line) => line !== '').join('\n') : '',
    ...NO_LIST,
    rows: findingRows(findings, words),
    ...NO_OPTIONS,
    ...(choosable ? ownOptions(flow, considered, open, words) : {}),
    problem: said.problem,
    actions: [
      ...(choosable
        ? [mainButton(words.t('options.action.keep-own', { name: clip(displayName, NAME) }), 'keep-own', data)]
        : []),
      ...(flow.exceptions?.[id] === undefined ? [] : [button(words.t('options.action.drop-own'), 'drop-own', data)]),
      button(words.t('considering.action.all'), 'hide-details', { flow: flow.id }),
    ],
  };
  return { kind: 'card', card: 'considerations', data: card, slot: slotOf(flow) };
}

function ownOptions(flow: Flow, { judged, outcomes }: Considered, open: Judged, words: Words) {
  const { id, displayName } = open.facts.user;
  const options = chosenFor(flow, id);
  return optionInputs(
    {
      options: timed(flow, options),
      usual: flow.options,
      only: clip(displayName, NAME),
      heirTyped: flow.exceptions?.[id]?.heir?.userPrincipalName ?? flow.heirTyped ?? '',
      outcomes,
      // What should happen comes first where what is chosen cannot be done.
      subjects: isBlocked(open) ? [] : [open.facts],
      blockedAlready: blockedAlready([open]),
      going: goingIn(flow, judged),
    },
    words,
  );
}

const blockedAlready = (judged: readonly Judged[]): boolean =>
  judged.length > 0 && judged.every(({ facts }) => !facts.user.accountEnabled);

const chosenFor = (flow: Flow, id: UserId): Options => optionsFor(flow.options, flow.exceptions, id);

const partingOf = (flow: Flow, judged: readonly Judged[]): Parting =>
  part(judged, (id) => decided(chosenFor(flow, id)));

/** As long as nobody is named who takes over, nobody is left out for want of them: that is asked beside the button. */
function decided({ reports, groups, onedrive, ...options }: Options): Options {
  const known = (taker: Taker = 'nobody'): Taker =>
    taker === 'person' && options.heir === undefined ? 'nobody' : taker;
  return { ...options, reports: known(reports), groups: known(groups), onedrive: known(onedrive) };
}

function goingIn(flow: Flow, judged: readonly Judged[]): Going {
  const going = judged.filter((one) => !isBlocked(one) && leaves(chosenFor(flow, one.facts.user.id)));
  return new Set(going.map(({ facts }) => facts.user.id));
}

/** Every finding with why it matters. */
function findingRows(findings: readonly Finding[], words: Words): readonly CardRow[] {
  const rows = told(findings).map((finding) =>
    findingRow(finding, [findingText(finding, words), considerationWhy(finding, words)], words),
  );
  return [...rows, ...clearRow(findings, words)];
}

/** What must be decided, one by one; what is good to know, together. */
function shortRows(findings: readonly Finding[], words: Words): readonly CardRow[] {
  const notices = findings.filter(({ level }) => level === 'notice');
  const known: CardRow = {
    ...LIGHT.notice,
    title: levelWord('notice', words),
    badge: '',
    lines: notices.map((finding) => `${considerationTitle(finding, words)}: ${findingText(finding, words)}`),
    actions: [],
  };
  return [
    ...told(findings)
      .filter(({ level }) => level !== 'notice')
      .map((finding) => findingRow(finding, [findingText(finding, words)], words)),
    ...(notices.length === 0 ? [] : [known]),
    ...clearRow(findings, words),
  ];
}

/** Worst first, without what is clear. */
function told(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ level }) => level !== 'clear').sort((a, b) => byLevel(a.level, b.level));
}

function findingRow(finding: Finding, lines: readonly string[], words: Words): CardRow {
  return {
    ...LIGHT[finding.level],
    title: considerationTitle(finding, words),
    badge: levelWord(finding.level, words),
    lines: lines.filter((line) => line !== ''),
    actions: jobInTheWay(finding).map((planId) => showJob(planId, words)),
  };
}

function clearRow(findings: readonly Finding[], words: Words): readonly CardRow[] {
  const clear = findings.filter(({ level }) => level === 'clear');
  if (clear.length === 0) return [];
  const lines = [clear.map((finding) => considerationTitle(finding, words)).join(' · ')];
  return [
    { ...LIGHT.clear, title: words.t('considering.clear', { count: clear.length }), badge: '', lines, actions: [] },
  ];
}

/** Who is treated otherwise, then the worst first; whoever is left out anyway needs no decision and stands last. */
function inOrder(flow: Flow, judged: readonly Judged[], heirless: Parting['heirless']): readonly Judged[] {
  const ranked = judged.map((one) => ({
    one,
    own: Object.keys(differing(flow.options, flow.exceptions?.[one.facts.user.id])).length > 0,
    level: worst(one.findings),
    out: isBlocked(one),
    heirless: heirless.has(one.facts.user.id),
  }));
  return ranked
    .sort(
      (a, b) =>
        Number(b.own) - Number(a.own) ||
        Number(a.out) - Number(b.out) ||
        Number(b.heirless) - Number(a.heirless) ||
        byLevel(a.level, b.level),
    )
    .map(({ one }) => one);
}

function userRow(
  flow: Flow,
  { facts, findings }: Judged,
  { common, room, isOut }: { readonly common: Common; readonly room: number; readonly isOut: boolean },
  words: Words,
): CardRow {
  const level = worst(findings);
  const all = told(findings);
  const reasons = all.filter((finding) => !common.has(findingKey(finding)));
  const more = reasons.length - REASONS;
  return {
    ...LIGHT[level],
    title: clip(facts.user.displayName, NAME),
    badge: level === 'blocker' || isOut ? words.t('considering.left-out') : levelWord(level, words),
    lines: [
      ...exceptionLine(flow.options, flow.exceptions?.[facts.user.id], words),
      ...reasons.slice(0, REASONS).map((finding) => clipSentence(findingText(finding, words), room)),
      ...(more > 0 ? [words.t('considering.more', { count: more })] : []),
      ...(reasons.length === 0 && all.length > 0 ? [words.t('considering.only-above')] : []),
    ],
    actions: [button(words.t('considering.action.details'), 'show-details', { flow: flow.id, user: facts.user.id })],
  };
}

function goneRow(person: Person, words: Words): CardRow {
  return {
    ...LIGHT.blocker,
    title: clip(person.displayName, NAME),
    badge: words.t('considering.left-out'),
    lines: [words.t('considering.gone')],
    actions: [],
  };
}

/** "1 left out · 2 to decide first · 197 nothing to decide". */
function counts(judged: readonly Judged[], words: Words): string {
  const levels = judged.map(({ findings }) => worst(findings));
  return LEVELS.flatMap((level) => {
    const count = levels.filter((one) => one === level).length;
    return count === 0 ? [] : [words.t(`considering.count.${level}`, { count })];
  }).join(' · ');
}
