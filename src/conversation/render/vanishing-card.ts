import type { PlanId } from '../../domain/plan/plan.ts';
import type { DeletedUser } from '../../domain/user.ts';
import type { Words } from '../../locales/words.ts';
import type { CardReply } from '../reply.ts';
import { button } from './button.ts';
import { clip, NAME } from './clip.ts';
import { daysLeftLine } from './days-left-line.ts';
import { messageCard } from './message-card.ts';

const SHOWN = 10;

/** Whom a job deleted and who soon cannot be brought back, with the way to do it. Nothing happens by itself. */
export function vanishingCard(
  { planId, users }: { readonly planId: PlanId; readonly users: readonly DeletedUser[] },
  words: Words,
  now: Date,
): CardReply {
  const [only] = users;
  const more = users.length - SHOWN;
  const restore =
    users.length === 1 && only !== undefined
      ? button(words.t('users.action.restore-one'), 'offer-restore', { user: only.id })
      : button(words.t('users.action.restore-one'), 'choose-undo', { job: planId });
  const card = messageCard(
    words.t('jobs.vanishing', { count: users.length }),
    [words.t('jobs.vanishing-text', { count: users.length })],
    {
      facts: [
        ...users.slice(0, SHOWN).map((user) => ({
          title: clip(user.displayName, NAME),
          value: `${user.userPrincipalName} · ${daysLeftLine(user.deletedDateTime, words, now)}`,
        })),
        ...(more > 0 ? [{ title: '…', value: words.t('considering.more', { count: more }) }] : []),
      ],
      actions: [restore],
    },
  );
  return { ...card, language: words.language };
}
