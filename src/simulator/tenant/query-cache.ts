/** Remembers the last few query results until something is written: walking 100,000 users page by page sorts them once. */
export class QueryCache {
  readonly #entries = new Map<string, readonly unknown[]>();
  readonly #size: number;

  constructor(size = 4) {
    this.#size = size;
  }

  get<T>(key: string, compute: () => readonly T[]): readonly T[] {
    const known = this.#entries.get(key);
    // The key names the collection, so what was stored under it is of its type.
    if (known) return known as readonly T[];
    const fresh = compute();
    this.#entries.set(key, fresh);
    const [oldest] = this.#entries.keys();
    if (this.#entries.size > this.#size && oldest !== undefined) this.#entries.delete(oldest);
    return fresh;
  }

  clear(): void {
    this.#entries.clear();
  }
}
