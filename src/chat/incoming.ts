import { randomUUID } from 'node:crypto';
import type { Activity, Attachment } from './activity.ts';
import type { Conversation } from './conversation.ts';

/** Where and how the person sits: Teams sends it with everything. */
export interface Client {
  /** BCP 47, for example `en-US`. */
  readonly locale: string;
  /** IANA, for example `Europe/Amsterdam`. */
  readonly timezone: string;
  readonly serviceUrl: string;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** What every activity from a personal Teams chat carries. */
function envelope(chat: Conversation, client: Client): Omit<Activity, 'type'> {
  const [, country = 'US'] = client.locale.split('-');
  return {
    channelId: 'msteams',
    serviceUrl: client.serviceUrl,
    timestamp: new Date(client.now).toISOString(),
    localTimestamp: localTimestamp(client.now, client.timezone),
    localTimezone: client.timezone,
    locale: client.locale,
    from: { id: chat.userId, name: chat.persona.name, aadObjectId: chat.persona.id },
    recipient: { id: chat.bot.id, name: chat.bot.name },
    conversation: { conversationType: 'personal', tenantId: chat.tenantId, id: chat.id },
    entities: [{ type: 'clientInfo', locale: client.locale, country, platform: 'Web', timezone: client.timezone }],
    channelData: { tenant: { id: chat.tenantId } },
  };
}

/** Typed text. Teams adds the same text as HTML in an attachment, which a bot must not take for a file. */
export function textMessage(
  chat: Conversation,
  client: Client,
  message: { id: string; text: string; attachments?: readonly Attachment[] | undefined },
): Activity & { id: string } {
  const html = { contentType: 'text/html', content: `<p>${escapeHtml(message.text).replaceAll('\n', '<br>')}</p>` };
  return {
    ...envelope(chat, client),
    type: 'message',
    id: message.id,
    text: message.text,
    textFormat: 'plain',
    attachments: [...(message.text === '' ? [] : [html]), ...(message.attachments ?? [])],
  };
}

/** Action.Submit: a message without text whose `value` holds the data and the inputs. */
export function submitMessage(
  chat: Conversation,
  client: Client,
  submit: { id: string; replyToId: string; value: unknown },
): Activity & { id: string } {
  const { id, replyToId, value } = submit;
  const { channelData, ...rest } = envelope(chat, client);
  const source = { source: { name: 'message' }, legacy: { replyToId } };
  return {
    ...rest,
    type: 'message',
    id,
    replyToId,
    value,
    channelData: { ...(channelData as object), ...source },
  };
}

/** `adaptiveCard/action`, `application/search`, `fileConsent/invoke` and the like: asks the bot and waits for its answer. */
export function invoke(
  chat: Conversation,
  client: Client,
  call: { name: string; value: unknown; replyToId?: string | undefined },
): Activity {
  const { channelData, ...rest } = envelope(chat, client);
  return {
    ...rest,
    type: 'invoke',
    id: `f:${randomUUID()}`,
    name: call.name,
    value: call.value,
    ...(call.replyToId !== undefined && { replyToId: call.replyToId }),
    channelData: { ...(channelData as object), source: { name: 'message' } },
  };
}

/** What Teams sends when the app is added for a person: first the member, then the installation. */
export function installation(chat: Conversation, client: Client): readonly Activity[] {
  const base = envelope(chat, client);
  return [
    {
      ...base,
      type: 'conversationUpdate',
      id: `f:${randomUUID()}`,
      membersAdded: [{ id: chat.bot.id }, { id: chat.userId, aadObjectId: chat.persona.id }],
    },
    { ...base, type: 'installationUpdate', id: `f:${randomUUID()}`, action: 'add' },
  ];
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** The wall clock of a time zone with its offset, for example `2026-11-24T18:00:00.000+01:00`. */
export function localTimestamp(now: number, timezone: string): string {
  const parts = new Intl.DateTimeFormat('en-US', { timeZone: timezone, timeZoneName: 'longOffset' }).formatToParts(now);
  const offset = parts.find(({ type }) => type === 'timeZoneName')?.value.replace('GMT', '') || '+00:00';
  const [, sign, hours, minutes] = /^([+-])(\d\d):(\d\d)/.exec(offset) ?? [];
  const shift = (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
  return new Date(now + shift).toISOString().replace('Z', offset);
}
