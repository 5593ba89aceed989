import { showStage } from '../show-stage.ts';
import { editFlow, type Flow } from '../state/flow.ts';
import type { Action } from './action.ts';
import { openFlow } from './open-flow.ts';
import { keepInputs } from './turn-page.ts';

/** One stage back; nothing that was chosen is lost. */
export const goBack: Action = async (turn, inputs) => {
  const { id } = await openFlow(turn, inputs, ['considerations', 'plan']);
  const flow = await editFlow(turn.world.documents, id, (kept) => ({
    ...keepInputs(kept, inputs),
    stage: stageBefore(kept),
    showing: 'all',
    page: 0,
    detailsOf: null,
  }));
  return [await showStage(turn, flow)];
};

/** The stage before; from the first there is none. */
export const stageBefore = (flow: Flow) =>
  flow.stage === 'plan' && flow.purpose === 'delete' ? 'considerations' : 'users';
