import type { Budget, SpendingWindow } from './spending-window.ts';

/** Budgets kept where every process that acts as this app can reach them. */
export interface SharedSpending {
  /** Reserves units, first come, first served. `share`: what everybody spent in the period that ends now, 0 to 1. */
  take(
    account: string,
    units: number,
    budget: Budget,
  ): Promise<{
    readonly grants: readonly { readonly units: number; readonly waitMs: number }[];
    readonly share: number;
  }>;
}

interface Asking {
  readonly units: number;
  readonly answer: (waitMs: number) => void;
  /** By what this process alone has spent. */
  readonly ownWaitMs: number;
}

/**
 * A budget of all processes together. Whoever asks while a question is under way is asked for in the next one, so that
 * an envelope of writes costs one question. When nobody can be asked, this process's own account decides.
 */
export class SharedWindow {
  readonly #own: SpendingWindow;
  readonly #shared: SharedSpending;
  readonly #account: string;
  readonly #budget: Budget;
  #line: Asking[] = [];
  #asking = false;
  #share = 0;

  constructor(own: SpendingWindow, budget: Budget, shared: SharedSpending, account: string) {
    this.#own = own;
    this.#budget = budget;
    this.#shared = shared;
    this.#account = account;
  }

  /** Reserves units. @returns milliseconds to wait before using them */
  take(units: number): Promise<number> {
    const ownWaitMs = this.#own.take(units);
    const answered = new Promise<number>((answer) => this.#line.push({ units, answer, ownWaitMs }));
    if (!this.#asking) void this.#askAll();
    return answered;
  }

  /** What all processes that share it spent in the period that ends now, 0 to 1. */
  get share(): number {
    return Math.max(this.#share, this.#own.share);
  }

  async #askAll(): Promise<void> {
    this.#asking = true;
    // Whoever asks in the same turn of the event loop goes along.
    await Promise.resolve();
    while (this.#line.length > 0) {
      const line = this.#line;
      this.#line = [];
      for (const [index, waitMs] of (await this.#ask(line)).entries()) line[index]?.answer(waitMs);
    }
    this.#asking = false;
  }

  async #ask(line: readonly Asking[]): Promise<readonly number[]> {
    const units = line.reduce((sum, one) => sum + one.units, 0);
    try {
      const { grants, share } = await this.#shared.take(this.#account, units, this.#budget);
      this.#share = share;
      return inOrder(line, grants);
    } catch {
      return line.map(({ ownWaitMs }) => ownWaitMs);
    }
  }
}

/** Hands the granted units to those who asked, in their order; each waits for the last of theirs. */
function inOrder(
  line: readonly Asking[],
  grants: readonly { readonly units: number; readonly waitMs: number }[],
): readonly number[] {
  const left = grants.map((grant) => ({ ...grant }));
  return line.map(({ units }) => {
    let wait = 0;
    for (let open = units; open > 0 && left[0] !== undefined;) {
      const [grant] = left;
      const taken = Math.min(open, grant.units);
      wait = Math.max(wait, grant.waitMs);
      grant.units -= taken;
      open -= taken;
      if (grant.units === 0) left.shift();
    }
    return wait;
  });
}
