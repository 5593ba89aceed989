import { mergeSelection } from '../people/selection.ts';
import { mergeOptions } from '../render/option-inputs.ts';
import { mergeHeir } from '../render/taker-inputs.ts';
import { mergeWhen } from '../render/when-inputs.ts';
import { showStage } from '../show-stage.ts';
import { editFlow, type Flow } from '../state/flow.ts';
import { textOf, type Action, type Inputs } from './action.ts';
import { openFlow } from './open-flow.ts';

/** Another page of the list; what was ticked or chosen on this one is kept. */
export const turnPage: Action = async (turn, inputs) => {
  const { id } = await openFlow(turn, inputs, ['users', 'considerations', 'plan']);
  const page = Math.max(0, Math.trunc(Number(textOf(inputs, 'page'))) || 0);
  const flow = await editFlow(turn.world.documents, id, (kept) => ({ ...keepInputs(kept, inputs), page }));
  return [await showStage(turn, flow)];
};

/** The inputs of the card a button sits on, whatever the button itself does. */
export function keepInputs(flow: Flow, inputs: Inputs): Flow {
  if (flow.stage === 'users') return mergeSelection(flow, inputs);
  if (flow.stage === 'considerations')
    return {
      ...flow,
      options: mergeOptions(flow.options, inputs),
      heirTyped: mergeHeir(flow.heirTyped, inputs),
      when: mergeWhen(flow.when, inputs),
    };
  return flow;
}
