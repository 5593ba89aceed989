import { countIn, type JobSummary } from '../../domain/job-summary.ts';
import { asksOwn } from '../../understanding/asks-own.ts';
import type { Words } from '../../locales/words.ts';
import { authorizeLookUp } from '../authorize.ts';
import { button } from '../render/button.ts';
import { messageCard } from '../render/message-card.ts';
import { momentText } from '../render/moment-text.ts';
import { doingText, doneText, scheduledText } from '../render/outcome-text.ts';
import { whomText } from '../render/whom-text.ts';
import { scheduledFor } from '../scheduled-for.ts';
import type { Handler } from './handler.ts';

const RECENT = 5;

/** The newest jobs of the tenant, whoever confirmed them; or only the asker's own ("my jobs"). */
export const jobStatus: Handler = async (turn, _understood, text) => {
  await authorizeLookUp(turn);
  const { world, actor, words } = turn;
  const own = asksOwn(text);
  const jobs = await world.jobs.list(actor.tenantId, RECENT, own ? { actorId: actor.id } : {});
  if (jobs.length === 0) {
    const actions = [button(words.t('dialogue.what-can-i-ask'), 'menu')];
    return [messageCard(words.t(own ? 'jobs.none-own' : 'jobs.none'), [words.t('jobs.none-text')], { actions })];
  }
  return [
    messageCard(words.t('jobs.recent'), [], {
      facts: jobs.map((job) => ({
        title: words.dateTime(job.startedAt ?? job.createdAt),
        value: [`${heading(job, words)} (${whomText(job, words)})`, state(job, words), job.actor.displayName].join(
          ' · ',
        ),
      })),
      actions: jobs.slice(0, 3).map((job) =>
        button(words.t('jobs.action.show', { what: whomText(job, words) }), 'show-result', {
          job: job.planId,
          page: 0,
        }),
      ),
    }),
  ];
};

function heading(job: JobSummary, words: Words): string {
  const over = job.state === 'done' || job.state === 'stopped';
  if (scheduledFor(job) !== undefined) return scheduledText(job, words);
  return over ? doneText(job, words) : doingText(job, words);
}

function state(job: JobSummary, words: Words): string {
  const startAfter = scheduledFor(job);
  if (startAfter !== undefined) return momentText(startAfter, words);
  const over = countIn(job, 'done', 'failed');
  return words.t(`jobs.state-of.${job.state}`, { over, total: countIn(job) });
}
