import { backToRequest } from './back-to-request.ts';
import { button } from './render/button.ts';
import { messageCard } from './render/message-card.ts';
import { editDialogue } from './state/dialogue.ts';
import type { Replies, Turn } from './turn.ts';

const LISTS = ['disabled', 'inactive', 'guests'] as const;

/** "Delete everyone": nobody is listed for that; who should go is named, or chosen from a list with a condition. */
export async function notEveryone(turn: Turn): Replies {
  const { world, words, conversationId } = turn;
  await editDialogue(world.documents, conversationId, (dialogue) => ({
    ...dialogue,
    pending: { asked: 'who', intent: 'delete_users' },
  }));
  const lists = LISTS.map((which) => {
    const text = words.t(`dialogue.not-everyone.${which}`);
    return button(text, 'say', { text });
  });
  const actions = [...lists, ...(await backToRequest(turn))];
  return [messageCard(words.t('dialogue.not-everyone'), [words.t('dialogue.not-everyone-text')], { actions })];
}
