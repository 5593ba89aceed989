import { ActivityTypes, CardFactory, type Activity } from 'botbuilder';
import type { CardReply, Reply, TextReply } from '../conversation/reply.ts';
import type { Language } from '../locales/index.ts';
import type { AdaptiveCard, RenderCard } from './cards/render-card.ts';

/** Teams shows the first three suggested actions and drops the rest. */
const MAX_SUGGESTIONS = 3;

export type Message = Partial<Activity> & { readonly type: string };

export function cardOf(reply: CardReply, renderCard: RenderCard, language: Language): AdaptiveCard {
  // The pair belongs together by type of CardReply; the compiler cannot see it through the union.
  return renderCard(reply.card, reply.data as never, reply.language ?? language);
}

/** A reply as the channel takes it. Text and card never share a message: Teams would split it and hide the card's id. */
export function messageOf(reply: Reply, renderCard: RenderCard, language: Language, to: string | undefined): Message {
  return reply.kind === 'card' ? cardMessage(cardOf(reply, renderCard, language)) : textMessage(reply, to);
}

export function cardMessage(card: AdaptiveCard): Message {
  return { type: ActivityTypes.Message, attachments: [CardFactory.adaptiveCard(card)] };
}

export function textMessage({ text, suggestions = [] }: TextReply, to?: string): Message {
  const actions = suggestions.slice(0, MAX_SUGGESTIONS).map((title) => ({ type: 'imBack', title, value: title }));
  return {
    type: ActivityTypes.Message,
    text,
    textFormat: 'plain',
    ...(actions.length > 0 && { suggestedActions: { to: to === undefined ? [] : [to], actions } }),
  };
}
