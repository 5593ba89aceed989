/**
 * Milliseconds that a step waits for people at most. However many they are, a job of forty users at a time then still
 * makes more writes a second than Graph allows in the long run.
 */
const PATIENCE = 800;

/** Whoever says something is answered before a job takes its next step: nobody watches it as closely as an answer. */
export class Courtesy {
  readonly #sleep: (ms: number) => Promise<void>;
  #answering = 0;
  #quiet: (() => void) | undefined;
  /** Of everybody who waits now. */
  #pause: Promise<void> | undefined;

  constructor(sleep: (ms: number) => Promise<void>) {
    this.#sleep = sleep;
  }

  /** Somebody waits as long as this takes. */
  async answering<T>(answer: () => Promise<T>): Promise<T> {
    this.#answering += 1;
    try {
      return await answer();
    } finally {
      this.#answering -= 1;
      if (this.#answering === 0) this.#quiet?.();
    }
  }

  /** Ends when nobody waits for an answer, or after a moment. */
  async giveWay(): Promise<void> {
    if (this.#answering === 0) return;
    this.#pause ??= this.#untilQuiet().finally(() => (this.#pause = undefined));
    await this.#pause;
  }

  #untilQuiet(): Promise<void> {
    const quiet = new Promise<void>((resolve) => (this.#quiet = resolve));
    return Promise.race([quiet, this.#sleep(PATIENCE)]);
  }
}
