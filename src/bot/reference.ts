import { TurnContext, type Activity, type ConversationAccount, type ConversationReference } from 'botbuilder';
import { z } from 'zod';
import { languageOf } from '../locales/index.ts';
import type { IncomingActivity } from './incoming-activity.ts';
import { clientOf, localeOf } from './sender.ts';

const account = z.looseObject({ id: z.string(), name: z.string().optional(), aadObjectId: z.string().optional() });
const referenceSchema = z.object({
  conversation: z.looseObject({
    serviceUrl: z.string(),
    channelId: z.string(),
    conversation: z.looseObject({ id: z.string() }),
    bot: account.optional(),
    user: account.optional(),
  }),
  locale: z.string(),
  timeZone: z.string().optional(),
});

/** How to reach a person again without their having written first, in their language: JSON, kept beside a slot. */
export interface Reference {
  readonly conversation: Partial<ConversationReference> & {
    readonly serviceUrl: string;
    readonly conversation: ConversationAccount;
  };
  readonly locale: string;
  readonly timeZone?: string | undefined;
}

/** Who reads what is written on their own. */
export interface Reader {
  readonly conversationId: string;
  readonly language: ReturnType<typeof languageOf>;
  readonly timeZone: string;
}

export function referenceOf(activity: IncomingActivity): Reference {
  const { bot, user, conversation } = TurnContext.getConversationReference(activity as unknown as Activity);
  const { timezone } = clientOf(activity);
  return {
    conversation: {
      serviceUrl: activity.serviceUrl,
      channelId: activity.channelId,
      conversation: { ...conversation, id: activity.conversation.id } as ConversationAccount,
      ...(bot && { bot }),
      ...(user && { user }),
    },
    locale: localeOf(activity),
    ...(timezone !== undefined && { timeZone: timezone }),
  };
}

/** @returns undefined for what is none, such as the row of an older version */
export function readReference(stored: unknown): Reference | undefined {
  const parsed = referenceSchema.safeParse(stored);
  return parsed.success ? (parsed.data as unknown as Reference) : undefined;
}

export function readerOf({ conversation, locale, timeZone }: Reference): Reader {
  return {
    conversationId: conversation.conversation.id,
    language: languageOf(locale),
    timeZone: timeZone ?? 'UTC',
  };
}
