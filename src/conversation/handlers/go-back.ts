import { openRequest } from '../back-to-request.ts';
import { stageBefore } from '../actions/go-back.ts';
import { showStage } from '../show-stage.ts';
import { editFlow } from '../state/flow.ts';
import type { Handler } from './handler.ts';

/** "Back": what the button does, with the card at the end of the chat. Nothing that was chosen is lost. */
export const goBackByWord: Handler = async (turn) => {
  const open = await openRequest(turn);
  if (open === undefined) return [{ kind: 'text', text: turn.words.t('dialogue.nothing-in-hand') }];
  const flow = await editFlow(turn.world.documents, open.id, (kept) => ({
    ...kept,
    stage: kept.stage === 'considerations' || kept.stage === 'plan' ? stageBefore(kept) : kept.stage,
    copy: kept.copy + 1,
    showing: 'all',
    page: 0,
    detailsOf: null,
  }));
  return [await showStage(turn, flow)];
};
