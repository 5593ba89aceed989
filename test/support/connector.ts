import type { Activity } from '../../src/chat/activity.ts';
import { addConnector, type ConnectorCall } from '../../src/chat/connector.ts';
import type { Conversation } from '../../src/chat/conversation.ts';
import { Conversations } from '../../src/chat/conversations.ts';
import type { BotIdentity, Persona } from '../../src/chat/persona.ts';
import type { Refusal } from '../../src/chat/refusal.ts';
import { close, createServer, listen } from '../../src/chat/server.ts';
import { until } from './until.ts';

/** One call the bot made to the connector, with what it was answered. */
export interface Received extends ConnectorCall {
  readonly status: number;
  /** The message made, changed or removed. */
  readonly id: string | undefined;
}

/** The next call that fits is refused instead of done, `times` times (default 1). */
export interface Fault {
  readonly method?: ConnectorCall['method'];
  readonly refusal: Refusal;
  readonly times?: number;
}

export interface Connector {
  /** What goes into `activity.serviceUrl`; on loopback, with a path, ends in a slash as Teams' own does. */
  readonly serviceUrl: string;
  readonly conversations: Conversations;
  /** Everything the bot called, oldest first, reads included. */
  readonly calls: readonly Received[];
  /** The activities the bot sent or changed (POST and PUT), oldest first, refused ones left out. */
  readonly activities: readonly (Received & { readonly activity: Activity })[];
  /** The personal chat of this person, made on first use. Until then the bot gets 404 for it. */
  open(persona: Persona): Conversation;
  failNext(fault: Fault): void;
  /** From now on calls are taken and not answered, or only their heads are, until the returned function is called. */
  silence(answers?: 'nothing' | 'head'): () => void;
  /** Calls that were taken and not answered. */
  readonly held: { readonly taken: number; readonly open: number };
  /** The first call, past or future, that satisfies the predicate. Default deadline 10 s. */
  waitFor(predicate: (received: Received) => boolean, options?: { readonly timeoutMs?: number }): Promise<Received>;
  /** @returns a function that ends the subscription. */
  onCall(listener: () => void): () => void;
  close(): Promise<void>;
}

export const testTenantId = '4f0a6a2e-0b0a-4c7b-9d3c-6f2f5a8f1c11';
export const testBot: BotIdentity = { id: '28:6a9d2f0e-5c1b-4e0f-8f4e-2d6b7c9a1e55', name: 'Farewell' };

/** A Bot Connector of Teams on a free loopback port, for tests. Anything a bot asks that it does not know is a 404. */
export async function startConnector(
  options: { readonly tenantId?: string; readonly bot?: BotIdentity } = {},
): Promise<Connector> {
  const conversations = new Conversations(options.tenantId ?? testTenantId, options.bot ?? testBot, Date.now);
  const calls: Received[] = [];
  const listeners = new Set<() => void>();
  const faults: { fault: Fault; left: number }[] = [];
  const server = createServer();
  const held = { taken: 0, open: 0 };
  let silence: 'nothing' | 'head' | undefined;
  server.pre((request, response, next) => {
    if (silence === undefined) {
      next();
      return;
    }
    held.taken += 1;
    held.open += 1;
    request.socket.once('close', () => {
      held.open -= 1;
      for (const listener of listeners) listener();
    });
    if (silence === 'nothing') return;
    response.writeHead(200, { 'content-type': 'application/json' });
    response.flushHeaders();
  });
  addConnector(server, {
    conversations,
    prefix: '/connector',
    intercept: (call) => {
      const next = faults.find(({ fault, left }) => left > 0 && [undefined, call.method].includes(fault.method));
      if (next !== undefined) next.left -= 1;
      return next?.fault.refusal;
    },
    onCall: (call, status, id) => {
      calls.push({ ...call, status, id });
      for (const listener of listeners) listener();
    },
  });
  const port = await listen(server, '127.0.0.1', 0);
  const onCall = (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  return {
    serviceUrl: `http://127.0.0.1:${port}/connector/`,
    conversations,
    calls,
    get activities(): Connector['activities'] {
      return calls.filter(
        (call): call is Received & { activity: Activity } => call.activity !== undefined && call.status < 300,
      );
    },
    open: (persona) => conversations.open(persona),
    failNext: (fault) => faults.push({ fault, left: fault.times ?? 1 }),
    silence(answers = 'nothing') {
      silence = answers;
      return () => (silence = undefined);
    },
    held,
    onCall,
    waitFor: (predicate, { timeoutMs = 10_000 } = {}) =>
      until(() => calls.find(predicate), onCall, {
        timeoutMs,
        describe: () => `no such call among ${calls.length}: ${calls.map(summary).join('; ')}`,
      }),
    close: () => close(server),
  };
}

function summary({ method, path, status, activity }: Received): string {
  return `${method} ${path.slice(-30)} ${status} ${activity?.type ?? ''} ${(activity?.text ?? '').slice(0, 60)}`;
}
