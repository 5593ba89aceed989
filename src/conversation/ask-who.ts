import { backToRequest } from './back-to-request.ts';
import { isChoosable } from './people/selection.ts';
import { messageCard } from './render/message-card.ts';
import { editDialogue, type WhoIntent } from './state/dialogue.ts';
import type { Flow } from './state/flow.ts';
import type { Replies, Turn } from './turn.ts';

/** An order without people. The next message that names some answers it; a request in hand is one press away. */
export async function askWho(turn: Turn, intent: WhoIntent): Replies {
  const { world, words, conversationId } = turn;
  await editDialogue(world.documents, conversationId, (dialogue) => ({
    ...dialogue,
    pending: { asked: 'who', intent },
  }));
  const text = words.t(`dialogue.who.${intent}`);
  const actions = await backToRequest(turn);
  return actions.length === 0 ? [{ kind: 'text', text }] : [messageCard(text, [], { actions })];
}

/** Nobody who was named can be worked on: the next message that names somebody goes on with the same order. */
export async function askAgainIfNobody({ world, conversationId }: Turn, flow: Flow, intent: WhoIntent): Promise<void> {
  if (isChoosable(flow)) return;
  await editDialogue(world.documents, conversationId, (dialogue) => ({
    ...dialogue,
    pending: { asked: 'who', intent },
  }));
}
