import { showStage } from '../show-stage.ts';
import { editFlow, slotOf } from '../state/flow.ts';
import type { Action } from './action.ts';
import { openFlow } from './open-flow.ts';

/** Ends a request before anything was changed. */
export const cancelFlow: Action = async (turn, inputs) => {
  const { id } = await openFlow(turn, inputs, ['users', 'considerations', 'plan', 'cancelled']);
  const flow = await editFlow(turn.world.documents, id, (kept) => ({ ...kept, stage: 'cancelled' }));
  return [{ ...(await showStage(turn, flow)), slot: slotOf(flow) }];
};
