import { showStage } from '../show-stage.ts';
import { editFlow } from '../state/flow.ts';
import { textOf, type Action } from './action.ts';
import { whoIs, withOwn } from './keep-own.ts';
import { openFlow } from './open-flow.ts';

/** One user is treated like everyone again. */
export const dropOwn: Action = async (turn, inputs) => {
  const { id, displayName } = whoIs(await openFlow(turn, inputs, ['considerations']), inputs);
  const flow = await editFlow(turn.world.documents, textOf(inputs, 'flow'), (kept) => ({
    ...withOwn(kept, id, {}),
    detailsOf: null,
  }));
  return [await showStage(turn, flow, turn.words.t('options.as-everyone', { name: displayName }))];
};
