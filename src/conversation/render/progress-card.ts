import type { JobView, SubjectState } from '../../domain/job.ts';
import type { Words } from '../../locales/words.ts';
import type { ProgressCard } from '../cards.ts';
import type { CardReply } from '../reply.ts';
import { button } from './button.ts';
import { jobRow, orderOf } from './job-rows.ts';

/** Failures and what is being done right now; those who wait or are done are only counted. */
const ROWS = 6;
/** Characters of the bar: as many as fit on a phone. */
const BAR = 24;

export function countOf(view: JobView, ...states: readonly SubjectState[]): number {
  return view.subjects.filter(({ state }) => states.includes(state)).length;
}

export function progressCard(view: JobView, words: Words): CardReply {
  const total = view.subjects.length;
  const over = countOf(view, 'done', 'failed', 'stopped');
  const failed = countOf(view, 'failed');
  const filled = Math.round((over / Math.max(1, total)) * BAR);
  const telling = view.subjects
    .filter(({ state }) => state === 'failed' || state === 'running')
    .sort((a, b) => orderOf(a.state) - orderOf(b.state));
  const data: ProgressCard = {
    heading: words.t(`jobs.doing.${view.plan.options.outcome}`, { count: total }),
    status: words.t(view.state === 'queued' ? 'jobs.queued' : 'jobs.progress', { over, total, failed }),
    done: '━'.repeat(filled),
    left: '━'.repeat(BAR - filled),
    facts: [],
    rows: telling.slice(0, ROWS).map((subject) => jobRow(subject, view, words)),
    note: words.t('jobs.goes-on'),
    actions: [button(words.t('jobs.action.stop'), 'stop-job', { job: view.plan.id })],
  };
  return { kind: 'card', card: 'progress', data, slot: `job:${view.plan.id}` };
}
