import { authorize } from '../authorize.ts';
import { mergeSelection, selectedPeople } from '../people/selection.ts';
import { showLicensesOf } from '../show-licenses-of.ts';
import { showStage } from '../show-stage.ts';
import { editFlow } from '../state/flow.ts';
import { textOf, type Action } from './action.ts';
import { openFlow } from './open-flow.ts';

/** Licenses of everyone ticked. */
export const showLicenses: Action = async (turn, inputs) => {
  const { id } = await openFlow(turn, inputs, ['users']);
  const flow = await editFlow(turn.world.documents, id, (kept) => mergeSelection(kept, inputs));
  if (selectedPeople(flow).length === 0) return [await showStage(turn, flow, turn.words.t('users.select-first'))];
  await authorize(turn);
  return showLicensesOf(turn, flow, Number(textOf(inputs, 'page')) || 0);
};
