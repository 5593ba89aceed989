import { asksStaged } from '../../understanding/asks-staged.ts';
import { readMoment } from '../../understanding/moments/read-moment.ts';
import { END_OF_DAY, type When } from '../state/when.ts';
import type { Turn } from '../turn.ts';
import { listScheduled, scheduledJobs } from '../list-scheduled.ts';
import { hasConditions } from '../list-matching.ts';
import { openDeletion } from './delete-users.ts';
import type { Handler } from './handler.ts';

/** "Delete Adele on Friday at 18:00": as any deletion, with the time filled in. Without people: what is scheduled. */
export const scheduleDeletion: Handler = async (turn, understood, text) => {
  const { entities } = understood;
  if (entities.people.length === 0 && !hasConditions(entities)) return [listScheduled(turn, await scheduledJobs(turn))];
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
