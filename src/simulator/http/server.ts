import { randomInt, randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import type { Engine } from '../engine.ts';
import { answerBatch } from '../protocol/batch.ts';
import type { Operation } from '../protocol/dispatch.ts';
import { errorBody, GraphError } from '../protocol/graph-error.ts';
import type { GraphReply } from '../protocol/graph-request.ts';
import { DroppedConnection } from '../traffic/faults.ts';
import { callerOf } from './caller-of.ts';
import { control } from './control.ts';
import { parseJson, readText } from './read-body.ts';

export interface ListenerOptions {
  readonly engine: Engine;
  readonly scheme: 'http' | 'https';
  /** Without a token 401. */
  readonly requireToken: boolean;
  /** Answers what is not Graph, such as the token endpoint; undefined where it does not know the path. */
  readonly outside?: (
    method: string,
    url: string,
    text: string,
    host: string,
  ) => { status: number; body: unknown } | undefined;
}

export function createListener(options: ListenerOptions): RequestListener {
  return (request, response) => {
    respond(options, request, response).catch((error: unknown) => {
      if (error instanceof DroppedConnection) {
        request.socket.destroy();
        return;
      }
      const cause = error instanceof Error ? error.message : 'unknown';
      options.engine.requests.add({
        time: new Date().toISOString(),
        method: request.method ?? '',
        path: request.url ?? '',
        status: 500,
        requestId: randomUUID(),
        by: cause,
      });
      if (!response.headersSent)
        send(response, { status: 500, body: errorBody(new GraphError(500, 'InternalServerError', cause), nowIds()) });
    });
  };
}

export const createHttpServer = (options: ListenerOptions): Server => createServer(createListener(options));

async function respond(options: ListenerOptions, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { engine } = options;
  const method = request.method ?? 'GET';
  const url = request.url ?? '/';
  const text = await readText(request);
  const host = request.headers.host ?? '127.0.0.1';
  if (url.startsWith('/__control/')) {
    send(response, controlReply(engine, request, method, url, text));
    return;
  }
  const other = options.outside?.(method, url, text, host);
  if (other) {
    send(response, other);
    return;
  }
  const drop = engine.faults.connection();
  if (drop === 'dropBefore') throw new DroppedConnection();
  await latency(engine);
  const reply = graphReply(options, request, method, url, text, host);
  if (drop === 'dropAfter' || reply.dropped === true) throw new DroppedConnection();
  send(response, reply);
}

function graphReply(
  options: ListenerOptions,
  request: IncomingMessage,
  method: string,
  url: string,
  text: string,
  host: string,
): GraphReply & { dropped?: true } {
  const { engine, scheme, requireToken } = options;
  const requestId = randomUUID();
  const sent = request.headers['client-request-id'];
  const clientRequestId = typeof sent === 'string' ? sent : requestId;
  try {
    const target = /^\/v1\.0(\/.*)$/.exec(url)?.[1] ?? '/';
    const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
    const operation: Operation = {
      method,
      target: url.startsWith('/v1.0/') ? target : url,
      headers: { ...headers, 'client-request-id': clientRequestId },
      body: parseJson(text),
      origin: `${scheme}://${host}`,
      caller: callerOf(engine.tenant, request.headers.authorization, requireToken),
    };
    const isBatch = method === 'POST' && target === '/$batch';
    if (!isBatch) return engine.dispatcher.answer(operation);
    const reply = answerBatch(engine.tenant, engine.dispatcher, operation);
    return { ...reply, headers: { 'request-id': requestId, 'client-request-id': clientRequestId } };
  } catch (error) {
    if (!(error instanceof GraphError)) throw error;
    const ids = { requestId, clientRequestId, at: new Date(engine.tenant.now()) };
    const headers = { 'request-id': requestId, 'client-request-id': clientRequestId, ...error.headers };
    return { status: error.status, headers, body: errorBody(error, ids) };
  }
}

function controlReply(
  engine: Engine,
  request: IncomingMessage,
  method: string,
  url: string,
  text: string,
): { status: number; body: unknown } {
  const from = request.socket.remoteAddress ?? '';
  const local = from === '127.0.0.1' || from === '::1' || from === '::ffff:127.0.0.1';
  // A page on another site could reach loopback under a name of its own.
  const host = /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/.test(request.headers.host ?? '');
  if (!local || !host) return { status: 403, body: { error: 'Control is open to this machine only.' } };
  const name = url.slice('/__control/'.length).split('?')[0] ?? '';
  let body: unknown;
  try {
    body = parseJson(text);
  } catch {
    return { status: 400, body: { error: 'The body is not JSON.' } };
  }
  return control(engine, method, name, body);
}

async function latency({ latency: { min, max } }: Engine): Promise<void> {
  if (max > 0) await wait(max > min ? randomInt(min, max + 1) : min);
}

const nowIds = () => ({ requestId: randomUUID(), clientRequestId: randomUUID(), at: new Date() });

function send(response: ServerResponse, reply: GraphReply): void {
  const plain = reply.headers?.['content-type'] === 'text/plain';
  const type = plain
    ? 'text/plain'
    : 'application/json;odata.metadata=minimal;odata.streaming=true;IEEE754Compatible=false;charset=utf-8';
  const text =
    reply.body === undefined
      ? undefined
      : plain && typeof reply.body === 'string'
        ? reply.body
        : JSON.stringify(reply.body);
  response.writeHead(reply.status, {
    ...reply.headers,
    'Cache-Control': 'no-cache',
    ...(text === undefined ? {} : { 'OData-Version': '4.0', 'content-type': type }),
  });
  response.end(text);
}
