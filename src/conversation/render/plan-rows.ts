import { productNames } from '../../domain/licenses/product-name.ts';
import type { Plan, PlanSubject } from '../../domain/plan/plan.ts';
import { isStaged, stepsAtOnce } from '../../domain/plan/stages.ts';
import type { Words } from '../../locales/words.ts';
import type { CardRow } from '../cards.ts';
import { clip, clipSentence, NAME, SENTENCE } from './clip.ts';
import { exceptionLine } from './exception-line.ts';
import { findingText } from './finding-text.ts';
import { momentText } from './moment-text.ts';
import { openWarnings } from './points-to-mind.ts';
import { forWhom, saidOnce } from './said-once.ts';
import { stepSentence, stepText } from './step-text.ts';

/** Up to this many users the plan tells each step in full. */
export const FEW = 3;
const WARNINGS = 3;
const WARNING = 160;

/** What is told of one user. */
interface Told {
  readonly subject: PlanSubject;
  /** All steps, as lines under each other. */
  readonly steps: string;
  readonly warnings: readonly string[];
}

/** The rows of the users, and above them those that hold for nearly everybody and are not repeated under each. */
export interface PlanRows {
  readonly all: readonly CardRow[];
  readonly each: readonly CardRow[];
}

/** Few users: each step in a sentence and what was to be decided. Many: each user's steps on one line, but not if all have the same. */
export function planRows(plan: Plan, at: Date, words: Words): PlanRows {
  const room = plan.subjects.length > FEW ? WARNING : SENTENCE;
  const told = plan.subjects.map((subject): Told => {
    const warnings = openWarnings(subject).map((one) => `⚠ ${clipSentence(findingText(one, words), room)}`);
    return { subject, steps: steps(subject, plan, at, words).join('\n'), warnings };
  });
  const common = plan.subjects.length > FEW ? saidOnce(told.map((one) => [one.steps, ...one.warnings])) : new Map();
  return {
    all: commonRows(common, told, words),
    each: told.map((one) => subjectRow(one, plan, common, words)),
  };
}

type Common = ReadonlyMap<string, ReadonlySet<number>>;

/** A row for each group of people: what holds for the same ones stands together. */
function commonRows(common: Common, told: readonly Told[], words: Words): readonly CardRow[] {
  const names = told.map(({ subject }) => clip(subject.user.displayName, NAME));
  const rows = new Map<string, string[]>();
  for (const [line, holders] of common) {
    const title = forWhom(holders, names, words);
    rows.set(title, [...(rows.get(title) ?? []), line]);
  }
  return [...rows].map(([title, lines]) => ({
    symbol: '●',
    tone: lines.some((line) => line.startsWith('⚠')) ? 'warning' : 'default',
    title,
    badge: '',
    lines,
    actions: [],
  }));
}

function subjectRow({ subject, steps: own, warnings }: Told, plan: Plan, common: Common, words: Words): CardRow {
  const open = warnings.filter((warning) => !common.has(warning));
  return {
    symbol: '●',
    tone: open.length > 0 ? 'warning' : 'default',
    title: clip(subject.user.displayName, NAME),
    badge: open.length > 0 ? words.t('plan.warnings', { count: open.length }) : '',
    lines: [
      subject.user.userPrincipalName,
      ...exceptionLine(plan.options, subject.options, words),
      ...(common.has(own) ? [] : own.split('\n')),
      ...warningLines(open, plan.subjects.length <= FEW ? WARNINGS : 1, words),
    ],
    actions: [],
  };
}

/** What was accepted, as far as there is room; the rest is counted. */
function warningLines(warnings: readonly string[], room: number, words: Words): readonly string[] {
  const more = warnings.length - room;
  return [...warnings.slice(0, room), ...(more > 0 ? [words.t('considering.more', { count: more })] : [])];
}

/** Of a staged plan what happens at once, and what later. */
function steps(subject: PlanSubject, plan: Plan, at: Date, words: Words): readonly string[] {
  if (!isStaged(plan.options)) return stepLines(subject, plan, [0, subject.steps.length], at, words);
  const atOnce = stepsAtOnce(plan, subject);
  return [
    ...(atOnce > 0 ? [words.t('plan.steps-at-once'), ...stepLines(subject, plan, [0, atOnce], at, words)] : []),
    words.t('plan.steps-later', { at: momentText(plan.options.startAt ?? '', words) }),
    ...stepLines(subject, plan, [atOnce, subject.steps.length], at, words),
  ];
}

/** The steps from one position up to another. */
function stepLines(
  { steps: planned }: PlanSubject,
  plan: Plan,
  [from, to]: readonly [number, number],
  at: Date,
  words: Words,
): readonly string[] {
  const nameOf = productNames(plan.seats);
  const these = planned.slice(from, to);
  if (plan.subjects.length > FEW) return [these.map((one) => stepText(one, nameOf, words)).join(' → ')];
  return these.map((one, index) => `${from + index + 1}. ${stepSentence(one, plan.seats, at, words)}`);
}
