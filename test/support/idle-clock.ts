import { subscribe, unsubscribe } from 'node:diagnostics_channel';

/**
 * A clock that goes on to the next wake-up as soon as no HTTP request of this process is under way: hours pass in
 * seconds, and everything still happens in the order in which it would.
 */
export class IdleClock {
  #now: number;
  #inFlight = 0;
  #sleepers: { readonly at: number; readonly wake: () => void }[] = [];
  #watching = false;

  constructor(start = '2026-11-24T12:00:00Z') {
    this.#now = Date.parse(start);
    subscribe('undici:request:create', this.#begun);
    subscribe('undici:request:trailers', this.#ended);
    subscribe('undici:request:error', this.#ended);
  }

  stop(): void {
    unsubscribe('undici:request:create', this.#begun);
    unsubscribe('undici:request:trailers', this.#ended);
    unsubscribe('undici:request:error', this.#ended);
  }

  readonly now = (): Date => new Date(this.#now);

  readonly sleep = (ms: number): Promise<void> => {
    const slept = new Promise<void>((wake) => this.#sleepers.push({ at: this.#now + ms, wake }));
    void this.#watch();
    return slept;
  };

  readonly #begun = (): void => void (this.#inFlight += 1);
  readonly #ended = (): void => void (this.#inFlight -= 1);

  async #watch(): Promise<void> {
    if (this.#watching) return;
    this.#watching = true;
    while (this.#sleepers.length > 0) {
      if (await this.#isIdle()) this.#wakeNext();
    }
    this.#watching = false;
  }

  /** Nothing under way, and nothing that an answer set off either. */
  async #isIdle(): Promise<boolean> {
    for (let turn = 0; turn < 5; turn += 1) {
      await new Promise<void>((next) => setImmediate(next));
      if (this.#inFlight > 0) return false;
    }
    return true;
  }

  #wakeNext(): void {
    const at = Math.min(...this.#sleepers.map((sleeper) => sleeper.at));
    this.#now = Math.max(this.#now, at);
    const due = this.#sleepers.filter((sleeper) => sleeper.at <= this.#now);
    this.#sleepers = this.#sleepers.filter((sleeper) => sleeper.at > this.#now);
    for (const { wake } of due) wake();
  }
}
