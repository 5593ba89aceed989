import { Failure } from '../../domain/errors.ts';
import { authorize } from '../authorize.ts';
import { lookInto } from '../look-into.ts';
import { settleSelection } from '../settle-selection.ts';
import { showStage } from '../show-stage.ts';
import { defaultOptions } from '../state/default-options.ts';
import { editFlow } from '../state/flow.ts';
import type { Action } from './action.ts';
import { openFlow } from './open-flow.ts';

/** From who to what to think of. */
export const consider: Action = async (turn, inputs) => {
  const { documents } = turn.world;
  const { id } = await openFlow(turn, inputs, ['users']);
  const settled = await settleSelection(turn, id, inputs);
  if ('again' in settled) return [settled.again];
  const roles = await authorize(turn);
  await lookInto(turn, settled.flow, roles);
  const flow = await editFlow(documents, id, (kept) => {
    if (kept.stage === 'cancelled') throw new Failure('card-stale'); // Cancel was pressed while the facts were read
    const { onlySkus: _named, ...rest } = kept;
    const anew = kept.purpose === 'unassign' ? { options: defaultOptions(turn.world), exceptions: {} } : {};
    return { ...rest, ...anew, purpose: 'delete', stage: 'considerations', page: 0, detailsOf: null };
  });
  return [await showStage(turn, flow)];
};
