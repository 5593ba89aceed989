import { ActivityTypes, type TurnContext } from 'botbuilder';
import type { CardReply, Reply } from '../conversation/reply.ts';
import { Failure, toFailure } from '../domain/errors.ts';
import { failureText } from '../locales/failure-words.ts';
import { words } from '../locales/words.ts';
import type { RenderCard } from './cards/render-card.ts';
import type { Line } from './line.ts';
import type { Pacing } from './pacing.ts';
import type { Log, Slots } from './ports.ts';
import { readerOf, type Reference } from './reference.ts';
import { messageOf, textMessage, type Message } from './reply-activity.ts';
import { connectorStatus } from './retry.ts';
import { ConnectorSilent } from './send-limit.ts';

/** One personal chat, as long as a turn or one message needs it. */
export interface Chat {
  readonly line: Line;
  readonly reference: Reference;
  /** The message whose button was pressed. */
  readonly pressed?: string | undefined;
  /** A "one moment", perhaps still on its way, that the next message takes the place of. */
  placeholder?: Promise<string | undefined> | undefined;
}

export interface DeliveryParts {
  readonly slots: Slots;
  readonly renderCard: RenderCard;
  readonly pacing: Pacing;
  /** Calls the connector as often as it takes. */
  readonly retry: <T>(call: () => Promise<T>) => Promise<T>;
  /** Work that outlives its turn. */
  readonly inBackground: (work: Promise<unknown>) => void;
  readonly log: Log;
}

export interface Delivery {
  /** Sends a reply, or changes its slot's message. What cannot be sent is logged: there is nobody else to tell. */
  deliver(chat: Chat, reply: Reply): Promise<void>;
  /** The same, and fails when it cannot be sent. */
  reach(chat: Chat, reply: Reply): Promise<void>;
  /** Changes this message; where it is gone a new one takes its slot. Fails when neither can be done. */
  replace(chat: Chat, activityId: string, reply: CardReply): Promise<void>;
  /** Says "one moment" in a chat: a sentence that stays until it is replaced, and typing, which fades. */
  askForPatience(chat: Chat): Promise<void>;
  /** Takes a message of ours away, where the client can do that. */
  remove(chat: Chat, activityId: string): Promise<void>;
  /** Takes back a "one moment" that nothing took the place of. */
  tidy(chat: Chat): Promise<void>;
  /** The message that a slot has in this chat. */
  find(chat: Chat, slot: string): Promise<string | undefined>;
}

/** Statuses after which sending the same thing elsewhere makes no sense either. */
const HOPELESS = [401, 413, 429, 500, 502, 503, 504];

