import { GraphClientError, type Context, type FetchOptions, type Middleware } from '@microsoft/microsoft-graph-client';
import { LostConnection } from './wire.ts';

/**
 * The Graph client's middleware chain, our own: the stock chain sends no token to a host it does not know, mangles http
 * addresses of next pages, and retries per HTTP request where a `$batch` must be retried per item.
 */

export type GetToken = () => Promise<string>;

abstract class Link implements Middleware {
  #next: Middleware | undefined;

  setNext(next: Middleware): void {
    this.#next = next;
  }

  protected async pass(context: Context): Promise<void> {
    await this.#next?.execute(context);
  }

  abstract execute(context: Context): Promise<void>;
}

/** The address to be asked, whole and escaped. */
export class Exact {
  readonly url: string;

  constructor(url: string) {
    this.url = url;
  }
}

/** The client takes addresses apart and puts them together again; a next page must be asked for verbatim. */
export class Address extends Link {
  override async execute(context: Context): Promise<void> {
    const exact = context.middlewareControl?.getMiddlewareOptions(Exact);
    if (exact instanceof Exact) context.request = exact.url;
    const options: FetchOptions = context.options ?? {};
    const headers = new Headers(options.headers);
    // The client announces JSON for requests without a body too, which strict servers refuse to parse.
    if (options.body === undefined) headers.delete('content-type');
    context.options = { ...options, headers };
    try {
      await this.pass(context);
    } catch (error) {
      // Only this class of error leaves the client as it was thrown.
      const wrapped = new GraphClientError('request failed');
      wrapped.customError = error;
      throw wrapped;
    }
  }
}

export class Authentication extends Link {
  readonly #token: GetToken;

  constructor(token: GetToken) {
    super();
    this.#token = token;
  }

  override async execute(context: Context): Promise<void> {
    const headers = new Headers(context.options?.headers);
    headers.set('authorization', `Bearer ${await this.#token()}`);
    context.options = { ...context.options, headers };
    await this.pass(context);
  }
}

/** Errors that occur before anything was sent. */
const NEVER_LEFT = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);

export class Fetch extends Link {
  readonly #timeoutMs: number;

  constructor(timeoutMs: number) {
    super();
    this.#timeoutMs = timeoutMs;
  }

  override async execute(context: Context): Promise<void> {
    const signal = AbortSignal.timeout(this.#timeoutMs);
    try {
      // A redirect would take the token and the request to a host that nobody configured.
      const init = { ...context.options, redirect: 'manual', signal } as RequestInit;
      context.response = await fetch(context.request, init);
    } catch (error) {
      throw new LostConnection(neverLeft(error) ? 'no' : 'maybe', { cause: error });
    }
  }
}

function neverLeft(error: unknown): boolean {
  const cause: unknown = error instanceof Error ? error.cause : undefined;
  const causes = cause instanceof AggregateError ? (cause.errors as unknown[]) : [cause];
  return causes.some(
    (one) => typeof one === 'object' && one !== null && NEVER_LEFT.has(String(Reflect.get(one, 'code'))),
  );
}
