import { showStage } from '../show-stage.ts';
import { editFlow } from '../state/flow.ts';
import type { Action } from './action.ts';
import { openFlow } from './open-flow.ts';

/** Back to everyone, on the page that was left. */
export const hideDetails: Action = async (turn, inputs) => {
  const { id } = await openFlow(turn, inputs, ['considerations']);
  const flow = await editFlow(turn.world.documents, id, (kept) => ({ ...kept, detailsOf: null }));
  return [await showStage(turn, flow)];
};
