import type { Caller } from '../rules/caller.ts';

/** One Graph operation: a request of its own, or an item of a `$batch`. */
export interface GraphRequest {
  readonly method: string;
  /** Path below the version, decoded, without a trailing slash: `['users', '{id}', 'manager', '$ref']`. */
  readonly segments: readonly string[];
  /** Path and query below the version, as it was sent. */
  readonly target: string;
  readonly query: URLSearchParams;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
  /** `http://127.0.0.1:3980`: what absolute links are built from. */
  readonly origin: string;
  readonly caller: Caller;
}

export interface GraphReply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

export const json = (body: unknown, status = 200): GraphReply => ({ status, body });
export const noContent: GraphReply = { status: 204 };

export const metadata = (what: string) => `https://graph.microsoft.com/v1.0/$metadata#${what}`;

/** Splits a path below the version into the router's segments: `users('x')` and `users/x` are the same address. */
export function segmentsOf(path: string): readonly string[] {
  const segments: string[] = [];
  for (const raw of path.split('/')) {
    if (raw === '') continue;
    const segment = decodeURIComponent(raw);
    const key = /^([A-Za-z]+)\((?:commerceSubscriptionId=)?'(.*)'\)$/.exec(segment);
    if (key?.[1] !== undefined && key[2] !== undefined) {
      const alternate = segment.includes('commerceSubscriptionId=');
      segments.push(key[1], ...(alternate ? ['commerceSubscriptionId'] : []), key[2].replaceAll("''", "'"));
    } else {
      segments.push(segment.replace(/^microsoft\.graph\./i, 'graph.').replace(/\(\)$/, ''));
    }
  }
  return segments;
}
