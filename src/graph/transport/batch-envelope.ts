import { z } from 'zod';
import { LostConnection, receiptOf, type WireAnswer, type WireRequest } from './wire.ts';

/** https://learn.microsoft.com/graph/json-batching: at most 20 requests per envelope. */
export const BATCH_SIZE = 20;

const envelope = z.object({
  responses: z.array(
    z.object({
      id: z.coerce.string(),
      status: z.coerce.number(),
      headers: z.record(z.string(), z.unknown()).nullish(),
      body: z.unknown().optional(),
    }),
  ),
});

/** `POST /$batch`. The ids are positions: answers come back in any order. */
export function seal(requests: readonly WireRequest[]): WireRequest {
  const items = requests.map(({ method, path, headers, body }, index) => ({
    id: String(index),
    method,
    url: path,
    ...headersOf(headers, body),
    ...(body !== undefined && { body }),
  }));
  return { method: 'POST', path: '/$batch', headers: {}, body: { requests: items } };
}

function headersOf(headers: WireRequest['headers'], body: unknown): { headers?: Record<string, string> } {
  const all = body === undefined ? { ...headers } : { ...headers, 'Content-Type': 'application/json' };
  return Object.keys(all).length === 0 ? {} : { headers: all };
}

/**
 * One answer per request, in the order of the requests. An item that the envelope does not answer was lost: it may have
 * been carried out.
 */
export function open(answer: WireAnswer, count: number): readonly (WireAnswer | LostConnection)[] {
  const parsed = envelope.safeParse(answer.body);
  const byId = new Map(parsed.data?.responses.map((item) => [item.id, item]));
  return Array.from({ length: count }, (_, index) => {
    const item = byId.get(String(index));
    if (item === undefined) return new LostConnection('maybe');
    const headers = toHeaders(item.headers ?? {});
    const requestId = receiptOf(headers, item.body) ?? answer.requestId;
    return { status: item.status, headers, body: item.body, requestId };
  });
}

function toHeaders(given: Readonly<Record<string, unknown>>): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries(given)) {
    if (/^[\w-]+$/.test(name) && ['string', 'number'].includes(typeof value)) {
      headers.set(name, String(value).replace(/[^\x20-\x7e]/g, ''));
    }
  }
  return headers;
}
