/** Writes a job makes in all, and those of subjects that have come to an end. */
export interface Work {
  readonly all: number;
  readonly over: number;
}

/** Too little to tell anything from. */
const LEAST_WRITES = 10;
const LEAST_MS = 2_000;

/**
 * 3,000 writes in 150 s per app and tenant: a job of more runs fast until they are spent, and then waits.
 * https://learn.microsoft.com/graph/throttling-limits
 */
const PERIOD = { writes: 3_000, ms: 150_000 };

/** Tells how long a job will still take from how fast it went so far, in this process. Times in milliseconds. */
export class Pace {
  readonly #startedAt: number;
  readonly #before: number;
  #paused = 0;

  constructor({ over }: Work, now: number) {
    this.#startedAt = now;
    this.#before = over;
  }

  /** Time in which nothing was tried tells nothing about the speed. */
  pause(ms: number): void {
    this.#paused += ms;
  }

  /** Undefined as long as too little was done. */
  remainingMs({ all, over }: Work, now: number): number | undefined {
    const elapsed = now - this.#startedAt - this.#paused;
    const done = over - this.#before;
    if (done < LEAST_WRITES || elapsed < LEAST_MS) return undefined;
    const bySpeed = (elapsed / done) * (all - over);
    const periods = Math.floor((all - this.#before - 1) / PERIOD.writes);
    return Math.round(Math.max(bySpeed, periods * PERIOD.ms - elapsed));
  }
}
