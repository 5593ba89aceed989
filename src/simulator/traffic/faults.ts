import { GraphError } from '../protocol/graph-error.ts';
import { createRandom, type Random } from '../seed/random.ts';

export type FaultStatus = 403 | 404 | 409 | 429 | 500 | 503 | 504;

/** A connection that breaks: before the request has done anything, or after it has done everything. */
export type Drop = 'dropBefore' | 'dropAfter';

/** What goes wrong on purpose. Everything left out goes right. */
export interface FaultPlan {
  /** Decides which calls are hit; the same plan hits the same calls in the same order. */
  readonly seed?: number;
  /** Shares of operations, 0 to 1, answered with a status; shares of HTTP requests whose connection breaks. */
  readonly rates?: Readonly<Partial<Record<429 | 503 | 504 | 409 | Drop, number>>>;
  /** Single calls, by their number among those that match. */
  readonly calls?: readonly FaultCall[];
  /** Seconds in `Retry-After` of 429, 503 and 504; null leaves the header out. */
  readonly retryAfter?: number | null;
}

export interface FaultCall {
  readonly method?: string;
  /** Regular expression on the path below the version, such as `^/users/[^/]+$`. */
  readonly path: string;
  /** The first call that fails, counted from 1. */
  readonly nth: number;
  /** How many calls fail from there on; 1 unless told. */
  readonly times?: number;
  readonly fault: FaultStatus | Drop;
}

/** Breaks the HTTP connection; the server catches it. */
export class DroppedConnection extends Error {}

const texts: Readonly<Record<FaultStatus, readonly [string, string]>> = {
  403: ['Authorization_RequestDenied', 'Insufficient privileges to complete the operation.'],
  404: [
    'Request_ResourceNotFound',
    'Resource does not exist or one of its queried reference-property objects are not present.',
  ],
  409: [
    'Directory_ConcurrencyViolation',
    'Error due to concurrent requests being made to the tenant. Please wait briefly and retry.',
  ],
  429: ['TooManyRequests', 'Please retry again later.'],
  500: ['InternalServerError', 'Internal server error.'],
  503: ['serviceNotAvailable', 'The service is unavailable.'],
  504: ['UnknownError', ''],
};

const rated = [429, 503, 504, 409] as const;

const drops: readonly Drop[] = ['dropBefore', 'dropAfter'];
const faultNames: readonly string[] = [...Object.keys(texts), ...drops];
const rateNames: readonly string[] = [...rated.map(String), ...drops];

export class Faults {
  #plan: FaultPlan = {};
  #random: Random = createRandom(1);
  #counts = new Map<FaultCall, number>();

  get plan(): FaultPlan {
    return this.#plan;
  }

  set plan(plan: FaultPlan) {
    // What cannot be carried out must fail here, where it is set, rather than be forgotten.
    for (const { path, fault } of plan.calls ?? []) {
      new RegExp(path);
      if (!faultNames.includes(String(fault))) throw new Error(`There is no fault '${fault}'.`);
    }
    const unknown = Object.keys(plan.rates ?? {}).find((name) => !rateNames.includes(name));
    if (unknown !== undefined) throw new Error(`There is no rate '${unknown}'.`);
    this.#plan = plan;
    this.#random = createRandom(plan.seed ?? 1);
    this.#counts = new Map();
  }

  /** Whether this HTTP request's connection breaks, and when. */
  connection(): Drop | undefined {
    const { rates = {} } = this.#plan;
    if (this.#hit(rates.dropBefore)) return 'dropBefore';
    return this.#hit(rates.dropAfter) ? 'dropAfter' : undefined;
  }

  /** Throws the fault of this operation if it has one; answers `dropAfter` where the effect still happens. */
  operation(method: string, path: string): 'dropAfter' | undefined {
    const fault = this.#single(method, path) ?? this.#rate(method);
    if (fault === undefined || fault === 'dropAfter') return fault;
    if (fault === 'dropBefore') throw new DroppedConnection();
    const [code, message] = texts[fault];
    throw new GraphError(fault, code, message, { headers: this.#retryAfter(fault) });
  }

  #single(method: string, path: string): FaultStatus | Drop | undefined {
    let fault: FaultStatus | Drop | undefined;
    for (const call of this.#plan.calls ?? []) {
      if (call.method !== undefined && call.method !== method) continue;
      if (!new RegExp(call.path).test(path)) continue;
      const count = (this.#counts.get(call) ?? 0) + 1;
      this.#counts.set(call, count);
      if (count >= call.nth && count < call.nth + (call.times ?? 1)) fault ??= call.fault;
    }
    return fault;
  }

  #rate(method: string): FaultStatus | undefined {
    const { rates = {} } = this.#plan;
    return rated.find((status) => (status !== 409 || method !== 'GET') && this.#hit(rates[status]));
  }

  #hit(share: number | undefined): boolean {
    return share !== undefined && share > 0 && this.#random.chance(share);
  }

  #retryAfter(status: FaultStatus): Readonly<Record<string, string>> {
    const { retryAfter = 1 } = this.#plan;
    const retryable = status === 429 || status === 503 || status === 504;
    return retryable && retryAfter !== null ? { 'Retry-After': String(retryAfter) } : {};
  }
}
