import type { JobView } from '../../domain/job.ts';
import type { Words } from '../../locales/words.ts';
import type { CardReply } from '../reply.ts';
import { button } from './button.ts';
import { clip, NAME } from './clip.ts';
import { messageCard } from './message-card.ts';
import { momentText } from './moment-text.ts';
import { doneText, scheduledText } from './outcome-text.ts';
import { countOf } from './progress-card.ts';
import { isUntouched } from './untouched.ts';

const NAMES = 10;

/** A confirmed plan whose time has not come: what will happen when, to whom, and how to keep it from happening. */
export function scheduledCard(view: JobView, startAfter: string, words: Words): CardReply {
  const { plan, subjects } = view;
  const names = subjects.slice(0, NAMES).map(({ user }) => clip(user.displayName, NAME));
  const more = subjects.length - names.length;
  const data = { job: plan.id };
  const card = messageCard(
    scheduledText(view, words),
    [words.t('plan.until-then.checked'), words.t('plan.until-then.cancel')],
    {
      facts: [
        { title: words.t('options.when'), value: momentText(startAfter, words) },
        {
          title: words.t('plan.users'),
          value: [...names, ...(more > 0 ? [words.t('considering.more', { count: more })] : [])].join(', '),
        },
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

/** When a job will start, where it was scheduled and has not begun; undefined once somebody cancelled it. */
export function scheduledFor({ state, startAfter, stopping }: JobView): string | undefined {
  return state === 'queued' && stopping !== true ? startAfter : undefined;
}

/**
 * Said anew once a scheduled job is over: its own card, which also changed, may be days up in the chat. Undefined when
 * whoever scheduled it cancelled it: they know.
 */
export function scheduledOverCard(view: JobView, words: Words): CardReply | undefined {
  const { plan } = view;
  const isCancelled = isUntouched(view);
  if (isCancelled && view.stoppedBy === plan.actor.id) return undefined;
  const told = isCancelled ? [words.t('jobs.scheduled-cancelled')] : [doneText(view, words)];
  const asked = countOf(view, 'failed') > 0 ? [words.t('jobs.scheduled-failed')] : [];
  const title = isCancelled ? scheduledText(view, words) : words.t('jobs.scheduled-over');
  const card = messageCard(title, [...told, ...asked], {
    actions: [button(words.t('jobs.action.show-result'), 'show-result', { job: plan.id, page: 0 })],
  });
  return { ...card, language: words.language };
}
