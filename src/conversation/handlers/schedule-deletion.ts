import { button } from '../render/button.ts';
import { messageCard } from '../render/message-card.ts';
import { editDialogue } from '../state/dialogue.ts';
import type { Handler } from './handler.ts';

/** Not possible yet; what is, is one press away. */
export const scheduleDeletion: Handler = async ({ world, words, conversationId }, { entities }, text) => {
  await editDialogue(world.documents, conversationId, (kept) => ({ ...kept, pending: { asked: 'meaning', text } }));
  const named = entities.people.length > 0;
  const actions = named ? [button(words.t('dialogue.start-now'), 'mean', { intent: 'delete_users' })] : [];
  return [messageCard(words.t('dialogue.later'), [words.t('dialogue.later-text')], { actions })];
};
