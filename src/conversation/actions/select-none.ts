import { mergeSelection } from '../people/selection.ts';
import { showStage } from '../show-stage.ts';
import { editFlow } from '../state/flow.ts';
import type { Action } from './action.ts';
import { openFlow } from './open-flow.ts';

/** Nobody on any page; who was chosen among namesakes stays chosen. */
export const selectNone: Action = async (turn, inputs) => {
  const { id } = await openFlow(turn, inputs, ['users']);
  const flow = await editFlow(turn.world.documents, id, (kept) => ({ ...mergeSelection(kept, inputs), selected: [] }));
  return [await showStage(turn, flow)];
};
