import { GraphError } from '../protocol/graph-error.ts';
import { tenantId } from '../seed/domains.ts';

/** Limits of the identity and access service per app and tenant: Microsoft Graph throttling limits (2025). */
const limits = {
  /** Resource units per 10 seconds by tenant size. */
  units: [
    { below: 50, units: 3_500 },
    { below: 501, units: 5_000 },
    { below: Number.POSITIVE_INFINITY, units: 8_000 },
  ],
  unitsPer: 10_000,
  writes: 3_000,
  writesPer: 150_000,
  /** Audit and sign-in reports. */
  reports: 5,
  reportsPer: 10_000,
} as const;

/** Cost of an operation in resource units before `$select`, `$expand` and `$top`. Everything else costs 1. */
const costs: readonly (readonly [RegExp, number])[] = [
  [/^\/users\/?$/, 2],
  [/^\/groups\/[^/]+\/members$/, 3],
  [/^\/groups\/[^/]+\/transitiveMembers$/, 5],
  [/^\/users\/[^/]+\/(licenseDetails|memberOf|ownedObjects|transitiveMemberOf|oauth2PermissionGrants)(\/|$)/, 2],
  [/^\/subscribedSkus$/, 3],
];

/** Resource units of an operation, at least 1. */
export function costOf(method: string, path: string, query: URLSearchParams): number {
  if (method !== 'GET') return 1;
  let cost = costs.find(([pattern]) => pattern.test(path))?.[1] ?? 1;
  if (query.has('$select')) cost -= 1;
  if (query.has('$expand')) cost += 1;
  const top = query.get('$top');
  if (top !== null && Number(top) < 20) cost -= 1;
  return Math.max(1, cost);
}

class Bucket {
  readonly #size: number;
  readonly #perMs: number;
  #level: number;
  #at: number;

  constructor(size: number, periodMs: number, now: number) {
    this.#size = size;
    this.#perMs = size / periodMs;
    this.#level = size;
    this.#at = now;
  }

  /** Milliseconds to wait; 0 when the amount was taken. A refused request counts against the limit as well. */
  take(amount: number, now: number): number {
    this.#level = Math.min(this.#size, this.#level + (now - this.#at) * this.#perMs);
    this.#at = now;
    const wait = this.#level >= amount ? 0 : (amount - this.#level) / this.#perMs;
    this.#level = Math.max(-this.#size, this.#level - amount);
    return wait;
  }

  get used(): number {
    return 1 - this.#level / this.#size;
  }
}

export type ThrottleHeaders = Readonly<Record<string, string>>;

/** Token buckets for one app in one tenant. */
export class Throttle {
  enabled: boolean;
  readonly #appId: string;
  readonly #now: () => number;
  #units: Bucket;
  #writes: Bucket;
  #reports: Bucket;

  /** `faster`: every period is so many times shorter. */
  constructor(options: { enabled: boolean; users: number; appId: string; now: () => number; faster: number }) {
    this.enabled = options.enabled;
    this.#appId = options.appId;
    this.#now = options.now;
    const { faster } = options;
    const now = this.#now();
    const size = limits.units.find(({ below }) => options.users < below)?.units ?? 8_000;
    this.#units = new Bucket(size, limits.unitsPer / faster, now);
    this.#writes = new Bucket(limits.writes, limits.writesPer / faster, now);
    this.#reports = new Bucket(limits.reports, limits.reportsPer / faster, now);
  }

  /** Headers of an operation that may go on; throws 429 for one that may not. */
  admit(method: string, path: string, query: URLSearchParams): ThrottleHeaders {
    const cost = costOf(method, path, query);
    const headers = { 'x-ms-resource-unit': String(cost) };
    if (!this.enabled) return headers;
    const now = this.#now();
    if (path.startsWith('/auditLogs/')) this.#refuse(this.#reports.take(1, now), 'ResourceUnitLimitExceeded');
    this.#refuse(this.#units.take(cost, now), 'ResourceUnitLimitExceeded');
    if (method !== 'GET') this.#refuse(this.#writes.take(1, now), 'WriteLimitExceeded');
    const used = Math.max(this.#units.used, method === 'GET' ? 0 : this.#writes.used);
    return used < 0.8 ? headers : { ...headers, 'x-ms-throttle-limit-percentage': used.toFixed(2) };
  }

  #refuse(waitMs: number, reason: string): void {
    if (waitMs <= 0) return;
    throw new GraphError(429, 'TooManyRequests', 'Please retry again later.', {
      headers: {
        'Retry-After': String(Math.max(1, Math.ceil(waitMs / 1_000))),
        'x-ms-throttle-scope': `Tenant_Application/ReadWrite/${this.#appId}/${tenantId}`,
        'x-ms-throttle-information': reason,
      },
    });
  }
}
