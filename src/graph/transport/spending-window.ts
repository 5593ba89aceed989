import type { Clock } from '../../domain/ports.ts';

/** So many units in any so many seconds, as Graph's documentation states its limits. */
export interface Budget {
  readonly units: number;
  readonly seconds: number;
}

interface Spent {
  /** Milliseconds since the epoch; in the future when it is only promised. */
  readonly at: number;
  units: number;
}

/**
 * Spends a budget first come, first served, so that no period of that length ever holds more. That is safe whichever
 * way Graph counts: a bucket that refills with half-spent credit would let twice the limit through in its first period.
 */
export class SpendingWindow {
  readonly #budget: Budget;
  readonly #clock: Clock;
  /** In order of time, the last ones in the future. */
  readonly #spent: Spent[] = [];
  /** Where the period begins that ends with the last of them, and what was spent in it. */
  #first = 0;
  #used = 0;
  #others = { share: 0, until: 0 };

  constructor(budget: Budget, clock: Clock) {
    this.#budget = budget;
    this.#clock = clock;
  }

  /** Reserves units. @returns milliseconds to wait before using them */
  take(units: number): number {
    const now = this.#clock.now().getTime();
    this.#forget(now);
    let at = Math.max(now, this.#spent.at(-1)?.at ?? now);
    this.#endAt(at);
    // A request dearer than the whole budget goes alone.
    while (this.#first < this.#spent.length && this.#used + units > this.#limit(at)) {
      at = Math.max(at, (this.#spent[this.#first]?.at ?? at) + this.#periodMs);
      this.#endAt(at);
    }
    this.#add(at, units);
    return at - now;
  }

  /** Graph says what a request really cost. */
  correct(difference: number): void {
    const last = this.#spent.at(-1);
    if (last === undefined) return;
    const change = Math.max(difference, -last.units);
    last.units += change;
    this.#used += change;
  }

  /** Our own part of the budget in the period that ends now, 0 to 1. */
  get share(): number {
    const now = this.#clock.now().getTime();
    const current = this.#spent.filter(({ at }) => at > now - this.#periodMs && at <= now);
    return current.reduce((sum, { units }) => sum + units, 0) / this.#budget.units;
  }

  /** Others draw on the same account: what they use is not ours for one period. */
  leaveToOthers(share: number): void {
    this.#others = { share, until: this.#clock.now().getTime() + this.#periodMs };
  }

  get #periodMs(): number {
    return this.#budget.seconds * 1000;
  }

  #limit(at: number): number {
    const { share, until } = this.#others;
    return at < until ? this.#budget.units * Math.max(LEAST_SHARE, 1 - share) : this.#budget.units;
  }

  #add(at: number, units: number): void {
    const last = this.#spent.at(-1);
    if (last?.at === at) last.units += units;
    else this.#spent.push({ at, units });
    this.#used += units;
  }

  #endAt(at: number): void {
    for (; this.#first < this.#spent.length; this.#first += 1) {
      const oldest = this.#spent[this.#first];
      if (oldest === undefined || oldest.at > at - this.#periodMs) return;
      this.#used -= oldest.units;
    }
  }

  #forget(now: number): void {
    // A clock that was set back must not make everybody wait for the time it had.
    if ((this.#spent.at(-1)?.at ?? now) > now + 2 * this.#periodMs) {
      this.#spent.length = 0;
      this.#first = 0;
      this.#used = 0;
    }
    this.#endAt(now);
    const kept = this.#spent.findIndex(({ at }) => at > now - this.#periodMs);
    const gone = Math.min(this.#first, kept === -1 ? this.#spent.length : kept);
    this.#spent.splice(0, gone);
    this.#first -= gone;
  }
}

/** However crowded it is, some requests get through: their answers tell when it is over. */
const LEAST_SHARE = 0.2;
