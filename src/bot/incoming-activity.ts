import { z } from 'zod';

/** Ids of Teams are some 100 to 250 characters long. */
const id = z.string().min(1).max(1024);
const name = z.string().max(512).nullish();
const account = z.looseObject({ id, name, aadObjectId: z.string().max(128).nullish() });
const entity = z.looseObject({
  type: z.string().nullish(),
  locale: z.string().max(64).nullish(),
  timezone: z.string().max(64).nullish(),
  text: z.string().nullish(),
  mentioned: z.looseObject({ id: z.string().nullish() }).nullish(),
});
/** `content` is of any shape: cards come as attachments, too. */
const attachment = z.looseObject({
  contentType: z.string().max(256).nullish(),
  name: z.string().max(512).nullish().catch(undefined),
  content: z.unknown().optional(),
});
const listOf = <Item extends z.ZodType>(item: Item) =>
  z
    .array(item)
    .max(250)
    .nullish()
    .transform((items) => items ?? []);

/** The parts of a Bot Framework activity that are looked at; a body of another shape is answered with 400. */
export const activitySchema = z.looseObject({
  type: z.string().min(1).max(64),
  id: id.nullish(),
  serviceUrl: z.url().max(2048),
  channelId: z.string().min(1).max(64),
  from: account.nullish(),
  recipient: account.nullish(),
  conversation: z.looseObject({
    id,
    conversationType: z.string().max(64).nullish(),
    isGroup: z.boolean().nullish(),
    tenantId: z.string().max(128).nullish(),
  }),
  channelData: z
    .looseObject({ tenant: z.looseObject({ id: z.string().max(128).nullish() }).nullish() })
    .nullish()
    .catch(undefined),
  replyToId: id.nullish(),
  locale: z.string().max(64).nullish(),
  localTimezone: z.string().max(64).nullish(),
  name,
  action: z.string().max(64).nullish(),
  text: z.string().nullish(),
  textFormat: z.string().max(32).nullish(),
  value: z.unknown().optional(),
  entities: listOf(entity),
  attachments: listOf(attachment),
  membersAdded: listOf(z.looseObject({ id: z.string().nullish() })),
});

export type IncomingActivity = z.infer<typeof activitySchema>;
