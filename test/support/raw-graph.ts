import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface RawRequest {
  readonly method: string;
  /** Below `/v1.0`, decoded, with the query. */
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: unknown;
}

/** `drop` = the connection breaks without an answer. */
export type RawAnswer =
  | { readonly status: number; readonly headers?: Record<string, string>; readonly body?: unknown }
  | { readonly drop: true };

export interface RawGraph {
  readonly url: string;
  /** In order of arrival, envelopes included. */
  readonly requests: readonly RawRequest[];
  /** Every single request, those in envelopes too: `GET /users`. */
  readonly calls: readonly string[];
  close(): Promise<void>;
}

interface Envelope {
  readonly requests: readonly {
    readonly id: string;
    readonly method: string;
    readonly url: string;
    readonly headers?: Record<string, string>;
    readonly body?: unknown;
  }[];
}

/** A server that answers as told, for what a faithful tenant does not do on purpose. Opens envelopes by itself. */
export async function startRawGraph(
  answer: (request: RawRequest, nth: number) => RawAnswer | Promise<RawAnswer>,
  { batch = true }: { readonly batch?: boolean } = {},
): Promise<RawGraph> {
  const requests: RawRequest[] = [];
  const calls: string[] = [];
  const one = (request: RawRequest) => {
    calls.push(`${request.method} ${request.path}`);
    return answer(request, calls.filter((call) => call === calls.at(-1)).length);
  };
  const server = createServer((incoming, outgoing) => {
    void (async () => {
      const request = await read(incoming);
      requests.push(request);
      if (request.path !== '/$batch' || !batch) {
        send(outgoing, request.path === '/$batch' ? { status: 404 } : await one(request));
        return;
      }
      const items = (request.body as Envelope).requests.map(async ({ id, url, headers = {}, ...item }) => {
        const path = decodeURIComponent(url);
        const itemAnswer = await one({ method: item.method, path, headers, body: item.body });
        return 'drop' in itemAnswer ? undefined : { id, ...itemAnswer };
      });
      const responses = (await Promise.all(items)).filter((item) => item !== undefined);
      send(outgoing, { status: 200, body: { responses } });
    })();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    calls,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

async function read(incoming: IncomingMessage): Promise<RawRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString('utf8');
  return {
    method: incoming.method ?? '',
    path: decodeURIComponent((incoming.url ?? '').replace(/^\/v1\.0/, '')),
    headers: incoming.headers,
    body: text === '' ? undefined : JSON.parse(text),
  };
}

function send(outgoing: ServerResponse, answer: RawAnswer): void {
  if ('drop' in answer) {
    outgoing.destroy();
    return;
  }
  outgoing.writeHead(answer.status, { 'content-type': 'application/json', ...answer.headers });
  outgoing.end(answer.body === undefined ? undefined : JSON.stringify(answer.body));
}

/** Graph's error body. */
export const graphError = (code: string, message = ''): { readonly error: object } => ({
  error: { code, message, innerError: { 'request-id': 'r-1', date: '2026-11-24T12:00:00' } },
});
