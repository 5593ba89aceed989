import { consider } from '../actions/consider.ts';
import { makePlan } from '../actions/make-plan.ts';
import { planUnassign } from '../actions/plan-unassign.ts';
import { planOf, showStage } from '../show-stage.ts';
import { editFlow, type Flow } from '../state/flow.ts';
import type { Replies, Turn } from '../turn.ts';

/** What the card's button does, at the end of the chat. From the list of users, what to think of comes first. */
export async function showPlan(turn: Turn, { id, purpose }: Flow): Replies {
  const flow = await editFlow(turn.world.documents, id, (kept) => ({ ...kept, copy: kept.copy + 1 }));
  const inputs = { flow: id };
  if (flow.stage === 'users') {
    if (purpose === 'unassign') return planUnassign(turn, inputs);
    const replies = await consider(turn, inputs);
    const [card] = replies;
    if (card?.kind !== 'card' || card.card !== 'considerations') return replies;
    const button = turn.words.t('considering.action.plan');
    return [{ kind: 'text', text: turn.words.t('choices.plan-next', { button }) }, ...replies];
  }
  if (flow.stage === 'plan' && !(await hasExpired(turn, flow))) return [await showStage(turn, flow)];
  return makePlan(turn, inputs);
}

const hasExpired = async (turn: Turn, flow: Flow): Promise<boolean> =>
  Date.parse((await planOf(turn, flow)).expiresAt) <= turn.world.clock.now().getTime();
