import type { Request, Response, Server } from 'restify';
import { adaptiveCardType, type Activity } from './activity.ts';
import type { Conversation } from './conversation.ts';
import type { Conversations } from './conversations.ts';
import { memberOf } from './member.ts';
import { parseJson, readBody } from './read-body.ts';
import { type Refusal, refusals } from './refusal.ts';

/** One call of the bot, as it arrived: what tests look at and what a fault can be tied to. */
export interface ConnectorCall {
  readonly method: 'POST' | 'PUT' | 'DELETE' | 'GET';
  readonly path: string;
  readonly conversationId?: string | undefined;
  /** POST: the activity replied to, if any. PUT and DELETE: the message meant. */
  readonly activityId?: string | undefined;
  readonly activity?: Activity | undefined;
  readonly authorization?: string | undefined;
}

export interface ConnectorOptions {
  readonly conversations: Conversations;
  /** The path in front of `/v3`, for example `/connector`. */
  readonly prefix: string;
  /** Called before anything is done: a refusal is sent instead of the work. */
  readonly intercept?: ((call: ConnectorCall) => Refusal | undefined) | undefined;
  /** Called after a call was answered. `id` is the message it made, changed or removed. */
  readonly onCall?: ((call: ConnectorCall, status: number, id: string | undefined) => void) | undefined;
}

/** About 100 KB of UTF-16, mentions and cards included: learn.microsoft.com/microsoftteams/platform/bots/how-to/format-your-bot-messages. */
export const maxMessageCharacters = (100 * 1024) / 2;
const maxRequestBytes = 4 * 1024 * 1024;

type Answer = { readonly status: number; readonly body?: unknown; readonly id?: string | undefined } | Refusal;
type Work = (call: ConnectorCall, request: Request) => Answer;

/** Adds the Bot Connector REST API v3, as far as a bot in a personal Teams chat can use it, to a restify server. */
export function addConnector(server: Server, options: ConnectorOptions): void {
  const { conversations, prefix } = options;
  const conversation = `${prefix}/v3/conversations/:conversationId`;
  const handle = (method: ConnectorCall['method'], work: Work) => async (request: Request, response: Response) => {
    const { call, unreadable } = await readCall(method, request);
    const answer = unreadable ?? options.intercept?.(call) ?? work(call, request);
    send(response, answer);
    options.onCall?.(call, answer.status, 'id' in answer ? answer.id : undefined);
  };
  const inConversation =
    (work: (chat: Conversation, call: ConnectorCall, request: Request) => Answer): Work =>
    (call, request) => {
      const chat = conversations.get(call.conversationId ?? '');
      return chat === undefined ? refusals.conversationNotFound : work(chat, call, request);
    };
  const post = inConversation((chat, call) => postActivity(conversations, chat, call));

  server.post(
    `${prefix}/v3/conversations`,
    handle('POST', (call) => createConversation(conversations, call)),
  );
  server.post(`${conversation}/activities`, handle('POST', post));
  server.post(`${conversation}/activities/:activityId`, handle('POST', post));
  server.put(
    `${conversation}/activities/:activityId`,
    handle(
      'PUT',
      inConversation((chat, call) => updateActivity(conversations, chat, call)),
    ),
  );
  server.del(
    `${conversation}/activities/:activityId`,
    handle(
      'DELETE',
      inConversation((chat, { activityId = '' }) =>
        chat.remove(activityId) ? { status: 200, id: activityId } : refusals.activityNotFound,
      ),
    ),
  );
  server.get(
    `${conversation}/members`,
    handle(
      'GET',
      inConversation((chat) => ({ status: 200, body: [memberOf(chat)] })),
    ),
  );
  server.get(
    `${conversation}/pagedmembers`,
    handle(
      'GET',
      inConversation((chat) => ({ status: 200, body: { members: [memberOf(chat)] } })),
    ),
  );
  server.get(
    `${conversation}/members/:memberId`,
    handle(
      'GET',
      inConversation((chat, _call, request) => {
        const wanted = String((request.params as { memberId?: string }).memberId).toLowerCase();
        const known = [chat.userId, chat.persona.id, chat.persona.userPrincipalName];
        return known.some((id) => id.toLowerCase() === wanted)
          ? { status: 200, body: memberOf(chat) }
          : refusals.memberNotFound;
      }),
    ),
  );
}

