/** A clock that only goes on when told to, with a sleep that wakes by it. */
export class ManualClock {
  #now: number;
  #sleepers: { readonly at: number; readonly wake: () => void }[] = [];
  readonly slept: number[] = [];

  constructor(start = '2026-11-24T12:00:00Z') {
    this.#now = Date.parse(start);
  }

  readonly now = (): Date => new Date(this.#now);

  readonly sleep = (ms: number): Promise<void> => {
    this.slept.push(ms);
    return new Promise((wake) => this.#sleepers.push({ at: this.#now + ms, wake }));
  };

  get sleeping(): number {
    return this.#sleepers.length;
  }

  advance(ms: number): void {
    this.#now += ms;
    const due = this.#sleepers.filter(({ at }) => at <= this.#now);
    this.#sleepers = this.#sleepers.filter(({ at }) => at > this.#now);
    for (const { wake } of due) wake();
  }
}
