/** A clock on which every wait is over at once, and remembered. */
export class SkippingClock {
  #now: number;
  readonly slept: number[] = [];

  constructor(start = '2026-11-24T12:00:00Z') {
    this.#now = Date.parse(start);
  }

  readonly now = (): Date => new Date(this.#now);

  readonly sleep = async (ms: number): Promise<void> => {
    this.slept.push(ms);
    this.#now += ms;
    await new Promise<void>((turn) => setImmediate(turn));
  };

  /** Waits that somebody would notice. */
  get waits(): readonly number[] {
    return this.slept.filter((ms) => ms >= 50);
  }
}