async function readCall(
  method: ConnectorCall['method'],
  request: Request,
): Promise<{ call: ConnectorCall; unreadable?: Refusal }> {
  const { conversationId, activityId } = request.params as { conversationId?: string; activityId?: string };
  const { authorization } = request.headers;
  const call = { method, path: request.getPath(), conversationId, activityId, authorization };
  if (method === 'GET' || method === 'DELETE') return { call };
  const body = (await readBody(request, maxRequestBytes))?.toString('utf8');
  if (body === undefined || body.length > maxMessageCharacters) return { call, unreadable: refusals.tooBig };
  const activity = parseJson(body);
  if (typeof activity !== 'object' || activity === null) return { call, unreadable: refusals.badSyntax };
  return { call: { ...call, activity: activity as Activity } };
}

function createConversation(conversations: Conversations, call: ConnectorCall): Answer {
  const wanted = call.activity as unknown as { members?: { id?: string }[]; activity?: Activity };
  const id = wanted.members?.[0]?.id;
  const chat = conversations.all.find(({ userId, persona }) => id === userId || id === persona.id);
  // Teams opens no chat with somebody for whom the app is not installed.
  if (chat === undefined)
    return { status: 403, code: 'BotNotInConversationRoster', message: 'The bot is not installed.' };
  const first = wanted.activity && postActivity(conversations, chat, { ...call, activity: wanted.activity });
  const activityId = first !== undefined && 'id' in first ? first.id : undefined;
  return { status: 201, body: { id: chat.id, ...(activityId && { activityId }) }, id: activityId };
}

function postActivity(conversations: Conversations, chat: Conversation, call: ConnectorCall): Answer {
  const { activity } = call;
  if (typeof activity?.type !== 'string') return refusals.badSyntax;
  const id = conversations.nextMessageId();
  const stamped = { ...activity, id, timestamp: conversations.timestamp(), conversation: { id: chat.id } };
  if (activity.type === 'typing') chat.typing(stamped);
  if (activity.type === 'message') {
    if (isEmpty(activity)) return refusals.badSyntax;
    // Teams splits a message with text and a card into two and tells the bot neither id of the card: sent here as one.
    chat.post(stamped);
  }
  return { status: 201, body: { id }, id };
}

function updateActivity(conversations: Conversations, chat: Conversation, call: ConnectorCall): Answer {
  const { activity, activityId = '' } = call;
  if (typeof activity?.type !== 'string') return refusals.badSyntax;
  const before = chat.find(activityId);
  if (before === undefined) return refusals.activityNotFound;
  // A bot can change only its own messages.
  if (before.activity.from?.id !== undefined && before.activity.from.id === chat.userId)
    return { status: 403, code: 'Forbidden', message: 'The bot is not the author of the message.' };
  const { timestamp } = before.activity;
  chat.update({
    ...activity,
    id: activityId,
    timestamp,
    conversation: { id: chat.id },
    edited: conversations.timestamp(),
  });
  return { status: 200, body: { id: activityId }, id: activityId };
}

function isEmpty({ text, attachments, suggestedActions }: Activity): boolean {
  return !text && !attachments?.length && !suggestedActions?.actions.length;
}

function send(response: Response, answer: Answer): void {
  if (!('code' in answer)) {
    response.send(answer.status, answer.body);
    return;
  }
  if (answer.retryAfter !== undefined) response.header('Retry-After', String(answer.retryAfter));
  response.send(answer.status, { error: { code: answer.code, message: answer.message } });
}

/** The Adaptive Cards of a message, in order. */
export function cardsOf(activity: Activity): readonly unknown[] {
  return (activity.attachments ?? []).filter((one) => one.contentType === adaptiveCardType).map((one) => one.content);
}
