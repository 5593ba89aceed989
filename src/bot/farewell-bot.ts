import type { InvokeResponse, TurnContext } from 'botbuilder';
import type { Incoming } from '../conversation/event.ts';
import type { CardReply, Reply, TextReply } from '../conversation/reply.ts';
import { toFailure, type Failure } from '../domain/errors.ts';
import { failureText } from '../locales/failure-words.ts';
import { words, type Words } from '../locales/words.ts';
import type { RenderCard } from './cards/render-card.ts';
import { describe, type Chat, type Delivery } from './delivery.ts';
import { askedBy, FILE_CONSENT, type Asked, type FileWays } from './incoming.ts';
import type { IncomingActivity } from './incoming-activity.ts';
import { cardAnswer, errorAnswer, malformedAnswer, messageAnswer, respond } from './invoke-response.ts';
import { turnLine, type Line } from './line.ts';
import type { Clock, Log } from './ports.ts';
import { readerOf, referenceOf, type Reference } from './reference.ts';
import { cardOf } from './reply-activity.ts';
import type { TakeTurn } from './take-turn.ts';

export interface FarewellBotParts {
  readonly takeTurn: TakeTurn;
  readonly delivery: Delivery;
  readonly renderCard: RenderCard;
  readonly files: FileWays;
  /** The way to a conversation after its turn. */
  readonly lineTo: (reference: Reference) => Line;
  readonly clock: Clock;
  readonly log: Log;
  /** Milliseconds a person who speaks now waits before they are told that it takes longer. */
  readonly patienceNow: () => number;
}

/** Teams tells of one installation twice, as an update of the app and as one of the conversation. */
const GREETED_TWICE = 10_000;

/** What an activity asks, or why it cannot be answered. */
type Read = Asked | { readonly kind: 'failure'; readonly failure: Failure };

/** Activities in, answers out: everything between the channel and the dialogue. */
export class FarewellBot {
  readonly #parts: FarewellBotParts;
  readonly #greeted = new Map<string, number>();

  constructor(parts: FarewellBotParts) {
    this.#parts = parts;
  }

  async onTurn(context: TurnContext, activity: IncomingActivity): Promise<void> {
    const reference = referenceOf(activity);
    const line = turnLine(context, this.#parts.lineTo(reference));
    const { replyToId } = activity;
    const chat: Chat = { line, reference, pressed: typeof replyToId === 'string' ? replyToId : undefined };
    if (activity.type !== 'invoke') await this.#answer(chat, activity);
    else if (activity.name === 'adaptiveCard/action') respond(context, await this.#answerPress(chat, activity));
    else if (activity.name === FILE_CONSENT) respond(context, await this.#answerConsent(chat, activity));
    else respond(context, { status: 501 });
    await line.detach();
  }

  #read(activity: IncomingActivity): Read {
    try {
      return askedBy(activity, this.#parts.files);
    } catch (error) {
      this.#parts.log.warn(describe(error), 'an activity was refused');
      return { kind: 'failure', failure: toFailure(error) };
    }
  }

  async #answer(chat: Chat, activity: IncomingActivity): Promise<void> {
    const { takeTurn, delivery, patienceNow } = this.#parts;
    const read = this.#read(activity);
    const said = wordsOf(chat);
    if (read.kind === 'failure') return delivery.deliver(chat, text(failureText(said, read.failure.info)));
    if (read.kind === 'sentence') return delivery.deliver(chat, text(said.t(read.key)));
    if (read.kind === 'nothing' || this.#isGreetedTwice(read.incoming)) return;
    const { isWaiting } = await takeTurn(chat, read.incoming, {
      // Who wants the replies in the answer to the request has to wait for them.
      patience: activity['deliveryMode'] === 'expectReplies' ? Infinity : patienceNow(),
      after: read.after === undefined ? [] : [text(said.t(read.after))],
    });
    if (isWaiting) await delivery.askForPatience(chat);
  }

  async #answerPress(chat: Chat, activity: IncomingActivity): Promise<InvokeResponse> {
    const { takeTurn, patienceNow } = this.#parts;
    const read = this.#read(activity);
    const said = wordsOf(chat);
    if (read.kind === 'failure') return malformedAnswer(failureText(said, read.failure.info));
    if (read.kind === 'sentence') return messageAnswer(said.t(read.key));
    if (read.kind === 'nothing') return { status: 501 };
    const { outcome } = await takeTurn(chat, read.incoming, { patience: patienceNow(), tellsFailure: true });
    if (outcome === undefined) return messageAnswer(said.t('common.working'));
    if ('failure' in outcome) return errorAnswer(outcome.failure.code, failureText(said, outcome.failure.info));
    try {
      const reply = await this.#replyOn(chat, activity.replyToId, outcome.replies);
      if (reply === undefined) return messageAnswer(said.t('bot.see-below'));
      return cardAnswer(cardOf(reply, this.#parts.renderCard, said.language));
    } catch (error) {
      this.#parts.log.error(describe(error), 'a press could not be answered with its card');
      return errorAnswer('internal', failureText(said, toFailure(error).info));
    }
  }

  /** Whether an offered file is wanted; the question goes, so that it cannot be answered twice. */
  async #answerConsent(chat: Chat, activity: IncomingActivity): Promise<InvokeResponse> {
    const { delivery } = this.#parts;
    await this.#answer(chat, activity);
    if (typeof activity.replyToId === 'string') await delivery.remove(chat, activity.replyToId);
    return { status: 200 };
  }

  /** The first card that belongs into the message that was pressed. */
  async #replyOn(chat: Chat, pressed: unknown, replies: readonly Reply[]): Promise<CardReply | undefined> {
    for (const reply of replies)
      if (reply.kind === 'card' && reply.slot !== undefined)
        if ((await this.#parts.delivery.find(chat, reply.slot)) === pressed) return reply;
    return undefined;
  }

  #isGreetedTwice({ conversationId, event }: Incoming): boolean {
    if (event.kind !== 'install') return false;
    const now = this.#parts.clock.now().getTime();
    for (const [id, at] of this.#greeted) if (now - at >= GREETED_TWICE) this.#greeted.delete(id);
    if (this.#greeted.has(conversationId)) return true;
    this.#greeted.set(conversationId, now);
    return false;
  }
}

const text = (content: string): TextReply => ({ kind: 'text', text: content });

function wordsOf({ reference }: Chat): Words {
  const { language, timeZone } = readerOf(reference);
  return words(language, timeZone);
}
