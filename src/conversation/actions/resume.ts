import { showStage } from '../show-stage.ts';
import { editDialogue } from '../state/dialogue.ts';
import { editFlow } from '../state/flow.ts';
import type { Action } from './action.ts';
import { openFlow } from './open-flow.ts';

/** The card of a request once more, at the end of the chat. */
export const resume: Action = async (turn, inputs) => {
  const { id } = await openFlow(turn, inputs, ['users', 'considerations', 'plan', 'confirmed', 'cancelled']);
  const flow = await editFlow(turn.world.documents, id, (kept) => ({ ...kept, copy: kept.copy + 1 }));
  await editDialogue(turn.world.documents, turn.conversationId, (dialogue) => ({ ...dialogue, flowId: id }));
  return [await showStage(turn, flow)];
};
