import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request as it was sent: nothing decoded, nothing left out. */
export interface SentRequest {
  readonly method: string;
  /** Below the version, with the query. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Undefined where there was none. */
  readonly body: unknown;
}

export interface RecordedGraph {
  readonly url: string;
  /** HTTP requests, envelopes as they are. */
  readonly requests: readonly SentRequest[];
  close(): Promise<void>;
}

/** Stands before a Graph-compatible server, passes everything on and keeps what was asked. */
export async function recordGraph(baseUrl: string): Promise<RecordedGraph> {
  const requests: SentRequest[] = [];
  const server = createServer((incoming, outgoing) => {
    void (async () => {
      const chunks: Buffer[] = [];
      for await (const chunk of incoming) chunks.push(chunk as Buffer);
      const text = Buffer.concat(chunks).toString('utf8');
      const { method = '', url = '' } = incoming;
      const headers = Object.fromEntries(
        Object.entries(incoming.headers).map(([name, value]) => [name, String(value)]),
      );
      const body: unknown = text === '' ? undefined : JSON.parse(text);
      requests.push({ method, url: url.replace(/^\/v1\.0/, ''), headers, body });
      const hop = new Set(['connection', 'content-length', 'transfer-encoding', 'expect']);
      const answer = await fetch(baseUrl + url, {
        method,
        headers: Object.fromEntries(Object.entries(headers).filter(([name]) => !hop.has(name) && name !== 'host')),
        ...(text !== '' && { body: text }),
      });
      const received = [...answer.headers].filter(([name]) => !hop.has(name) && name !== 'content-encoding');
      outgoing.writeHead(answer.status, Object.fromEntries(received));
      outgoing.end(Buffer.from(await answer.arrayBuffer()));
    })();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

type Item = Omit<SentRequest, 'headers'> & Partial<Pick<SentRequest, 'headers'>>;

/** Single requests: what was sent as it is, and what travelled in envelopes. */
export function unpacked(requests: readonly SentRequest[]): readonly SentRequest[] {
  return requests.flatMap((request) => {
    if (request.url !== '/$batch') return [request];
    const { requests: items } = request.body as { readonly requests: readonly Item[] };
    return items.map(({ method, url, headers = {}, body }) => ({
      method,
      url,
      headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value])),
      body,
    }));
  });
}
