import { showStage } from '../show-stage.ts';
import { editFlow } from '../state/flow.ts';
import { textOf, type Action } from './action.ts';
import { openFlow } from './open-flow.ts';
import { keepInputs } from './turn-page.ts';

/** All findings of one user. */
export const showDetails: Action = async (turn, inputs) => {
  const { id } = await openFlow(turn, inputs, ['considerations']);
  const detailsOf = textOf(inputs, 'user');
  const flow = await editFlow(turn.world.documents, id, (kept) => ({ ...keepInputs(kept, inputs), detailsOf }));
  return [await showStage(turn, flow)];
};
