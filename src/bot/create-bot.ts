import { randomInt } from 'node:crypto';
import { FarewellAdapter } from './adapter.ts';
import { createAuthentication, type BotAuth } from './authentication.ts';
import { loadCards, type RenderCard } from './cards/render-card.ts';
import { createDelivery } from './delivery.ts';
import { createFetchFile } from './fetch-file.ts';
import { FarewellBot } from './farewell-bot.ts';
import { createPacing } from './pacing.ts';
import { patienceFor } from './patience.ts';
import type { Clock, Log, Sleep, Slots } from './ports.ts';
import { createPutFile } from './put-file.ts';
import { createProactive, type Proactive } from './proactive.ts';
import { createReceive, type BotAnswer, type BotRequest } from './receive.ts';
import { limitSends, SEND_LIMIT } from './send-limit.ts';
import { retryConnector } from './retry.ts';
import { createTakeTurn, type Converse } from './take-turn.ts';
import { createTurns } from './turns.ts';

export interface BotParts {
  readonly converse: Converse;
  readonly slots: Slots;
  readonly auth: BotAuth;
  readonly log: Log;
  readonly clock: Clock;
  readonly sleep: Sleep;
  /** Default: the templates in `cards/`. */
  readonly renderCard?: RenderCard;
  /**
   * Milliseconds until a reader is told that it takes longer, sooner where many wait; default 700, so that they hear
   * something within 1 s.
   */
  readonly patience?: number;
  /** Milliseconds after which one call to the connector is given up. */
  readonly sendLimit?: number;
}

export interface Bot extends Proactive {
  /** Answers one request to `/api/messages`; never throws. */
  receive(request: BotRequest): Promise<BotAnswer>;
  /** Ends when all turns and what they left to be sent have ended, at the latest after `deadline` milliseconds (5000). */
  close(deadline?: number): Promise<void>;
}

const DEFAULT_PATIENCE = 700;

export function createBot({ converse, slots, auth, log, clock, sleep, ...options }: BotParts): Bot {
  const { renderCard = loadCards(), patience = DEFAULT_PATIENCE, sendLimit = SEND_LIMIT } = options;
  const background = new Set<Promise<unknown>>();
  const inBackground = (work: Promise<unknown>) => {
    const forget = () => background.delete(work);
    background.add(work);
    work.then(forget, forget);
  };
  const settled = async () => {
    await turns.settled();
    while (background.size > 0) await Promise.allSettled(background);
  };
  const authentication = createAuthentication(auth);
  const adapter = new FarewellAdapter(authentication, log);
  adapter.use(limitSends(adapter.ConnectorClientKey, sendLimit));
  const lineTo = adapter.lineTo.bind(adapter);
  const pacing = createPacing(clock, sleep);
  const turns = createTurns();
  const retry = <T>(call: () => Promise<T>) => retryConnector(call, sleep, () => randomInt(1000) / 1000);
  const delivery = createDelivery({ slots, renderCard, pacing, retry, inBackground, log });
  const takeTurn = createTakeTurn({ converse, delivery, turns, sleep, log });
  const { isFileAllowed } = authentication;
  const files = { fetchFile: createFetchFile(isFileAllowed), putFile: createPutFile(isFileAllowed) };
  const patienceNow = () => patienceFor(patience, turns.underWay());
  const bot = new FarewellBot({ takeTurn, delivery, renderCard, files, lineTo, clock, log, patienceNow });
  return {
    receive: createReceive({ authentication, adapter, bot, clock, log }),
    ...createProactive({ slots, delivery, pacing, lineTo, log }),
    async close(deadline = 5000) {
      const timer = new AbortController();
      await Promise.race([settled(), sleep(deadline, timer.signal)]);
      timer.abort();
    },
  };
}
