/** What the Bot Connector of Teams answers when it does not do what the bot asked: `{error: {code, message}}`. */
export interface Refusal {
  readonly status: number;
  readonly code: string;
  readonly message: string;
  /** Seconds, sent as Retry-After. */
  readonly retryAfter?: number | undefined;
}

/** Codes and texts: learn.microsoft.com/microsoftteams/platform/bots/how-to/conversations/conversation-messages. */
export const refusals = {
  badSyntax: { status: 400, code: 'BadSyntax', message: 'Bad format of activity.' },
  conversationNotFound: { status: 404, code: 'ConversationNotFound', message: 'Conversation not found.' },
  activityNotFound: {
    status: 404,
    code: 'ActivityNotFoundInConversation',
    message: 'Message does not exist in the thread.',
  },
  memberNotFound: {
    status: 404,
    code: 'MemberNotFoundInConversation',
    message: 'The member was not found in the conversation.',
  },
  preconditionFailed: {
    status: 412,
    code: 'PreconditionFailed',
    message: 'Precondition failed due to multiple concurrent operations on the same conversation.',
  },
  tooBig: { status: 413, code: 'MessageSizeTooBig', message: 'Message size too large.' },
  throttled: { status: 429, code: 'Throttled', message: 'Too many requests.', retryAfter: 1 },
} as const satisfies Record<string, Refusal>;
