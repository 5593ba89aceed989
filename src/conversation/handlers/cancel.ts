import { openRequest } from '../back-to-request.ts';
import { button } from '../render/button.ts';
import { renderJob } from '../render/job-card.ts';
import { messageCard } from '../render/message-card.ts';
import { doingText } from '../render/outcome-text.ts';
import { scheduledFor } from '../scheduled-for.ts';
import { showStage } from '../show-stage.ts';
import { selectedPeople } from '../people/selection.ts';
import { clip, NAME } from '../render/clip.ts';
import type { Reply } from '../reply.ts';
import { editFlow, slotOf, type Flow } from '../state/flow.ts';
import { preparedBy } from '../state/open-requests.ts';
import type { Turn } from '../turn.ts';
import type { Handler } from './handler.ts';

/** Names spelled out. */
const NAMES = 3;
/** Jobs looked through. */
const RECENT = 5;

/** Drops the request in hand. A job that runs is stopped by its button only. */
export const cancel: Handler = async (turn) => {
  const { world, words, actor, conversationId } = turn;
  const open = await openRequest(turn);
  if (open !== undefined) {
    const flow = await editFlow(world.documents, open.id, (kept) =>
      kept.stage === 'confirmed' ? kept : { ...kept, stage: 'cancelled' },
    );
    const said = { kind: 'text' as const, text: words.t('dialogue.nothing-changed') };
    return [{ ...(await showStage(turn, flow)), slot: slotOf(flow) }, said];
  }
  const other = await preparedBy(world.documents, actor.tenantId, actor.id, conversationId);
  if (other !== undefined) return [anotherOpen(turn, other)];
  const jobs = await world.jobs.list(actor.tenantId, RECENT, { actorId: actor.id });
  const mine = jobs.find(({ state }) => state === 'running' || state === 'queued');
  const view = mine && (await world.jobs.view(mine.planId));
  if (mine === undefined || view === undefined) return [{ kind: 'text', text: words.t('dialogue.nothing-to-cancel') }];
  // What waits for its time says itself what cancelling means.
  if (scheduledFor(mine) !== undefined) return [{ ...renderJob(view, turn), atEnd: true }];
  return [
    messageCard(doingText(mine, words), [words.t('jobs.goes-on')], {
      actions: [button(words.t('jobs.action.stop'), 'stop-job', { job: mine.planId })],
    }),
  ];
};

/** The request in hand is closed, and an older card still has live buttons: which one is meant is not guessed. */
function anotherOpen({ words }: Turn, flow: Flow): Reply {
  const people = selectedPeople(flow);
  const names = people.slice(0, NAMES).map(({ displayName }) => clip(displayName, NAME));
  const said = words.t('dialogue.another-open-text', { names: words.list(names), more: people.length - names.length });
  return messageCard(words.t('dialogue.another-open'), [said], {
    actions: [
      button(words.t('dialogue.back-to-request'), 'resume', { flow: flow.id }),
      button(words.t('dialogue.cancel-it'), 'cancel-flow', { flow: flow.id }),
    ],
  });
}
