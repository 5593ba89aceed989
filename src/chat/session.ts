import type { Activity } from './activity.ts';
import { type BotAnswer, postToBot } from './bot-client.ts';
import type { Conversation } from './conversation.ts';
import type { Conversations } from './conversations.ts';
import type { Files } from './files.ts';
import { type Client, installation, invoke, submitMessage, textMessage } from './incoming.ts';

/** The person at the page: which chat, in which language and time zone. */
export interface Seat {
  readonly chat: Conversation;
  readonly client: Client;
}

export interface Delivery {
  readonly id: string;
  readonly delivered: boolean;
  /** HTTP status of the bot, 0 = not reached, 504 = too slow. */
  readonly status: number;
}

/** Does what the person at the page does: says, presses, attaches. Every activity goes to the bot's endpoint. */
export class Session {
  readonly #botUrl: string;
  readonly #conversations: Conversations;
  readonly #files: Files;
  readonly #installing = new Map<string, Promise<number>>();

  constructor(botUrl: string, conversations: Conversations, files: Files) {
    this.#botUrl = botUrl;
    this.#conversations = conversations;
    this.#files = files;
  }

  /**
   * Tells the bot, once per person, that it was installed; after that does nothing.
   * @returns 200, or the status that says why the bot could not be told.
   */
  async open({ chat, client }: Seat): Promise<number> {
    if (chat.installed) return 200;
    const running = this.#installing.get(chat.id);
    if (running !== undefined) return running;
    const work = this.#install({ chat, client }).finally(() => this.#installing.delete(chat.id));
    this.#installing.set(chat.id, work);
    return work;
  }

  async say(seat: Seat, text: string, fileIds: readonly string[]): Promise<Delivery> {
    const attachments = fileIds
      .flatMap((id) => this.#files.get(id) ?? [])
      .map((file) => this.#files.attachmentOf(file));
    const message = textMessage(seat.chat, seat.client, { id: this.#conversations.nextMessageId(), text, attachments });
    seat.chat.post(message);
    return this.#send(seat.chat, message);
  }

  async submit({ chat, client }: Seat, replyToId: string, value: unknown): Promise<Delivery> {
    const id = this.#conversations.nextMessageId();
    const { status } = await this.#post(submitMessage(chat, client, { id, replyToId, value }));
    return { id, delivered: isDelivered(status), status };
  }

  async invoke({ chat, client }: Seat, name: string, value: unknown, replyToId?: string): Promise<BotAnswer> {
    return this.#post(invoke(chat, client, { name, value, replyToId }));
  }

  /** Sends a message that did not reach the bot once more, with its own id: a bot that did get it can tell. */
  async retry({ chat }: Seat, messageId: string): Promise<Delivery | undefined> {
    const entry = chat.find(messageId);
    return entry?.delivered === false ? this.#send(chat, { ...entry.activity, id: messageId }) : undefined;
  }

  /** Answers a file consent card; on accept the bot is told where to put the file. */
  async consent(seat: Seat, replyToId: string, accept: boolean): Promise<BotAnswer> {
    const attachments = seat.chat.find(replyToId)?.activity.attachments ?? [];
    const asked = attachments.find(
      ({ contentType }) => contentType === 'application/vnd.microsoft.teams.card.file.consent',
    );
    const content = (asked?.content ?? {}) as { acceptContext?: unknown; declineContext?: unknown };
    const value = accept
      ? {
          type: 'fileUpload',
          action: 'accept',
          context: content.acceptContext,
          uploadInfo: this.#files.openUpload(asked?.name ?? 'file'),
        }
      : { type: 'fileUpload', action: 'decline', context: content.declineContext };
    return this.invoke(seat, 'fileConsent/invoke', value, replyToId);
  }

  async #install({ chat, client }: Seat): Promise<number> {
    for (const activity of installation(chat, client)) {
      const { status } = await this.#post(activity);
      if (!isDelivered(status)) return status;
    }
    chat.markInstalled();
    return 200;
  }

  async #send(chat: Conversation, message: Activity & { id: string }): Promise<Delivery> {
    const { status } = await this.#post(message);
    const delivered = isDelivered(status);
    chat.markDelivery(message.id, delivered);
    return { id: message.id, delivered, status };
  }

  #post(activity: Activity): Promise<BotAnswer> {
    return postToBot(this.#botUrl, activity);
  }
}

/** A bot that is too slow has got the message: sending it again would do everything twice. */
const isDelivered = (status: number): boolean => (status >= 200 && status < 300) || status === 504;
