import { mergeSelection, NONE } from '../people/selection.ts';
import { editFlow } from '../state/flow.ts';
import type { Action } from './action.ts';
import { consider } from './consider.ts';
import { openFlow } from './open-flow.ts';
import { planUnassign } from './plan-unassign.ts';

/** Goes on without the names that fit several people. The cards that follow say which ones. */
export const leaveOut: Action = async (turn, inputs) => {
  const { id, purpose } = await openFlow(turn, inputs, ['users']);
  await editFlow(turn.world.documents, id, (kept) => {
    const merged = mergeSelection(kept, inputs);
    const matches = merged.matches.map((match) =>
      match.kind === 'ambiguous' && match.chosen === undefined ? { ...match, chosen: NONE } : match,
    );
    return { ...merged, matches };
  });
  // Everything on the card is merged: given again, the unanswered questions would be open once more.
  return (purpose === 'unassign' ? planUnassign : consider)(turn, { flow: id });
};
