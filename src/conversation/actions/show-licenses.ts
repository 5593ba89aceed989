import { authorizeLookUp } from '../authorize.ts';
import { showLicensesOf } from '../show-licenses-of.ts';
import { settleSelection } from '../settle-selection.ts';
import { textOf, type Action } from './action.ts';
import { openFlow } from './open-flow.ts';

/** Licenses of everyone ticked. */
export const showLicenses: Action = async (turn, inputs) => {
  const { id } = await openFlow(turn, inputs, ['users']);
  const settled = await settleSelection(turn, id, inputs);
  if ('again' in settled) return [settled.again];
  await authorizeLookUp(turn);
  return showLicensesOf(turn, settled.flow, Number(textOf(inputs, 'page')) || 0);
};
