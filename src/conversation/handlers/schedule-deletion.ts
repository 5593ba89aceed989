import { asksStaged } from '../../understanding/asks-staged.ts';
import { saidWhen } from '../said-when.ts';
import { END_OF_DAY } from '../state/when.ts';
import { listScheduled, scheduledJobs } from '../list-scheduled.ts';
import { hasConditions } from '../list-matching.ts';
import { openDeletion } from './delete-users.ts';
import type { Handler } from './handler.ts';

/** "Delete Adele on Friday at 18:00": as any deletion, with the time filled in. Without people: what is scheduled. */
export const scheduleDeletion: Handler = async (turn, understood, text) => {
  const { entities } = understood;
  if (entities.people.length === 0 && !hasConditions(entities)) return [listScheduled(turn, await scheduledJobs(turn))];
  // It was asked for later, whatever could be read of when: never now.
  const kind = asksStaged(text) === undefined ? 'at' : 'staged';
  const later = { when: { kind, date: '', time: END_OF_DAY }, notice: '' } as const;
  return openDeletion(turn, understood, text, saidWhen(turn, understood, text) ?? later);
};
