import { askWho } from '../ask-who.ts';
import { backToRequest, openRequest } from '../back-to-request.ts';
import { messageCard } from '../render/message-card.ts';
import type { Turn } from '../turn.ts';
import type { Handler } from './handler.ts';

/** "Yes", "go ahead", "reject": a sentence never confirms a plan. It says which button would. */
export const approve: Handler = async (turn) => {
  const { words, dialogue } = turn;
  if (dialogue.pending?.asked === 'who') return askWho(turn, dialogue.pending.intent);
  const key = await reasonOf(turn);
  const actions = await backToRequest(turn);
  return [messageCard(words.t('dialogue.not-by-text'), [words.t(key)], { actions })];
};

async function reasonOf(turn: Turn) {
  if (turn.dialogue.pending?.asked === 'meaning') return 'dialogue.not-by-text-choice';
  const open = await openRequest(turn);
  if (open === undefined) return 'dialogue.not-by-text-none';
  return open.stage === 'plan' ? 'dialogue.not-by-text-plan' : 'dialogue.not-by-text-card';
}
