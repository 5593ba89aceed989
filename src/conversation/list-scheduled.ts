import type { JobSummary } from '../domain/job-summary.ts';
import { authorizeLookUp } from './authorize.ts';
import { button } from './render/button.ts';
import { messageCard } from './render/message-card.ts';
import { momentText } from './render/moment-text.ts';
import { scheduledText } from './render/outcome-text.ts';
import { blockedLine } from './render/scheduled-card.ts';
import { whomText } from './render/whom-text.ts';
import type { CardReply } from './reply.ts';
import { scheduledFor } from './scheduled-for.ts';
import type { Turn } from './turn.ts';

/** Jobs looked through for those that have not begun. */
const SEARCHED = 100;
const SHOWN = 6;

/** What waits for its time in the whole tenant, the next first: whoever may delete may also keep it from happening. */
export async function scheduledJobs(turn: Turn): Promise<readonly JobSummary[]> {
  await authorizeLookUp(turn);
  const jobs = await turn.world.jobs.list(turn.actor.tenantId, SEARCHED, { scheduled: true });
  return jobs.filter((job) => scheduledFor(job) !== undefined).sort((one, other) => at(one).localeCompare(at(other)));
}

const at = (job: JobSummary): string => scheduledFor(job) ?? '';

/** All of them, with a button to each of the first. */
export function listScheduled({ words }: Turn, jobs: readonly JobSummary[]): CardReply {
  if (jobs.length === 0) return messageCard(words.t('jobs.none-scheduled'), [words.t('jobs.none-scheduled-text')]);
  return messageCard(words.t('jobs.all-scheduled', { count: jobs.length }), [], {
    facts: jobs.map((job) => ({
      title: momentText(at(job), words),
      value: [
        `${scheduledText(job, words)} (${whomText(job, words)})`,
        ...blockedLine(job, words).map((line) => `${words.t('jobs.sign-in')}: ${line}`),
        job.actor.displayName,
      ].join(' · '),
    })),
    actions: jobs.slice(0, SHOWN).map((job) =>
      button(words.t('jobs.action.show', { what: whomText(job, words) }), 'show-result', {
        job: job.planId,
        page: 0,
      }),
    ),
  });
}
