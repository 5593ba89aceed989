/** One operation as it arrived: an HTTP request, or an item of a batch. */
export interface RequestEntry {
  /** ISO 8601, UTC. */
  readonly time: string;
  readonly method: string;
  /** Path and query below the version. */
  readonly path: string;
  readonly status: number;
  readonly requestId: string;
  /** Id of the item when it came in a batch. */
  readonly batchItem?: string;
  /** `app`, or the object id of the user who called through the app. */
  readonly by: string;
}

/** The last requests, and all those nobody could answer. */
export class RequestLog {
  readonly #limit: number;
  readonly #unknown: RequestEntry[] = [];
  #entries: RequestEntry[] = [];

  constructor(limit = 5_000) {
    this.#limit = limit;
  }

  add(entry: RequestEntry): void {
    this.#entries.push(entry);
    if (this.#entries.length > this.#limit * 2) this.#entries = this.#entries.slice(-this.#limit);
    if (entry.status === 501 && this.#unknown.length < this.#limit) this.#unknown.push(entry);
  }

  get entries(): readonly RequestEntry[] {
    return this.#entries.slice(-this.#limit);
  }

  get unknown(): readonly RequestEntry[] {
    return this.#unknown;
  }

  clear(): void {
    this.#entries = [];
    this.#unknown.length = 0;
  }
}
