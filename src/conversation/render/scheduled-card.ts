import { summaryOf, type JobSummary } from '../../domain/job-summary.ts';
import type { JobView } from '../../domain/job.ts';
import { isStaged } from '../../domain/plan/stages.ts';
import type { Words } from '../../locales/words.ts';
import type { CardFact } from '../cards.ts';
import type { CardReply } from '../reply.ts';
import { button } from './button.ts';
import { clip, NAME } from './clip.ts';
import { failureLines } from './error-card.ts';
import { leftAloneIn, leftAloneLines, lookAgainButton } from './left-alone.ts';
import { messageCard } from './message-card.ts';
import { momentText } from './moment-text.ts';
import { doneText, scheduledText } from './outcome-text.ts';
import { countOf } from './progress-card.ts';
import { replacedHeading, replacedText } from './replaced-text.ts';
import { isCalledOff, isUntouched } from './untouched.ts';

const NAMES = 10;
/** Told in full; the rest is counted. */
const FAILED = 5;

/** A confirmed plan whose time has not come: what will happen when, to whom, and how to keep it from happening. */
export function scheduledCard(view: JobView, startAfter: string, words: Words): CardReply {
  const { plan } = view;
  const subjects = view.subjects.filter(({ state }) => state !== 'failed' && state !== 'done');
  const data = { job: plan.id };
  const card = messageCard(
    scheduledText(summaryOf(view), words),
    [
      ...notBlocked(view, words),
      words.t('plan.until-then.checked'),
      words.t('plan.until-then.cancel'),
      ...(isStaged(plan.options) ? [words.t('plan.until-then.blocked')] : []),
    ],
    {
      facts: [
        { title: words.t('options.when'), value: momentText(startAfter, words) },
        usersFact(subjects, words),
        ...blockedLine({ ...view, options: plan.options }, words).map((value) => ({
          title: words.t('jobs.sign-in'),
          value,
        })),
        { title: words.t('jobs.by'), value: plan.actor.displayName },
      ],
      actions: [
        button(words.t('jobs.action.cancel-scheduled'), 'stop-job', data),
        button(words.t('jobs.action.change-scheduled'), 'change-scheduled', data),
      ],
    },
  );
  return { ...card, slot: `job:${plan.id}` };
}

function usersFact(subjects: JobView['subjects'], words: Words): CardFact {
  const names = subjects.slice(0, NAMES).map(({ user }) => clip(user.displayName, NAME));
  const more = subjects.length - names.length;
  return {
    title: words.t('plan.users'),
    value: [...names, ...(more > 0 ? [words.t('considering.more', { count: more })] : [])].join(', '),
  };
}

/** Of a staged job: that sign-in is blocked already, or about to be. */
export function blockedLine(
  { options, parkedAt }: Pick<JobSummary, 'options' | 'parkedAt'>,
  words: Words,
): readonly string[] {
  if (!isStaged(options)) return [];
  return [
    parkedAt === undefined
      ? words.t('jobs.blocks-now')
      : words.t('jobs.blocked-since', { at: words.dateTime(parkedAt) }),
  ];
}

/** Whom a staged job could not block is not deleted either. */
function notBlocked({ subjects }: JobView, words: Words): readonly string[] {
  const failed = subjects.filter(({ state }) => state === 'failed');
  const more = failed.length - FAILED;
  return [
    ...failed.slice(0, FAILED).map(({ user, failure }) => {
      const why = failure === undefined ? '' : failureLines(failure, words).join(' ');
      return words.t('jobs.not-blocked', { name: clip(user.displayName, NAME), why });
    }),
    ...(more > 0 ? [words.t('considering.more', { count: more })] : []),
  ];
}

/** Nobody is told that they cancelled something themselves. */
export const isNewsOnceOver = (view: JobView): boolean =>
  !((isUntouched(view) || isCalledOff(view)) && view.stoppedBy === view.plan.actor.id);

const cancelledKey = (view: JobView) =>
  isCalledOff(view) ? ('jobs.scheduled-called-off' as const) : ('jobs.scheduled-cancelled' as const);

/** Said anew once a scheduled job is over: its own card, which also changed, may be days up in the chat. */
export function scheduledOverCard(view: JobView, words: Words): CardReply {
  if (view.replacedBy !== undefined)
    return overCard(view, words, replacedHeading(view, words), [replacedText(view, words)]);
  if (isUntouched(view) || isCalledOff(view))
    return overCard(view, words, scheduledText(summaryOf(view), words), [words.t(cancelledKey(view))]);
  const changed = leftAloneIn(view);
  const failed = countOf(view, 'failed') - changed.length;
  const told = [
    // Of one user the heading says it all.
    ...(changed.length === view.subjects.length && changed.length === 1 ? [] : [doneText(summaryOf(view), words)]),
    ...(changed.length > 0 ? [words.t('jobs.left-alone', { count: changed.length })] : []),
    ...leftAloneLines(changed, words),
    ...(changed.length > 0 ? [words.t('jobs.look-again')] : []),
    ...(failed > 0 ? [words.t('jobs.scheduled-failed')] : []),
  ];
  return overCard(view, words, changed.length > 0 ? notAll(view, words) : words.t('jobs.scheduled-over'), told);
}

/** That somebody was left alone is the news, and comes first. */
const notAll = (view: JobView, words: Words): string =>
  words.t('jobs.scheduled-not-all', {
    outcome: view.plan.options.outcome,
    done: countOf(view, 'done'),
    total: view.subjects.length,
  });

function overCard(view: JobView, words: Words, title: string, told: readonly string[]): CardReply {
  const data = { job: view.plan.id };
  const { replacedBy } = view;
  const card = messageCard(title, told, {
    facts: view.state === 'stopped' ? [usersFact(view.subjects, words)] : [],
    actions: [
      ...(replacedBy === undefined
        ? []
        : [button(words.t('considering.action.show-job'), 'show-result', { job: replacedBy, page: 0 })]),
      ...(leftAloneIn(view).length > 0 ? [lookAgainButton(view, words)] : []),
      button(words.t('jobs.action.show-result'), 'show-result', { ...data, page: 0 }),
    ],
  });
  return { ...card, language: words.language };
}
