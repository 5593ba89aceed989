import { mergeSelection, openQuestions, selectedPeople } from './people/selection.ts';
import type { Inputs } from './actions/action.ts';
import { clip, NAME } from './render/clip.ts';
import { showStage } from './show-stage.ts';
import { editFlow, type Flow } from './state/flow.ts';
import type { Reply } from './reply.ts';
import type { Turn } from './turn.ts';

/** Names spelled out in a notice. */
const NAMES = 5;

/** What was ticked and chosen, kept; or the card once more, saying what is missing before one can go on. */
export async function settleSelection(
  turn: Turn,
  flowId: string,
  inputs: Inputs,
): Promise<{ readonly flow: Flow } | { readonly again: Reply }> {
  const { world, words } = turn;
  const flow = await editFlow(world.documents, flowId, (kept) => mergeSelection(kept, inputs));
  const open = openQuestions(flow);
  if (open.length > 0) {
    const first = await editFlow(world.documents, flowId, (kept) => ({ ...kept, showing: 'all', page: 0 }));
    const names = open.slice(0, NAMES).map((name) => words.t('users.quoted', { name: clip(name, NAME) }));
    const more = open.length > NAMES ? [words.t('considering.more', { count: open.length - NAMES })] : [];
    const notice = words.t('users.open-questions', { count: open.length, names: [...names, ...more].join(', ') });
    return { again: await showStage(turn, first, notice) };
  }
  if (selectedPeople(flow).length === 0) return { again: await showStage(turn, flow, words.t('users.select-first')) };
  return { flow };
}
