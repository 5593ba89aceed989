interface Sleeper {
  readonly at: number;
  readonly wake: () => void;
}

/** A clock that only goes on when told to, with a sleep that wakes by it. */
export class ManualClock {
  #now: number;
  #sleepers: Sleeper[] = [];
  readonly #listeners = new Set<() => void>();
  readonly slept: number[] = [];

  constructor(start = '2026-11-24T12:00:00Z') {
    this.#now = Date.parse(start);
  }

  readonly now = (): Date => new Date(this.#now);

  /** The signal ends it early, without an error. */
  readonly sleep = (ms: number, signal?: AbortSignal): Promise<void> => {
    this.slept.push(ms);
    return new Promise((wake) => {
      const sleeper = { at: this.#now + ms, wake };
      this.#sleepers.push(sleeper);
      signal?.addEventListener('abort', () => {
        this.#sleepers = this.#sleepers.filter((one) => one !== sleeper);
        wake();
      });
      for (const listener of this.#listeners) listener();
    });
  };

  get sleeping(): number {
    return this.#sleepers.length;
  }

  /** Ends when so many sleep, at once if they do: what is waited for goes on only when time does. */
  async asleep(count = 1): Promise<void> {
    while (this.#sleepers.length < count)
      await new Promise<void>((resolve) => {
        const listener = () => {
          this.#listeners.delete(listener);
          resolve();
        };
        this.#listeners.add(listener);
      });
  }

  advance(ms: number): void {
    this.#now += ms;
    const due = this.#sleepers.filter(({ at }) => at <= this.#now);
    this.#sleepers = this.#sleepers.filter(({ at }) => at > this.#now);
    for (const { wake } of due) wake();
  }
}
