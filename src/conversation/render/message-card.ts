import type { MessageCard } from '../cards.ts';
import type { CardReply } from '../reply.ts';

/** A title with paragraphs; the rest only where there is some. */
export function messageCard(
  title: string,
  paragraphs: readonly string[],
  more: Partial<Omit<MessageCard, 'title' | 'paragraphs'>> = {},
): CardReply {
  return { kind: 'card', card: 'message', data: { facts: [], links: [], actions: [], ...more, title, paragraphs } };
}
