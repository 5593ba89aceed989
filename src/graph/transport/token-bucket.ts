import type { Clock } from '../../domain/ports.ts';

/** So many units per so many seconds, as Graph's documentation states its limits. */
export interface Budget {
  readonly units: number;
  readonly seconds: number;
}

/** Spends a budget first come, first served. It may be spent in a burst, as Graph's own buckets may. */
export class TokenBucket {
  readonly #budget: Budget;
  readonly #clock: Clock;
  #level: number;
  #at: number;
  #slow = { factor: 1, until: 0 };

  constructor(budget: Budget, clock: Clock) {
    this.#budget = budget;
    this.#clock = clock;
    this.#level = budget.units;
    this.#at = clock.now().getTime();
  }

  /** Takes the units now, on credit if need be. @returns milliseconds to wait before using them */
  take(units: number): number {
    this.#refill();
    this.#level -= units;
    return this.#level >= 0 ? 0 : Math.ceil(-this.#level / this.#perMs());
  }

  /** Graph says what a request really cost. */
  correct(units: number): void {
    this.#refill();
    this.#level = Math.min(this.#budget.units, this.#level - units);
  }

  /** Refills at a fraction of the rate for a while. */
  slowDown(factor: number, forMs: number): void {
    this.#refill();
    this.#slow = { factor, until: this.#clock.now().getTime() + forMs };
  }

  /** Graph counts differently and says the budget is spent. */
  empty(): void {
    this.#refill();
    this.#level = Math.min(0, this.#level);
  }

  #perMs(): number {
    const rate = this.#budget.units / (this.#budget.seconds * 1000);
    return this.#at < this.#slow.until ? rate * this.#slow.factor : rate;
  }

  #refill(): void {
    const now = this.#clock.now().getTime();
    const elapsed = Math.max(0, now - this.#at);
    this.#level = Math.min(this.#budget.units, this.#level + elapsed * this.#perMs());
    this.#at = now;
  }
}
