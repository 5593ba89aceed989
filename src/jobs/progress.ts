/** Tells about changes at most once in `everyMs`, and never misses the last one. */
export class Progress {
  readonly #tell: () => void;
  readonly #everyMs: number;
  readonly #now: () => number;
  #last = -Infinity;
  #timer: NodeJS.Timeout | undefined;

  constructor(tell: () => void, everyMs: number, now: () => number) {
    this.#tell = tell;
    this.#everyMs = everyMs;
    this.#now = now;
  }

  changed(): void {
    if (this.#timer) return;
    const wait = this.#last + this.#everyMs - this.#now();
    if (wait <= 0) this.now();
    else this.#timer = setTimeout(() => this.now(), wait).unref();
  }

  /** At once: the first and the last thing to show. */
  now(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#last = this.#now();
    this.#tell();
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}
