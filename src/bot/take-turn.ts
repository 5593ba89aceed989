import type { Incoming } from '../conversation/event.ts';
import type { Show } from '../conversation/ports.ts';
import type { Reply } from '../conversation/reply.ts';
import { toFailure, type Failure } from '../domain/errors.ts';
import { failureText } from '../locales/failure-words.ts';
import { words } from '../locales/words.ts';
import { describe, type Chat, type Delivery } from './delivery.ts';
import type { Log, Sleep } from './ports.ts';
import { readerOf } from './reference.ts';
import type { Turns } from './turns.ts';

/** The dialogue: an event in, replies out. */
export type Converse = (incoming: Incoming, show: Show) => Promise<readonly Reply[]>;

export type Outcome = { readonly replies: readonly Reply[] } | { readonly failure: Failure };

export interface TurnTaken {
  /** What the dialogue answered; undefined when it was not ready in time. The rest then goes on by itself. */
  readonly outcome: Outcome | undefined;
  /** Nothing reached the reader so far, and something still will. */
  readonly isWaiting: boolean;
}

export interface TurnOptions {
  /** Milliseconds until the answer is not waited for any longer. */
  readonly patience: number;
  /** Said after the dialogue's own replies. */
  readonly after?: readonly Reply[];
  /** The caller itself tells a failure that is known in time. */
  readonly tellsFailure?: boolean;
}

export type TakeTurn = (chat: Chat, incoming: Incoming, options: TurnOptions) => Promise<TurnTaken>;

export interface TakeTurnParts {
  readonly converse: Converse;
  readonly delivery: Delivery;
  readonly turns: Turns;
  readonly sleep: Sleep;
  readonly log: Log;
}

/** One turn of the dialogue, after those before it in the same conversation, with its replies delivered in order. */
export function createTakeTurn({ converse, delivery, turns, sleep, log }: TakeTurnParts): TakeTurn {
  async function outcomeOf(incoming: Incoming, show: Show): Promise<Outcome> {
    try {
      return { replies: await converse(incoming, show) };
    } catch (error) {
      log.error(describe(error), 'a turn failed');
      return { failure: toFailure(error) };
    }
  }

  return async (chat, incoming, { patience, after = [], tellsFailure = false }) => {
    let outcome: Outcome | undefined;
    let hasShown = false;
    let isLate = false;
    const show: Show = (reply) => {
      hasShown = true;
      return delivery.deliver(chat, reply);
    };
    const work = turns.run(incoming.conversationId, async () => {
      outcome = await outcomeOf(incoming, show);
      const replies = 'replies' in outcome ? outcome.replies : tellsFailure && !isLate ? [] : [apology(chat, outcome)];
      for (const reply of [...replies, ...after]) await delivery.deliver(chat, reply);
      await delivery.tidy(chat);
    });
    const timer = new AbortController();
    const inTime = work.then(() => true);
    isLate = !(await (patience === Infinity
      ? inTime
      : Promise.race([inTime, sleep(patience, timer.signal).then(() => false)])));
    timer.abort();
    return { outcome, isWaiting: outcome === undefined && !hasShown };
  };
}

function apology({ reference }: Chat, { failure }: { readonly failure: Failure }): Reply {
  const { language, timeZone } = readerOf(reference);
  return { kind: 'text', text: failureText(words(language, timeZone), failure.info) };
}
