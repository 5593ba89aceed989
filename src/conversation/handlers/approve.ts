import { backToRequest } from '../back-to-request.ts';
import { messageCard } from '../render/message-card.ts';
import type { Handler } from './handler.ts';

/** "Yes", "go ahead", "reject": a sentence never confirms a plan. */
export const approve: Handler = async (turn) => {
  const actions = await backToRequest(turn);
  const key = actions.length > 0 ? 'dialogue.not-by-text-plan' : 'dialogue.not-by-text-none';
  return [messageCard(turn.words.t('dialogue.not-by-text'), [turn.words.t(key)], { actions })];
};
