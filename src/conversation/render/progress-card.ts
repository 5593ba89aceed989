import { summaryOf } from '../../domain/job-summary.ts';
import type { JobView, SubjectProgress, SubjectState } from '../../domain/job.ts';
import { failureWords } from '../../locales/failure-words.ts';
import type { Words } from '../../locales/words.ts';
import type { ProgressCard } from '../cards.ts';
import type { CardReply } from '../reply.ts';
import { button } from './button.ts';
import { doingText } from './outcome-text.ts';
import { jobRow, orderOf } from './job-rows.ts';
import { leftAloneIn } from './left-alone.ts';

/** Failures and what is being done right now; those who wait or are done are only counted. */
const ROWS = 6;
/** Characters of the bar: as many as fit on a phone. */
const BAR = 20;

export function countOf(view: JobView, ...states: readonly SubjectState[]): number {
  return view.subjects.filter(({ state }) => states.includes(state)).length;
}

/** To whom everything was done, or in the first stage of a staged job all of that; whoever was left untouched is not. */
function overIn(view: JobView): number {
  const waits = ({ state, records }: SubjectProgress) => state === 'waiting' && records.length > 0;
  const parked = view.parkedAt === undefined ? view.subjects.filter(waits).length : 0;
  return countOf(view, 'done', 'failed') + parked;
}

/** Nobody is left to stop: seats and accounts are read once more. Where everybody was left untouched there is nothing to. */
const isReadingBack = (view: JobView): boolean =>
  view.state === 'running' && countOf(view, 'waiting', 'running') === 0 && countOf(view, 'done', 'failed') > 0;

export function progressCard(view: JobView, words: Words): CardReply {
  const total = view.subjects.length;
  const over = overIn(view);
  const filled = Math.round((over / Math.max(1, total)) * BAR);
  const telling = view.subjects
    .filter(({ state }) => state === 'failed' || state === 'running')
    .sort((a, b) => orderOf(a.state) - orderOf(b.state));
  const data: ProgressCard = {
    heading: doingText(summaryOf(view), words),
    status: statusOf(view, words),
    done: '■'.repeat(filled),
    left: '□'.repeat(BAR - filled),
    facts: [],
    rows: telling.slice(0, ROWS).map((subject) => jobRow(subject, view, words)),
    note: words.t('jobs.goes-on'),
    actions:
      view.stopping === true || isReadingBack(view)
        ? []
        : [button(words.t('jobs.action.stop'), 'stop-job', { job: view.plan.id })],
  };
  return { kind: 'card', card: 'progress', data, slot: `job:${view.plan.id}` };
}

/** How far it is and how long it still takes; while it waits, what for and until when; and that it reads back. */
function statusOf(view: JobView, words: Words): string {
  if (isReadingBack(view)) return [counts(view, words), words.t('jobs.reading-back')].join(' ');
  if (view.stopping === true) return [counts(view, words), words.t('jobs.stopping')].join(' ');
  if (view.state === 'queued') return words.t('jobs.queued');
  return [counts(view, words), ...(waitingFor(view, words) ?? timeLeft(view, words))].join(' ');
}

const counts = (view: JobView, words: Words): string =>
  words.t('jobs.progress', {
    over: overIn(view),
    total: view.subjects.length,
    changed: leftAloneIn(view).length,
    failed: countOf(view, 'failed') - leftAloneIn(view).length,
    running: countOf(view, 'running'),
  });

function waitingFor({ waiting }: JobView, words: Words): readonly string[] | undefined {
  if (waiting?.failure === undefined) return undefined;
  const { cause } = failureWords(words, waiting.failure);
  return [cause, words.t('jobs.waiting', { at: words.dateTime(waiting.until) })];
}

function timeLeft({ remainingMs }: JobView, words: Words): readonly string[] {
  if (remainingMs === undefined) return [];
  const minutes = Math.round(remainingMs / 60_000);
  return [
    minutes < 90
      ? words.t('jobs.minutes-left', { minutes })
      : words.t('jobs.hours-left', { hours: Math.round(minutes / 60) }),
  ];
}
