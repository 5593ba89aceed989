/** The parts of a Bot Framework activity that the chat itself looks at; everything else passes through untouched. */
export interface Activity {
  type: string;
  id?: string | undefined;
  timestamp?: string | undefined;
  text?: string | undefined;
  textFormat?: string | undefined;
  name?: string | undefined;
  value?: unknown;
  replyToId?: string | undefined;
  locale?: string | undefined;
  from?: ChannelAccount | undefined;
  recipient?: ChannelAccount | undefined;
  conversation?: ConversationAccount | undefined;
  attachments?: readonly Attachment[] | undefined;
  suggestedActions?: SuggestedActions | undefined;
  [property: string]: unknown;
}

export interface ChannelAccount {
  id: string;
  name?: string | undefined;
  aadObjectId?: string | undefined;
}

export interface ConversationAccount {
  id: string;
  conversationType?: string | undefined;
  tenantId?: string | undefined;
}

export interface Attachment {
  contentType: string;
  content?: unknown;
  contentUrl?: string | undefined;
  name?: string | undefined;
}

export interface SuggestedActions {
  to?: readonly string[] | undefined;
  actions: readonly { type: string; title: string; value?: unknown }[];
}

export const adaptiveCardType = 'application/vnd.microsoft.card.adaptive';
