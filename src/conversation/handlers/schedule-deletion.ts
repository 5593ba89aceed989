import { asksStaged } from '../../understanding/asks-staged.ts';
import { readMoment } from '../../understanding/moments/read-moment.ts';
import { authorizeLookUp } from '../authorize.ts';
import { button } from '../render/button.ts';
import { messageCard } from '../render/message-card.ts';
import { momentText } from '../render/moment-text.ts';
import { scheduledText } from '../render/outcome-text.ts';
import { blockedLine } from '../render/scheduled-card.ts';
import { whomText } from '../render/whom-text.ts';
import { scheduledFor } from '../scheduled-for.ts';
import { END_OF_DAY, type When } from '../state/when.ts';
import type { Turn, Replies } from '../turn.ts';
import { hasConditions } from '../list-matching.ts';
import { openDeletion } from './delete-users.ts';
import type { Handler } from './handler.ts';

/** Jobs looked through for those that have not begun. */
const SEARCHED = 100;
const SHOWN = 6;

/** "Delete Adele on Friday at 18:00": as any deletion, with the time filled in. Without people: what is scheduled. */
export const scheduleDeletion: Handler = async (turn, understood, text) => {
  const { entities } = understood;
  if (entities.people.length === 0 && !hasConditions(entities)) return whatIsScheduled(turn);
  return openDeletion(turn, understood, text, whenOf(turn, text, understood.language));
};

/**
 * A day without an hour means its evening. No day that could be read: the card asks, and nothing runs at once. "Block now,
 * delete in 30 days" fills in both.
 */
function whenOf({ world, words }: Turn, text: string, language = words.language): When {
  const staged = asksStaged(text);
  const moment = readMoment(staged ?? text, language, { now: world.clock.now(), timeZone: words.timeZone });
  return { kind: staged === undefined ? 'at' : 'staged', date: moment?.date ?? '', time: moment?.time ?? END_OF_DAY };
}

/** Of the whole tenant: whoever may delete may also keep it from happening. */
async function whatIsScheduled(turn: Turn): Replies {
  await authorizeLookUp(turn);
  const { world, actor, words } = turn;
  const jobs = (await world.jobs.list(actor.tenantId, SEARCHED, { scheduled: true }))
    .flatMap((job) => {
      const at = scheduledFor(job);
      return at === undefined ? [] : [{ job, at, what: scheduledText(job, words) }];
    })
    .sort((one, other) => one.at.localeCompare(other.at));
  if (jobs.length === 0) return [messageCard(words.t('jobs.none-scheduled'), [words.t('jobs.none-scheduled-text')])];
  return [
    messageCard(words.t('jobs.all-scheduled', { count: jobs.length }), [], {
      facts: jobs.map(({ job, at, what }) => ({
        title: momentText(at, words),
        value: [
          `${what} (${whomText(job, words)})`,
          ...blockedLine(job, words).map((line) => `${words.t('jobs.sign-in')}: ${line}`),
          job.actor.displayName,
        ].join(' · '),
      })),
      actions: jobs.slice(0, SHOWN).map(({ job }) =>
        button(words.t('jobs.action.show', { what: whomText(job, words) }), 'show-result', {
          job: job.planId,
          page: 0,
        }),
      ),
    }),
  ];
}
