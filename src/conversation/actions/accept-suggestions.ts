import { mergeSelection } from '../people/selection.ts';
import { openSuggestions, takeSuggestions } from '../people/suggestions.ts';
import { showStage } from '../show-stage.ts';
import { editFlow } from '../state/flow.ts';
import type { Action } from './action.ts';
import { openFlow } from './open-flow.ts';

/** A list with slips of the pen: each line with exactly one suggestion means that person. Nobody else is ticked. */
export const acceptSuggestions: Action = async (turn, inputs) => {
  const { documents } = turn.world;
  const { id } = await openFlow(turn, inputs, ['users']);
  const chosen = await editFlow(documents, id, (kept) => mergeSelection(kept, inputs));
  const count = openSuggestions(chosen);
  const flow = await editFlow(documents, id, takeSuggestions);
  return [await showStage(turn, flow, turn.words.t('users.accepted', { count }))];
};
