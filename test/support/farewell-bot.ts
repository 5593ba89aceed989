import { fileURLToPath } from 'node:url';
import type { BotAuth } from '../../src/bot/authentication.ts';
import { loadCards } from '../../src/bot/cards/render-card.ts';
import { createBot, type Bot } from '../../src/bot/create-bot.ts';
import type { Slots } from '../../src/bot/ports.ts';
import type { Converse } from '../../src/bot/take-turn.ts';
import type { CardReply } from '../../src/conversation/reply.ts';
import { startHttp } from '../../src/http/start-http.ts';
import { startConnector, type Connector } from './connector.ts';
import { ManualClock } from './manual-clock.ts';
import { memorySlots } from './memory-slots.ts';
import { TeamsClient, type TeamsClientOptions } from './teams-client.ts';

export interface BotUnderTest {
  readonly connector: Connector;
  readonly bot: Bot;
  /** Its methods may be replaced, to let storage fail. */
  readonly slots: { -readonly [Method in keyof Slots]: Slots[Method] };
  readonly clock: ManualClock;
  /** http://127.0.0.1:port */
  readonly url: string;
  /** Every line that was logged, as JSON. */
  readonly log: readonly string[];
  /** What the dialogue does from now on. */
  converse: Converse;
  /** A person in a personal chat with the bot. */
  person(options?: Partial<TeamsClientOptions>): TeamsClient;
  close(): Promise<void>;
}

export interface BotUnderTestOptions {
  readonly auth?: BotAuth;
  readonly slots?: Slots;
  readonly connector?: Connector;
  readonly ready?: () => Promise<boolean>;
  readonly sendLimit?: number;
  /** Milliseconds; default: the product’s. */
  readonly patience?: number;
}

/** The bot behind its real endpoint, with the real adapter, a Bot Connector and a dialogue written by the test. */
export async function startBot(options: BotUnderTestOptions = {}): Promise<BotUnderTest> {
  const connector = options.connector ?? (await startConnector());
  const clock = new ManualClock();
  const slots = options.slots ?? memorySlots();
  const lines: string[] = [];
  const write = (fields: object, message: string) => void lines.push(JSON.stringify({ message, ...fields }));
  const log = { info: write, warn: write, error: write };
  const bot = createBot({
    converse: (incoming, show) => test.converse(incoming, show),
    slots,
    renderCard: loadCards(fileURLToPath(new URL('cards/', import.meta.url))),
    auth: options.auth ?? { kind: 'anonymous' },
    log,
    clock,
    sleep: clock.sleep,
    ...(options.sendLimit !== undefined && { sendLimit: options.sendLimit }),
    ...(options.patience !== undefined && { patience: options.patience }),
  });
  const ready = options.ready ?? (() => Promise.resolve(true));
  const http = await startHttp({ host: '127.0.0.1', port: 0, bot, ready, log });
  const test: BotUnderTest = {
    connector,
    bot,
    slots,
    clock,
    url: http.url,
    log: lines,
    converse: () => Promise.resolve([]),
    person: (person = {}) => new TeamsClient({ connector, botUrl: `${http.url}/api/messages`, ...person }),
    async close() {
      await http.close();
      await bot.close();
      if (options.connector === undefined) await connector.close();
    },
  };
  return test;
}

/** A message card with these words, and buttons that send `verb`. */
export function card(
  title: string,
  { slot, verbs = [] }: { slot?: string; verbs?: readonly string[] } = {},
): CardReply {
  const actions = verbs.map((verb) => ({ title: verb, verb, data: { flow: 'f1' } }));
  const data = { title, paragraphs: [], facts: [], links: [], actions };
  return { kind: 'card', card: 'message', data, ...(slot !== undefined && { slot }) };
}
