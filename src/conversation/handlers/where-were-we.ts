import { openRequest } from '../back-to-request.ts';
import { button } from '../render/button.ts';
import { messageCard } from '../render/message-card.ts';
import { showStage } from '../show-stage.ts';
import { editFlow } from '../state/flow.ts';
import type { Handler } from './handler.ts';
import { jobStatus } from './job-status.ts';

const RECENT = 5;

/** The card of the request in hand, also tomorrow and after a restart; else the asker's jobs under way. */
export const whereWereWe: Handler = async (turn, understood) => {
  const { world, words, actor } = turn;
  const open = await openRequest(turn);
  if (open !== undefined) {
    const flow = await editFlow(world.documents, open.id, (kept) => ({ ...kept, copy: kept.copy + 1 }));
    return [{ kind: 'text', text: words.t('dialogue.here-we-were') }, await showStage(turn, flow)];
  }
  const jobs = await world.jobs.list(actor.tenantId, RECENT, { actorId: actor.id });
  const busy = jobs.some(({ state }) => state !== 'done' && state !== 'stopped');
  if (busy) return jobStatus(turn, understood, words.t('dialogue.my-jobs'));
  const actions = [button(words.t('dialogue.what-can-i-ask'), 'menu')];
  return [messageCard(words.t('dialogue.nothing-in-hand'), [], { actions })];
};
