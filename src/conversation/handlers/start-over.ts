import { openRequest } from '../back-to-request.ts';
import { askWho } from '../ask-who.ts';
import { showStage } from '../show-stage.ts';
import { editDialogue } from '../state/dialogue.ts';
import { editFlow, slotOf } from '../state/flow.ts';
import { welcome } from '../welcome.ts';
import type { Handler } from './handler.ts';

/** Drops the request in hand and asks anew. What was confirmed goes on: only its card stops it. */
export const startOver: Handler = async (turn) => {
  const { world, words, conversationId } = turn;
  const open = await openRequest(turn);
  if (open === undefined) return [await welcome(turn, words.t('welcome.again'))];
  const dropped = await editFlow(world.documents, open.id, (kept) =>
    kept.stage === 'confirmed' ? kept : { ...kept, stage: 'cancelled' },
  );
  const { flowId: _dropped, ...dialogue } = await editDialogue(
    world.documents,
    conversationId,
    ({ flowId: _flow, ...kept }) => kept,
  );
  const card = { ...(await showStage(turn, dropped)), slot: slotOf(dropped) };
  const next = { ...turn, dialogue };
  if (dropped.purpose === 'delete') return [card, ...(await askWho(next, 'delete_users'))];
  if (dropped.purpose === 'unassign') return [card, ...(await askWho(next, 'unassign_licenses'))];
  return [card, await welcome(next, words.t('welcome.again'))];
};
