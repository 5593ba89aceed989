interface Waiting<Item, Result> {
  readonly item: Item;
  readonly resolve: (result: Result) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Calls that come while one is under way go together in the next. Fifty people who speak at once then cost a few round
 * trips and commits, each of which waits for the disk, and not fifty of each; a call that comes alone waits for nobody.
 */
export class Together<Item, Result> {
  /** Answers in the order of the items. */
  readonly #call: (items: readonly Item[]) => Promise<readonly Result[]>;
  #waiting: Waiting<Item, Result>[] = [];
  #isCalling = false;

  constructor(call: (items: readonly Item[]) => Promise<readonly Result[]>) {
    this.#call = call;
  }

  add(item: Item): Promise<Result> {
    const answer = new Promise<Result>((resolve, reject) => this.#waiting.push({ item, resolve, reject }));
    if (!this.#isCalling) void this.#callAll();
    return answer;
  }

  async #callAll(): Promise<void> {
    this.#isCalling = true;
    // Whoever asks in the same turn of the event loop is in the first call already.
    await Promise.resolve();
    while (this.#waiting.length > 0) {
      const waiting = this.#waiting;
      this.#waiting = [];
      await this.#answer(waiting);
    }
    this.#isCalling = false;
  }

  async #answer(waiting: readonly Waiting<Item, Result>[]): Promise<void> {
    try {
      const results = await this.#call(waiting.map(({ item }) => item));
      for (const [index, { resolve }] of waiting.entries()) resolve(results[index] as Result);
    } catch (error) {
      // One that is refused (too long, a deadlock with another process) must not take its neighbours with it.
      if (waiting.length > 1) await Promise.all(waiting.map((one) => this.#answer([one])));
      else waiting[0]?.reject(error);
    }
  }
}
