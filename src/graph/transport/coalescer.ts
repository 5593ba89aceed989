import { BATCH_SIZE, open, seal } from './batch-envelope.ts';
import { LostConnection, type Send, type WireAnswer, type WireRequest } from './wire.ts';

export interface CoalescerOptions {
  readonly send: Send;
  /** How long a request waits for company. */
  readonly windowMs: number;
  /** How long while many are under way, each at its own pace: a request more or less matters, milliseconds do not. */
  readonly patienceMs?: number;
  /** HTTP requests at the same time. While all are busy, envelopes fill up. */
  readonly maxInFlight: number;
  readonly sleep: (ms: number) => Promise<void>;
}

interface Waiting {
  readonly request: WireRequest;
  readonly resolve: (answer: WireAnswer) => void;
  readonly reject: (error: unknown) => void;
}

/** An envelope of so many says that more are coming. */
const COMPANY = 5;

/** Servers without `$batch` answer this to it. */
const NO_BATCH = [404, 405, 501];

/**
 * Requests made at about the same time travel in one `$batch`; one alone travels as it is. Each gets its own answer:
 * what to do about a failed one is decided above, so that only failed ones are sent again.
 */
export class Coalescer {
  readonly #options: CoalescerOptions;
  readonly #urgent: Waiting[] = [];
  readonly #others: Waiting[] = [];
  #inFlight = 0;
  #timer = false;
  #batchSize = BATCH_SIZE;
  #lastSize = 1;

  constructor(options: CoalescerOptions) {
    this.#options = options;
  }

  /** @param urgent a person is waiting: goes first */
  submit(request: WireRequest, urgent = false): Promise<WireAnswer> {
    return new Promise((resolve, reject) => {
      (urgent ? this.#urgent : this.#others).push({ request, resolve, reject });
      this.#depart();
    });
  }

  get #waiting(): number {
    return this.#urgent.length + this.#others.length;
  }

  #depart(): void {
    const free = () => this.#inFlight < this.#options.maxInFlight;
    while (this.#waiting >= this.#batchSize && free()) this.#sendNext();
    if (this.#waiting === 0 || this.#timer || !free()) return;
    this.#timer = true;
    void this.#options.sleep(this.#windowMs()).then(() => {
      this.#timer = false;
      if (this.#waiting > 0 && free()) this.#sendNext();
      this.#depart();
    });
  }

  #windowMs(): number {
    const { windowMs, patienceMs = windowMs } = this.#options;
    return this.#lastSize < COMPANY ? windowMs : patienceMs;
  }

  #sendNext(): void {
    const group = this.#urgent.splice(0, this.#batchSize);
    group.push(...this.#others.splice(0, this.#batchSize - group.length));
    this.#lastSize = group.length;
    this.#inFlight += 1;
    void this.#deliver(group).finally(() => {
      this.#inFlight -= 1;
      this.#depart();
    });
  }

  async #deliver(group: readonly Waiting[]): Promise<void> {
    const [only] = group;
    if (only !== undefined && group.length === 1) {
      await this.#options.send(only.request).then(only.resolve, only.reject);
      return;
    }
    try {
      const answer = await this.#options.send(seal(group.map(({ request }) => request)));
      await this.#distribute(group, answer);
    } catch (error) {
      for (const { reject } of group) reject(error);
    }
  }

  async #distribute(group: readonly Waiting[], answer: WireAnswer): Promise<void> {
    if (answer.status === 200) {
      for (const [index, result] of open(answer, group.length).entries()) {
        if (result instanceof LostConnection) group[index]?.reject(result);
        else group[index]?.resolve(result);
      }
      return;
    }
    const refused = NO_BATCH.includes(answer.status);
    if (refused) this.#batchSize = 1;
    // A refused envelope carried out nothing, so that its items, writes too, may go one by one.
    if (refused || answer.status === 400) await Promise.all(group.map((one) => this.#deliver([one])));
    else for (const { resolve } of group) resolve(answer);
  }
}
