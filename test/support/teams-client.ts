import { randomUUID } from 'node:crypto';
import type { Activity, Attachment } from '../../src/chat/activity.ts';
import { postToBot } from '../../src/chat/bot-client.ts';
import { cardsOf } from '../../src/chat/connector.ts';
import type { Conversation } from '../../src/chat/conversation.ts';
import { type Client, installation, invoke, submitMessage, textMessage } from '../../src/chat/incoming.ts';
import type { Persona } from '../../src/chat/persona.ts';
import { type ActionTarget, type CardAction, findAction, inputValues, type Json, textOf } from './card-elements.ts';
import type { Connector } from './connector.ts';
import { until } from './until.ts';

export interface TeamsClientOptions {
  readonly connector: Connector;
  /** …/api/messages */
  readonly botUrl: string;
  readonly persona?: Partial<Persona>;
  readonly locale?: string;
  readonly timezone?: string;
  /** Extra request headers per activity, for example a signed token. */
  readonly headers?: (
    activity: Activity,
  ) => Readonly<Record<string, string>> | Promise<Readonly<Record<string, string>>>;
}

export interface Turn {
  /** HTTP status of the bot's endpoint; for an invoke that of the invoke response; 0 = not reached. */
  readonly status: number;
  readonly body: unknown;
  /** What the bot sent into this chat while it answered. */
  readonly replies: readonly Activity[];
}

/** The answer to Action.Execute: `{statusCode, type, value}`, taken apart. */
export interface InvokeTurn extends Turn {
  readonly statusCode: number | undefined;
  readonly type: string | undefined;
  readonly value: unknown;
  /** The card that takes the place of the one pressed, if there is one. */
  readonly card: Json | undefined;
}

export interface ShownCard {
  readonly activityId: string;
  readonly content: Json;
  readonly activity: Activity;
}

/** A card, or a message, that a test waits for. */
export interface Wait {
  readonly timeoutMs?: number;
}

/** A person in a personal Teams chat with the bot, scripted: says, presses, sees what Teams would show. */
export class TeamsClient {
  readonly persona: Persona;
  readonly chat: Conversation;
  locale: string;
  readonly #options: TeamsClientOptions;
  /** Cards replaced by an invoke response: only here, only until the bot changes the message, as in Teams. */
  readonly #replaced = new Map<string, { revision: number; content: Json }>();

  constructor(options: TeamsClientOptions) {
    this.#options = options;
    this.persona = { ...defaultPersona, ...options.persona };
    this.locale = options.locale ?? this.persona.locale;
    this.chat = options.connector.open(this.persona);
  }

