import { openRequest } from '../back-to-request.ts';
import { button } from '../render/button.ts';
import { renderJob } from '../render/job-card.ts';
import { messageCard } from '../render/message-card.ts';
import { doingText } from '../render/outcome-text.ts';
import { scheduledFor } from '../scheduled-for.ts';
import { showStage } from '../show-stage.ts';
import { editFlow, slotOf } from '../state/flow.ts';
import type { Handler } from './handler.ts';

/** Drops the request in hand. A job that runs is stopped by its button only. */
export const cancel: Handler = async (turn) => {
  const { world, words, actor } = turn;
  const open = await openRequest(turn);
  if (open !== undefined) {
    const flow = await editFlow(world.documents, open.id, (kept) =>
      kept.stage === 'confirmed' ? kept : { ...kept, stage: 'cancelled' },
    );
    const said = { kind: 'text' as const, text: words.t('dialogue.nothing-changed') };
    return [{ ...(await showStage(turn, flow)), slot: slotOf(flow) }, said];
  }
  const jobs = await world.jobs.list(actor.tenantId, 5);
  const mine = jobs.find(
    ({ plan, state }) => plan.actor.id === actor.id && (state === 'running' || state === 'queued'),
  );
  if (mine === undefined) return [{ kind: 'text', text: words.t('dialogue.nothing-to-cancel') }];
  // What waits for its time says itself what cancelling means.
  if (scheduledFor(mine) !== undefined) return [renderJob(mine, words)];
  return [
    messageCard(doingText(mine, words), [words.t('jobs.goes-on')], {
      actions: [button(words.t('jobs.action.stop'), 'stop-job', { job: mine.plan.id })],
    }),
  ];
};
