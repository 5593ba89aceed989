import { Conversation } from './conversation.ts';
import type { BotIdentity, Persona } from './persona.ts';

/** All personal chats of one bot in one tenant, found by persona or by conversation id. */
export class Conversations {
  readonly tenantId: string;
  readonly bot: BotIdentity;
  readonly #now: () => number;
  readonly #byId = new Map<string, Conversation>();
  #lastId = 0;

  constructor(tenantId: string, bot: BotIdentity, now: () => number) {
    this.tenantId = tenantId;
    this.bot = bot;
    this.#now = now;
  }

  get all(): readonly Conversation[] {
    return [...this.#byId.values()];
  }

  /** The chat of a persona, opened on first use. */
  open(persona: Persona): Conversation {
    const known = this.ofPersona(persona.id);
    if (known !== undefined) return known;
    const conversation = new Conversation(this.tenantId, persona, this.bot);
    this.#byId.set(conversation.id, conversation);
    return conversation;
  }

  get(conversationId: string): Conversation | undefined {
    return this.#byId.get(conversationId);
  }

  ofPersona(aadObjectId: string): Conversation | undefined {
    return this.all.find((conversation) => conversation.persona.id === aadObjectId);
  }

  /** Teams' message ids are the time of arrival in milliseconds; two in one millisecond still differ. */
  nextMessageId(): string {
    this.#lastId = Math.max(this.#now(), this.#lastId + 1);
    return String(this.#lastId);
  }

  /** Keeps new ids above those of a replayed journal, whatever the clock says. */
  skipPast(messageId: string): void {
    this.#lastId = Math.max(this.#lastId, Number(messageId) || 0);
  }

  timestamp(): string {
    return new Date(this.#now()).toISOString();
  }
}
