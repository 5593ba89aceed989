import { editDialogue, type WhoIntent } from './state/dialogue.ts';
import type { Replies, Turn } from './turn.ts';

/** An order without people. The next message that names some answers it. */
export async function askWho({ world, words, conversationId }: Turn, intent: WhoIntent): Replies {
  await editDialogue(world.documents, conversationId, (dialogue) => ({
    ...dialogue,
    pending: { asked: 'who', intent },
  }));
  return [{ kind: 'text', text: words.t(`dialogue.who.${intent}`) }];
}
