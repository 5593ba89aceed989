import type { Clock, Sleep } from '../../src/bot/ports.ts';

interface Waiting {
  readonly until: number;
  readonly wake: () => void;
}

/** A clock that stands still until it is told how much time has passed; who sleeps by it wakes then, in order. */
export class ManualTime implements Clock {
  #now = Date.parse('2026-11-24T09:00:00Z');
  #waiting: Waiting[] = [];
  #listeners = new Set<() => void>();

  now(): Date {
    return new Date(this.#now);
  }

  readonly sleep: Sleep = (milliseconds, signal) =>
    new Promise((resolve) => {
      const waiting = { until: this.#now + milliseconds, wake: resolve };
      this.#waiting.push(waiting);
      signal?.addEventListener('abort', () => {
        this.#waiting = this.#waiting.filter((one) => one !== waiting);
        resolve();
      });
      for (const listener of this.#listeners) listener();
    });

  /** How many are asleep. */
  get sleepers(): number {
    return this.#waiting.length;
  }

  /** Ends when so many are asleep, at once if they are: then nothing goes on before time passes. */
  async asleep(count = 1): Promise<void> {
    while (this.#waiting.length < count)
      await new Promise<void>((resolve) => {
        const listener = () => {
          this.#listeners.delete(listener);
          resolve();
        };
        this.#listeners.add(listener);
      });
  }

  pass(milliseconds: number): void {
    this.#now += milliseconds;
    const due = this.#waiting.filter(({ until }) => until <= this.#now).sort((a, b) => a.until - b.until);
    this.#waiting = this.#waiting.filter(({ until }) => until > this.#now);
    for (const { wake } of due) wake();
  }
}