export function createDelivery({ slots, renderCard, pacing, retry, inBackground, log }: DeliveryParts): Delivery {
  const chatId = ({ reference }: Chat) => reference.conversation.conversation.id;
  const call = <T>({ line }: Chat, work: (context: TurnContext) => Promise<T>) => retry(() => line.use(work));
  const render = (chat: Chat, reply: Reply) =>
    messageOf(reply, renderCard, readerOf(chat.reference).language, chat.reference.conversation.user?.id);

  /** @returns false when there is no such message any more, or the client cannot change messages */
  async function update(chat: Chat, activityId: string, message: Message): Promise<boolean> {
    try {
      await call(chat, (context) => context.updateActivity({ ...message, id: activityId }));
      return true;
    } catch (error) {
      const status = connectorStatus(error);
      if (status === undefined || HOPELESS.includes(status)) throw error;
      log.info({ status }, 'a message could not be changed, a new one is sent');
      return false;
    }
  }

  function takePlaceholder(chat: Chat): Promise<string | undefined> | undefined {
    const { placeholder } = chat;
    chat.placeholder = undefined;
    return placeholder;
  }

  async function post(chat: Chat, message: Message): Promise<string | undefined> {
    const sent = await call(chat, (context) => context.sendActivity({ ...message }));
    return sent?.id === undefined || sent.id === '' ? undefined : sent.id;
  }

  async function send(chat: Chat, message: Message): Promise<string | undefined> {
    // Clients show suggestions under a new message only.
    const placeholder = message.suggestedActions === undefined ? await takePlaceholder(chat) : undefined;
    if (placeholder !== undefined && (await update(chat, placeholder, message))) return placeholder;
    return post(chat, message);
  }

  async function open(chat: Chat, slot: string | undefined, message: Message): Promise<void> {
    const activityId = await send(chat, message);
    if (slot === undefined || activityId === undefined) return;
    try {
      await slots.save(chatId(chat), slot, { activityId, reference: chat.reference });
    } catch (error) {
      // The reader has the card; the next one of its slot will be a new message instead of a change of this.
      log.error({ slot, ...describe(error) }, 'where a card is could not be kept');
    }
  }

  async function find(chat: Chat, slot: string): Promise<string | undefined> {
    const messages = await slots.find(slot);
    return messages.find(({ conversationId }) => conversationId === chatId(chat))?.activityId;
  }

  async function replace(chat: Chat, activityId: string, reply: CardReply): Promise<void> {
    const message = render(chat, reply);
    if (!(await update(chat, activityId, message))) await open(chat, reply.slot, message);
  }

  async function attempt(chat: Chat, reply: Reply): Promise<void> {
    if (reply.kind !== 'card' || reply.slot === undefined) return open(chat, undefined, render(chat, reply));
    const activityId = await find(chat, reply.slot);
    if (activityId === undefined) return open(chat, reply.slot, render(chat, reply));
    if (reply.atEnd === true && activityId !== chat.pressed) {
      await open(chat, reply.slot, render(chat, reply));
      return remove(chat, activityId);
    }
    const key = paceKey(chatId(chat), activityId);
    const mustWait = pacing.isBusy(key);
    const done = pacing.run(key, () => replace(chat, activityId, reply));
    // The next press must not wait for the last one's card to be repainted.
    if (mustWait) inBackground(done.catch((error: unknown) => complain(chat, error)));
    else await done;
  }

  /** Some clients cannot delete: then it stays above the answer, and no harm is done. */
  async function remove(chat: Chat, activityId: string): Promise<void> {
    await call(chat, (context) => context.deleteActivity(activityId)).catch(() => undefined);
  }

  async function complain(chat: Chat, error: unknown): Promise<void> {
    const status = connectorStatus(error);
    log.error({ status, ...describe(error) }, 'a reply did not reach its reader');
    // The connector refused, or does not answer: it would do the same with an apology.
    if (status !== undefined || error instanceof ConnectorSilent) return;
    const { language, timeZone } = readerOf(chat.reference);
    const text = failureText(words(language, timeZone), toFailure(error).info);
    await send(chat, textMessage({ kind: 'text', text })).catch(() => undefined); // logged once is enough
  }

  return {
    deliver: (chat, reply) => attempt(chat, reply).catch((error: unknown) => complain(chat, error)),
    reach: attempt,
    replace,
    find,
    remove,
    async askForPatience(chat) {
      const { language } = readerOf(chat.reference);
      const sentence = textMessage({ kind: 'text', text: words(language).t('common.working') });
      const unsent = (error: unknown) => {
        log.warn({ status: connectorStatus(error), ...describe(error) }, 'a reader could not be asked for patience');
        return undefined;
      };
      // The sentence first: where many wait at once, what shows that their messages came in goes out to all of them
      // before what only says so again.
      chat.placeholder = post(chat, sentence).catch(unsent);
      await chat.placeholder;
      // Taken: the answer is there, and nobody types any more.
      if (isToldToWait(chat)) await post(chat, { type: ActivityTypes.Typing }).catch(unsent);
    },
    async tidy(chat) {
      const placeholder = await takePlaceholder(chat);
      if (placeholder === undefined) return;
      await remove(chat, placeholder);
    },
  };
}

const isToldToWait = ({ placeholder }: Chat): boolean => placeholder !== undefined;

export const paceKey = (conversationId: string, activityId: string) => `${conversationId} ${activityId}`;

/** What a log may hold of an error: its kind, never its message, which can quote what was sent. */
export function describe(error: unknown): { readonly error: string; readonly code?: string; readonly cause?: string } {
  if (error instanceof Failure)
    return { error: 'Failure', code: error.code, ...(typeof error.cause === 'string' && { cause: error.cause }) };
  const code = (error as { code?: unknown } | undefined)?.code;
  return { error: error instanceof Error ? error.name : typeof error, ...(typeof code === 'string' && { code }) };
}
