import { ActivityTypes, CardFactory, type Activity } from 'botbuilder';
import type { CardReply, FileOffer, FileStored, Reply, TextReply } from '../conversation/reply.ts';
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
  switch (reply.kind) {
    case 'card':
      return cardMessage(cardOf(reply, renderCard, language));
    case 'text':
      return textMessage(reply, to);
    case 'file':
      return offerMessage(reply);
    case 'stored':
      return storedMessage(reply);
  }
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

const ofTeams = (kind: string) => `application/vnd.microsoft.teams.card.file.${kind}`;

/** Teams asks whether the file may be put into the person's OneDrive, and sends the context back with the answer. */
function offerMessage({ name, description, sizeInBytes, ids }: FileOffer): Message {
  const content = { description, sizeInBytes, acceptContext: ids, declineContext: ids };
  return { type: ActivityTypes.Message, attachments: [{ contentType: ofTeams('consent'), name, content }] };
}

function storedMessage({ name, contentUrl, uniqueId, fileType }: FileStored): Message {
  const attachment = { contentType: ofTeams('info'), contentUrl, name, content: { uniqueId, fileType } };
  return { type: ActivityTypes.Message, attachments: [attachment] };
}
