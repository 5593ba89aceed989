import { mergeSelection, openQuestions, selectedPeople } from './people/selection.ts';
import type { Inputs } from './actions/action.ts';
import { showStage } from './show-stage.ts';
import { editFlow, type Flow } from './state/flow.ts';
import type { Reply } from './reply.ts';
import type { Turn } from './turn.ts';

/** What was ticked and chosen, kept; or the card once more, saying what is missing before one can go on. */
export async function settleSelection(
  turn: Turn,
  flowId: string,
  inputs: Inputs,
): Promise<{ readonly flow: Flow } | { readonly again: Reply }> {
  const { world, words } = turn;
  const flow = await editFlow(world.documents, flowId, (kept) => mergeSelection(kept, inputs));
  const open = openQuestions(flow);
  if (open > 0) {
    const first = await editFlow(world.documents, flowId, (kept) => ({ ...kept, page: 0 }));
    return { again: await showStage(turn, first, words.t('users.open-questions', { count: open })) };
  }
  if (selectedPeople(flow).length === 0) return { again: await showStage(turn, flow, words.t('users.select-first')) };
  return { flow };
}
