/** What goes over the wire and comes back, whether alone or inside a `$batch`. */

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

export interface WireRequest {
  readonly method: Method;
  /** Below the version root, escaped, with its query: `/users/123?$select=id`. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

export interface WireAnswer {
  readonly status: number;
  readonly headers: Headers;
  /** Parsed JSON; undefined when there is none. */
  readonly body: unknown;
  /** Graph's receipt. */
  readonly requestId: string | null;
}

export type Send = (request: WireRequest) => Promise<WireAnswer>;

/** No answer. `reached: 'no'` = the request never left, so that even a write may be sent again. */
export class LostConnection extends Error {
  readonly reached: 'no' | 'maybe';

  constructor(reached: 'no' | 'maybe', options?: ErrorOptions) {
    super(`connection lost, request reached the server: ${reached}`, options);
    this.name = 'LostConnection';
    this.reached = reached;
  }
}

export const isWrite = (method: Method): boolean => method !== 'GET';

/** Graph's receipt: a header, or part of an error body. */
export function receiptOf(headers: Headers, body: unknown): string | null {
  const header = headers.get('request-id');
  if (header !== null) return header;
  const error: unknown = isObject(body) ? Reflect.get(body, 'error') : undefined;
  if (!isObject(error)) return null;
  const inner: unknown = Reflect.get(error, 'innerError') ?? Reflect.get(error, 'innererror');
  const id: unknown = isObject(inner) ? Reflect.get(inner, 'request-id') : undefined;
  return typeof id === 'string' ? id : null;
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** `error.code` of a Graph error body, also when the server spells it in another case or leaves it out. */
export function graphError(body: unknown): { readonly code: string; readonly message: string } | undefined {
  const error: unknown = isObject(body) ? Reflect.get(body, 'error') : undefined;
  if (!isObject(error)) return undefined;
  const text = (name: string): string => {
    const value: unknown = Reflect.get(error, name);
    return typeof value === 'string' ? value : '';
  };
  return { code: text('code'), message: text('message') };
}
