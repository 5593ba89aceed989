import type { Clock } from '../../domain/ports.ts';

/** Something that hardly ever changes, asked again after a while. A failure is not kept. */
export class RecentValue<Value> {
  readonly #clock: Clock;
  readonly #freshMs: number;
  #kept: { readonly at: number; readonly value: Value } | undefined;

  constructor(clock: Clock, freshMs: number) {
    this.#clock = clock;
    this.#freshMs = freshMs;
  }

  async get(read: () => Promise<Value>): Promise<Value> {
    const now = this.#clock.now().getTime();
    if (this.#kept !== undefined && now - this.#kept.at < this.#freshMs) return this.#kept.value;
    const value = await read();
    this.#kept = { at: now, value };
    return value;
  }
}
