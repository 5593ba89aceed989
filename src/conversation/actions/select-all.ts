import { mergeSelection, tickable } from '../people/selection.ts';
import { showStage } from '../show-stage.ts';
import { editFlow } from '../state/flow.ts';
import type { Action } from './action.ts';
import { openFlow } from './open-flow.ts';

/** Everyone on all pages. */
export const selectAll: Action = async (turn, inputs) => {
  const { id } = await openFlow(turn, inputs, ['users']);
  const flow = await editFlow(turn.world.documents, id, (kept) => ({
    ...mergeSelection(kept, inputs),
    selected: tickable(kept).map((person) => person.id),
  }));
  return [await showStage(turn, flow)];
};
