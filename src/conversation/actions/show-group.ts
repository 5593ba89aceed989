import { GROUPS } from '../people/groups.ts';
import { mergeSelection } from '../people/selection.ts';
import { showStage } from '../show-stage.ts';
import { editFlow } from '../state/flow.ts';
import { textOf, type Action } from './action.ts';
import { openFlow } from './open-flow.ts';

/** Only those of a list who were found, not found, …; or all of them again. What was ticked or chosen is kept. */
export const showGroup: Action = async (turn, inputs) => {
  const { id } = await openFlow(turn, inputs, ['users']);
  const showing = GROUPS.find((group) => group === textOf(inputs, 'group')) ?? 'all';
  const flow = await editFlow(turn.world.documents, id, (kept) => ({
    ...mergeSelection(kept, inputs),
    showing,
    page: 0,
  }));
  return [await showStage(turn, flow)];
};
