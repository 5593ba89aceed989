/** Work the tenant does by itself some time after a write, such as handing out a group's licenses. */
export class PendingWork {
  readonly #work: { readonly due: number; readonly run: () => void }[] = [];
  readonly #now: () => number;

  constructor(now: () => number) {
    this.#now = now;
  }

  /** Runs at once when there is nothing to wait for. */
  add(delayMs: number, run: () => void): void {
    if (delayMs <= 0) run();
    else this.#work.push({ due: this.#now() + delayMs, run });
  }

  /** Catches up: called before every request is answered. */
  runDue(): void {
    const now = this.#now();
    while (this.#work[0] !== undefined && this.#work[0].due <= now) this.#work.shift()?.run();
  }
}
