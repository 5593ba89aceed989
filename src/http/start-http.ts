import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import restify, { type Next, type Request, type Response, type Server } from 'restify';
import type { Bot } from '../bot/create-bot.ts';
import type { Log } from '../bot/ports.ts';
import { readJson } from './read-json.ts';

export interface HttpParts {
  readonly host: string;
  /** 0 = any free one. */
  readonly port: number;
  readonly bot: Pick<Bot, 'receive'>;
  /** Can a turn be served now: is the database there, and whatever else app.ts thinks of. */
  readonly ready: () => Promise<boolean>;
  /** Milliseconds after which whoever is silent is not ready; default 5000. A probe waits no longer either. */
  readonly readyWithin?: number;
  readonly log: Log;
}

export interface Http {
  /** `http://host:port` */
  readonly url: string;
  readonly port: number;
  /** Takes no more requests, ends those under way, and cuts off what has not ended by the deadline (milliseconds). */
  close(deadline?: number): Promise<void>;
}

const HEADERS = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};
/** Longer than the 15 seconds after which a channel gives up on us. */
const REQUEST_TIMEOUT = 20_000;

/**
 * `POST /api/messages` for the channel, `GET /healthz` (the process lives) and `GET /readyz` (it can serve).
 *
 * @throws when the address cannot be listened on
 */
export async function startHttp({ host, port, bot, ready, readyWithin = 5_000, log }: HttpParts): Promise<Http> {
  let isClosing = false;
  const server = restify.createServer({ name: 'farewell' });
  server.server.requestTimeout = REQUEST_TIMEOUT;
  server.server.headersTimeout = REQUEST_TIMEOUT / 2;
  server.pre((request: Request, response: Response, next: Next) => {
    for (const [name, value] of Object.entries(HEADERS)) response.header(name, value);
    response.header('X-Request-Id', requestId(request));
    response.removeHeader('Server');
    next();
  });

  server.post('/api/messages', async (request: Request, response: Response) => {
    const read = await readJson(request);
    if ('status' in read) {
      log.warn({ requestId: response.getHeader('X-Request-Id'), status: read.status }, 'a body was refused');
      response.header('Connection', 'close');
      response.send(read.status);
      return;
    }
    const { status, body } = await bot.receive({ headers: request.headers, body: read.json });
    // Otherwise the connection stays open for the next request and close() waits for that.
    if (isClosing) response.header('Connection', 'close');
    response.send(status, body);
  });
  server.get('/healthz', async (_request: Request, response: Response) => {
    await Promise.resolve(response.send(200, { status: 'ok' }));
  });
  server.get('/readyz', async (_request: Request, response: Response) => {
    const late = wait(readyWithin, false, { ref: false });
    const isReady = await Promise.race([ready().catch(() => false), late]);
    response.send(isReady ? 200 : 503, { status: isReady ? 'ready' : 'not-ready' });
  });

  const bound = await listen(server, host, port);
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${bound}`,
    port: bound,
    close: (deadline = 5000) => {
      isClosing = true;
      return close(server, deadline);
    },
  };
}

/** The caller's own, when it is harmless to log, so that both logs can be laid side by side. */
function requestId(request: Request): string {
  const given = request.headers['x-request-id'];
  return typeof given === 'string' && /^[\w-]{8,64}$/.test(given) ? given : randomUUID();
}

async function listen(server: Server, host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.removeListener('error', reject);
      resolve(server.address().port);
    });
  });
}

async function close(server: Server, deadline: number): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => {
      server.server.closeAllConnections();
    }, deadline);
    server.close(() => {
      clearTimeout(timer);
      resolve();
    });
    server.server.closeIdleConnections();
  });
}
