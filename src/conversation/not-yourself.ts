import { asksBlock } from '../understanding/asks-block.ts';
import { backToRequest } from './back-to-request.ts';
import { button } from './render/button.ts';
import { questionOf } from './render/answer-card.ts';
import { messageCard } from './render/message-card.ts';
import type { Replies, Turn } from './turn.ts';

/** Who may do it instead. */
const ROLES = 'roles-needed';

/** "Delete me", "blokkeer mijn account": what would be said of it on the considerations card, before anybody is looked up. */
export async function notYourself(turn: Turn, text: string): Replies {
  const { words } = turn;
  const why = asksBlock(text) ? [] : [words.t('consideration.yourself.why')];
  const roles = button(questionOf(ROLES, words), 'answer', { topic: ROLES });
  return [
    messageCard(words.t('consideration.yourself.title'), [words.t('finding.yourself.yourself'), ...why], {
      actions: [roles, ...(await backToRequest(turn))],
    }),
  ];
}
