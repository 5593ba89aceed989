import type { JobView } from '../domain/job.ts';
import { takenBack } from '../domain/undo/taken-back.ts';
import { button } from './render/button.ts';
import { messageCard } from './render/message-card.ts';
import { doneText } from './render/outcome-text.ts';
import type { Replies, Turn } from './turn.ts';

/** "Undo" as a message: the asker's newest job with its button, because text changes nothing. Undefined = no job. */
export async function undoLast({ world, words, actor }: Turn): Promise<Awaited<Replies> | undefined> {
  const [last] = await world.jobs.list(actor.tenantId, 1, { actorId: actor.id });
  const view = last && (await world.jobs.view(last.planId));
  if (last === undefined || view === undefined) return undefined;
  const { planId: job, options } = last;
  const show = button(words.t('dialogue.undo-show'), 'show-result', { job, page: 0 });
  if (last.state !== 'done' && last.state !== 'stopped')
    return [
      messageCard(words.t('dialogue.undo-running'), [words.t('dialogue.undo-running-text')], { actions: [show] }),
    ];
  if (!isUndoable(view)) {
    const text = words.t(options.outcome === 'restore' ? 'dialogue.undo-restored' : 'dialogue.undo-nothing-text');
    const bin = words.t('dialogue.undo-bin');
    const actions = [show, button(bin, 'say', { text: bin })];
    return [messageCard(words.t('dialogue.undo-nothing'), [text], { actions })];
  }
  const what = doneText(last, words);
  const at = words.dateTime(last.finishedAt ?? last.createdAt);
  return [
    messageCard(words.t('dialogue.undo-last'), [words.t('dialogue.undo-last-text', { what, at })], {
      actions: [button(words.t('jobs.action.undo'), 'undo', { job }), show],
    }),
  ];
}

function isUndoable({ plan, subjects, undoneBy }: JobView): boolean {
  const changed = subjects.some((subject) => takenBack(subject).length > 0);
  return plan.options.outcome !== 'restore' && undoneBy === undefined && changed;
}
