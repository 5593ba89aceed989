import { randomInt, randomUUID } from 'node:crypto';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import type { Engine } from '../engine.ts';
import { answerBatch } from '../protocol/batch.ts';
import type { Operation } from '../protocol/dispatch.ts';
import { type CorrelationIds, errorBody, GraphError, notImplemented } from '../protocol/graph-error.ts';
import type { GraphReply } from '../protocol/graph-request.ts';
import { DroppedConnection } from '../traffic/faults.ts';
import { callerOf } from './caller-of.ts';
import { control } from './control.ts';
import { identityReply } from './token-endpoint.ts';
import { parseJson, readText } from './read-body.ts';

export interface ListenerOptions {
  readonly engine: Engine;
  readonly scheme: 'http' | 'https';
  /** Without a token 401. */
  readonly requireToken: boolean;
}

export function createListener(options: ListenerOptions): RequestListener {
  return (request, response) => {
    respond(options, request, response).catch((error: unknown) => {
      if (error instanceof DroppedConnection) request.socket.destroy();
      else if (!response.headersSent)
        send(response, failure(options.engine, error, correlation(options.engine, request)));
    });
  };
}

/** An error as its reply. What is no error of Graph's is a fault in here: logged, and answered 500. */
function failure(engine: Engine, error: unknown, ids: CorrelationIds): GraphReply {
  const common = { 'request-id': ids.requestId, 'client-request-id': ids.clientRequestId };
  if (error instanceof GraphError) {
    return { status: error.status, headers: { ...common, ...error.headers }, body: errorBody(error, ids) };
  }
  engine.log({ event: 'failed', cause: error instanceof Error ? (error.stack ?? error.message) : 'unknown' });
  const internal = new GraphError(500, 'InternalServerError', 'Internal server error.');
  return { status: 500, headers: common, body: errorBody(internal, ids) };
}

function correlation(engine: Engine, request: IncomingMessage): CorrelationIds {
  const requestId = randomUUID();
  const sent = request.headers['client-request-id'];
  return { requestId, clientRequestId: typeof sent === 'string' ? sent : requestId, at: new Date(engine.tenant.now()) };
}

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
  const identity = identityReply(engine, method, url, text, host);
  if (identity) {
    send(response, identity);
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
): GraphReply & { readonly dropped?: true } {
  const { engine, scheme, requireToken } = options;
  const ids = correlation(engine, request);
  try {
    const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
    const operation: Operation = {
      method,
      target: targetOf(url),
      headers: { ...headers, 'client-request-id': ids.clientRequestId },
      body: parseJson(text),
      origin: `${scheme}://${host}`,
      caller: callerOf(engine.tenant, request.headers.authorization, requireToken),
    };
    if (method !== 'POST' || operation.target !== '/$batch') return engine.dispatcher.answer(operation);
    const reply = answerBatch(engine.tenant, engine.dispatcher, operation);
    return { ...reply, headers: { 'request-id': ids.requestId, 'client-request-id': ids.clientRequestId } };
  } catch (error) {
    if (!(error instanceof GraphError)) throw error;
    return failure(engine, error, ids);
  }
}

/** Path and query below the version. */
function targetOf(url: string): string {
  const [, version = '', target = ''] = /^\/([^/?]*)(.*)$/.exec(url) ?? [];
  if (version.toLowerCase() === 'v1.0') return target.replace(/^\/%24batch/i, '/$batch');
  if (version.toLowerCase() === 'beta') throw notImplemented();
  throw new GraphError(400, 'BadRequest', `Invalid version: ${version}.`);
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
