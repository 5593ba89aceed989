import type { PlanId } from '../../domain/plan/plan.ts';
import type { PersonRef } from '../../domain/user.ts';
import type { Words } from '../../locales/words.ts';
import type { Busy } from '../busy-with.ts';
import type { CardAction } from '../cards.ts';
import type { CardReply } from '../reply.ts';
import { button } from './button.ts';
import { clip, NAME } from './clip.ts';
import { messageCard } from './message-card.ts';

const SHOWN = 5;

/** Whose job it is, what it does, and when it will, in a sentence. */
export function busyText({ admin, own, outcome, startAfter }: Omit<Busy, 'userId' | 'planId'>, words: Words): string {
  const values = { admin: clip(admin, NAME), own: String(own), outcome };
  return startAfter === undefined
    ? words.t('considering.busy', values)
    : words.t('considering.busy-scheduled', { ...values, at: words.dateTime(startAfter) });
}

/** Leads to the job that is in the way. */
export const showJob = (planId: PlanId, words: Words): CardAction =>
  button(words.t('considering.action.show-job'), 'show-result', { job: planId, page: 0 });

/** Why nothing was started: these users are in another job, which can be looked at. */
export function busyCard(busy: readonly Busy[], people: readonly PersonRef[], words: Words): CardReply {
  const names = new Map(people.map(({ id, displayName }) => [id, clip(displayName, NAME)]));
  const more = busy.length - SHOWN;
  const [first] = busy;
  return messageCard(
    words.t('considering.busy-title'),
    [
      ...busy.slice(0, SHOWN).map((one) => `${names.get(one.userId) ?? one.userId}: ${busyText(one, words)}`),
      ...(more > 0 ? [words.t('considering.more', { count: more })] : []),
    ],
    { actions: first === undefined ? [] : [showJob(first.planId, words)] },
  );
}
