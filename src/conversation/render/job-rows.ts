import type { JobView, StepRecord, SubjectProgress, SubjectState } from '../../domain/job.ts';
import type { SkuId } from '../../domain/license.ts';
import type { FailureInfo } from '../../domain/errors.ts';
import { productNames } from '../../domain/licenses/product-name.ts';
import type { Words } from '../../locales/words.ts';
import type { CardAction, ResultRow, Tone } from '../cards.ts';
import { conflictOf } from '../restore-conflict.ts';
import { button } from './button.ts';
import { clip, NAME } from './clip.ts';
import { comparisonLines, isBackInPart } from './comparison-lines.ts';
import { failureLines } from './error-card.ts';
import { isLeftAlone } from './left-alone.ts';
import { isOnlyBlocked } from './untouched.ts';
import { accessLinks } from './onedrive-access.ts';
import { stepText } from './step-text.ts';

const SIGN: Readonly<Record<SubjectState, { readonly symbol: string; readonly tone: Tone }>> = {
  failed: { symbol: '✗', tone: 'attention' },
  running: { symbol: '▶', tone: 'accent' },
  stopped: { symbol: '■', tone: 'warning' },
  waiting: { symbol: '○', tone: 'default' },
  done: { symbol: '✓', tone: 'good' },
};

/** Up to this many users everything is told in full. */
const FEW = 3;
const WHOLE = 1_000;
const SHORT = 220;

/** What needs a person first. */
const ORDER: readonly SubjectState[] = ['failed', 'running', 'stopped', 'waiting', 'done'];

export const orderOf = (state: SubjectState): number => ORDER.indexOf(state);

/** Whether something was not seen in the tenant when it was read back. */
export const unconfirmed = ({ records }: SubjectProgress): boolean =>
  records.some(({ state, verified }) => state === 'done' && verified === 'not-yet');

/** One line per user: how it ended, what was done, and for a failure why and what next. */
export function jobRow(subject: SubjectProgress, view: JobView, words: Words): ResultRow {
  const full = view.subjects.length <= FEW;
  const doubtful = subject.state === 'done' && unconfirmed(subject);
  const partly = isBackInPart(subject, view);
  return {
    ...SIGN[subject.state],
    ...(doubtful || partly || isLeftAlone(subject) ? { symbol: '⚠', tone: 'warning' as const } : {}),
    title: clip(subject.user.displayName, NAME),
    badge: words.t(badgeOf(subject, view, { partly, doubtful })),
    lines: jobLines(subject, view, words, full),
    links: accessLinks(subject, view, words),
    actions: rowActions(subject, view, words, partly && !full),
  };
}

function badgeOf(
  subject: SubjectProgress,
  { undoneUsers = [], replacedBy }: JobView,
  { partly, doubtful }: { readonly partly: boolean; readonly doubtful: boolean },
) {
  if (partly) return 'jobs.state.partly';
  if (doubtful) return 'jobs.state.unconfirmed';
  if (isLeftAlone(subject)) return 'jobs.state.changed';
  if (replacedBy !== undefined && subject.state === 'stopped' && !undoneUsers.includes(subject.user.id))
    return 'jobs.state.replaced';
  if (!isOnlyBlocked(subject)) return `jobs.state.${subject.state}` as const;
  return undoneUsers.includes(subject.user.id) ? 'jobs.state.allowed-again' : 'jobs.state.only-blocked';
}

/** What became of one user. `full` = alone on a card, or one of few; otherwise what fits in a long list. */
export function jobLines(subject: SubjectProgress, view: JobView, words: Words, full: boolean): readonly string[] {
  const nameOf = productNames(view.plan.seats);
  return [
    subject.user.userPrincipalName,
    ...recordLines(subject.records, nameOf, words).map((line) => clip(line, full ? WHOLE : SHORT)),
    ...(subject.state === 'failed' ? whyFailed(subject, nameOf, { full, words }) : []),
    ...comparisonLines(subject, view, words, full),
  ];
}

/** The way out of a conflict, or to all that is to be told of somebody. */
function rowActions(subject: SubjectProgress, view: JobView, words: Words, more: boolean): readonly CardAction[] {
  const conflict = conflictButton(subject, view, words);
  if (conflict.length > 0 || !more) return conflict;
  return [button(words.t('jobs.action.all'), 'show-result', { job: view.plan.id, user: subject.user.id })];
}

/** A name somebody else has now is asked for; an address is given up with one press. */
function conflictButton(subject: SubjectProgress, view: JobView, words: Words): readonly CardAction[] {
  const conflict =
    view.plan.options.outcome === 'restore' && view.finishedAt !== null ? conflictOf(subject) : undefined;
  if (conflict === undefined) return [];
  const data = { job: view.plan.id, user: subject.user.id };
  return conflict === 'name-taken'
    ? [button(words.t('jobs.action.restore-as'), 'ask-name', data)]
    : [button(words.t('jobs.action.restore-without'), 'restore-again', data)];
}

/**
 * Cause, next step, and what whoever can help needs to know; by step where several failed. In a long list the first one
 * is told and the others are counted.
 */
function whyFailed(
  subject: SubjectProgress,
  nameOf: (skuId: SkuId) => string,
  { full, words }: { readonly full: boolean; readonly words: Words },
): readonly string[] {
  const failed = subject.records.flatMap(({ planned, failure }) =>
    failure === undefined ? [] : [{ planned, failure }],
  );
  if (failed.length > 1) {
    const lines = failed
      .slice(0, full ? failed.length : 1)
      .flatMap(({ planned, failure }) => [
        clip(`${stepText(planned, nameOf, words)}: ${failureLines(failure, words).join(' ')}`, full ? WHOLE : SHORT),
        ...helpLines(failure, words),
      ]);
    return full ? lines : [...lines, words.t('considering.more', { count: failed.length - 1 })];
  }
  const failure = subject.failure ?? failed[0]?.failure;
  return failure === undefined ? [] : [failureLines(failure, words).join(' '), ...helpLines(failure, words)];
}

function helpLines(failure: FailureInfo, words: Words): readonly string[] {
  const said = (label: string, value: string | undefined) => (value === undefined ? [] : [`${label}: ${value}`]);
  return [
    ...said(words.t('dialogue.error-permission'), failure.permission),
    ...said(words.t('dialogue.error-request'), failure.requestId),
  ];
}

function recordLines(
  records: readonly StepRecord[],
  nameOf: (skuId: SkuId) => string,
  words: Words,
): readonly string[] {
  const said = records.map(({ planned, state, verified }) => {
    const step = stepText(planned, nameOf, words);
    if (state === 'done') return words.t(`jobs.record.${verified}`, { step });
    return words.t(`jobs.record.${state}`, { step });
  });
  return said.length === 0 ? [] : [said.join(' · ')];
}