  /** The app was added: conversationUpdate, then installationUpdate. */
  async install(): Promise<readonly Turn[]> {
    const turns: Turn[] = [];
    for (const activity of installation(this.chat, this.#client())) turns.push(await this.deliver(activity));
    return turns;
  }

  async say(text: string, attachments?: readonly Attachment[]): Promise<Turn> {
    const id = this.#options.connector.conversations.nextMessageId();
    const message = textMessage(this.chat, this.#client(), { id, text, attachments });
    this.chat.post(message);
    return this.deliver(message);
  }

  /**
   * Presses a button with Action.Execute, as Teams does: inputs are merged over the action's data.
   * @param card the card it is on; default: the last one shown.
   * @throws when the card has no such button, several of them, or a required input is empty.
   */
  async press(
    target: ActionTarget,
    inputs: Readonly<Record<string, string>> = {},
    card: ShownCard = this.#needCard(),
  ): Promise<InvokeTurn> {
    const { type, id, title, verb, ...action } = findAction(card.content, target, ['Action.Execute']);
    const data = dataOf(action, card.content, inputs);
    return this.execute({ type, ...(id && { id }), title, verb, data }, card, 'manual');
  }

  /** Presses a button that an old client shows as Action.Submit: its own, or the fallback of an Action.Execute. */
  async submit(
    target: ActionTarget,
    inputs: Readonly<Record<string, string>> = {},
    card: ShownCard = this.#needCard(),
  ): Promise<Turn> {
    const action = findAction(card.content, target, ['Action.Submit', 'Action.Execute']);
    const submit = action.type === 'Action.Submit' ? action : action.fallback;
    if ((submit as CardAction | undefined)?.type !== 'Action.Submit')
      throw new Error(`the action ${JSON.stringify(target)} has no Action.Submit fallback`);
    const id = this.#options.connector.conversations.nextMessageId();
    const value = dataOf(submit as CardAction, card.content, inputs);
    return this.deliver(submitMessage(this.chat, this.#client(), { id, replyToId: card.activityId, value }));
  }

  /** What Teams does when a card with `refresh` comes into view; undefined when the card asks for nothing. */
  async refresh(card: ShownCard = this.#needCard()): Promise<InvokeTurn | undefined> {
    const refresh = card.content['refresh'] as { action: Json; userIds?: string[] } | undefined;
    if (refresh === undefined || refresh.userIds?.includes(this.chat.userId) === false) return undefined;
    return this.execute(refresh.action, card, 'automatic');
  }

  /** Sends an action as it is, looked up nowhere: also the way to send what no real card offers. */
  async execute(action: Json, card: ShownCard, trigger: 'manual' | 'automatic'): Promise<InvokeTurn> {
    const turn = await this.invoke('adaptiveCard/action', { action, trigger }, card.activityId);
    const { statusCode, type, value } = (turn.body ?? {}) as { statusCode?: number; type?: string; value?: unknown };
    const replaces = turn.status === 200 && statusCode === 200 && type === 'application/vnd.microsoft.card.adaptive';
    const shown = this.chat.find(card.activityId);
    if (replaces && shown !== undefined)
      this.#replaced.set(card.activityId, { revision: shown.revision, content: value as Json });
    return { ...turn, statusCode, type, value, card: replaces ? (value as Json) : undefined };
  }

  async invoke(name: string, value: unknown, replyToId?: string): Promise<Turn> {
    return this.deliver(invoke(this.chat, this.#client(), { name, value, replyToId }));
  }

  /** Dynamic typeahead of an Input.ChoiceSet. */
  async search(dataset: string, queryText: string, replyToId?: string): Promise<Turn> {
    const value = { queryText, queryOptions: { skip: 0, top: 15 }, dataset };
    return this.invoke('application/search', value, replyToId);
  }

  /** Posts any activity to the bot. */
  async deliver(activity: Activity): Promise<Turn> {
    const seen = new Set(this.messages.map(({ id }) => id));
    const headers = await this.#options.headers?.(activity);
    const answer = await postToBot(this.#options.botUrl, activity, headers);
    return {
      ...answer,
      replies: this.messages.filter(({ id, from }) => !seen.has(id) && from?.id !== this.chat.userId),
    };
  }

  /** The messages now visible in this chat, oldest first. */
  get messages(): readonly Activity[] {
    return this.chat.entries.map(({ activity }) => activity);
  }

  /** The cards now visible, oldest first, as this person sees them. */
  get cards(): readonly ShownCard[] {
    return this.chat.entries.flatMap(({ activity, revision }) => {
      const activityId = activity.id ?? '';
      const replaced = this.#replaced.get(activityId);
      const shown = replaced?.revision === revision ? [replaced.content] : (cardsOf(activity) as Json[]);
      return shown.map((content) => ({ activityId, content, activity }));
    });
  }

  lastCard(): ShownCard | undefined {
    return this.cards.at(-1);
  }

  /** Waits until a visible card fits; proactive messages and updates count. The newest fitting one is returned. */
  async expectCard(fits: (card: Json, text: string) => boolean, wait: Wait = {}): Promise<ShownCard> {
    return this.#until(() => this.cards.findLast(({ content }) => fits(content, textOf(content))), 'card', wait);
  }

  /** Waits until a visible message of the bot has a text that fits. */
  async expectText(pattern: RegExp, wait: Wait = {}): Promise<Activity> {
    const fromBot = () => this.messages.filter(({ from }) => from?.id !== this.chat.userId);
    const look = () => fromBot().findLast(({ text = '' }) => pattern.test(text));
    return this.#until(look, `text ${String(pattern)}`, wait);
  }

  async #until<T>(look: () => T | undefined, what: string, { timeoutMs = 10_000 }: Wait): Promise<T> {
    const onChange = (listener: () => void) => this.chat.onChange(listener);
    const seen = () =>
      this.messages.map(
        (one) =>
          one.text ??
          cardsOf(one)
            .map((card) => textOf(card as Json))
            .join(),
      );
    return until(look, onChange, { timeoutMs, describe: () => `${what}; visible are:\n${seen().join('\n---\n')}` });
  }

  #needCard(): ShownCard {
    const card = this.lastCard();
    if (card === undefined) throw new Error('no card is visible in this chat');
    return card;
  }

  #client(): Client {
    const timezone = this.#options.timezone ?? 'Europe/Amsterdam';
    return { locale: this.locale, timezone, serviceUrl: this.#options.connector.serviceUrl, now: Date.now() };
  }
}

function dataOf(
  action: Pick<CardAction, 'data' | 'associatedInputs'>,
  card: Json,
  inputs: Record<string, string>,
): Json {
  return action.associatedInputs === 'none' ? { ...action.data } : { ...action.data, ...inputValues(card, inputs) };
}

const defaultPersona: Persona = {
  id: randomUUID(),
  name: 'Megan Bowen',
  userPrincipalName: 'megan.bowen@contoso.com',
  role: 'Global Administrator',
  locale: 'en-US',
};
