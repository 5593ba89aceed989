import { randomInt } from 'node:crypto';
import { Failure } from '../domain/errors.ts';
import type { Clock } from '../domain/ports.ts';
import { refusal } from './errors.ts';
import type { Log } from './log.ts';
import type { Operation } from './operations/operation.ts';
import { backOffMs, judge } from './transport/retry.ts';
import { retryAfterMs } from './transport/retry-after.ts';
import type { Spending, Throttle } from './transport/throttle.ts';
import { LostConnection, isWrite, type WireAnswer, type WireRequest } from './transport/wire.ts';

export interface DeliveryOptions {
  /** Sends one request, alone or in company. */
  readonly submit: (request: WireRequest, urgent: boolean) => Promise<WireAnswer>;
  readonly throttle: Throttle;
  readonly clock: Clock;
  readonly sleep: (ms: number) => Promise<void>;
  readonly log: Log;
  /** After so long a call is not tried again. A wait that would end later is not begun. */
  readonly deadlineMs: Deadlines;
  /** Nobody waits for the answers. */
  readonly background: boolean;
}

export interface Deadlines {
  readonly read: number;
  readonly write: number;
  /** Where nobody knows how long it takes: no answer, or one without a time to come back. Default as long as the others. */
  readonly blind?: number | undefined;
}

/** One call on its way, through all its attempts. */
interface Journey {
  readonly operation: Operation;
  readonly spending: Spending;
  /** When it first left; waiting for its turn does not count against its deadline. */
  started: number;
  attempt: number;
  /** An attempt may have been carried out although it was not answered with success. */
  ambiguous: boolean;
  tokenRefused: boolean;
}

const MOST_ATTEMPTS = 10;
/** Waits are rounded up to this, so that requests that failed together travel together. */
const TICK_MS = 50;

/** Sends one request until it is answered for good. Retries are per request, not per envelope. Throws `Failure`. */
export class Delivery {
  readonly #options: DeliveryOptions;
  #closed = false;

  constructor(options: DeliveryOptions) {
    this.#options = options;
  }

  close(): void {
    this.#closed = true;
  }

  async deliver(operation: Operation, request: WireRequest): Promise<WireAnswer> {
    const { throttle, clock, sleep, submit, background } = this.#options;
    const { method, workload = 'directory', units = 1, urgent = false } = operation;
    const spending: Spending = { method, workload, units, background };
    const journey: Journey = { operation, spending, started: 0, attempt: 1, ambiguous: false, tokenRefused: false };
    for (; ; journey.attempt += 1) {
      if (this.#closed) throw new Failure('graph-unreachable');
      await throttle.admit(spending);
      if (journey.attempt === 1) journey.started = clock.now().getTime();
      const outcome = await submit(request, urgent).catch(asLost);
      this.#report(journey, outcome);
      const wait = outcome instanceof LostConnection ? this.#lost(journey, outcome) : this.#answered(journey, outcome);
      if (wait === 'arrived') return outcome as WireAnswer;
      if (wait > 0) await sleep(Math.ceil(wait / TICK_MS) * TICK_MS);
    }
  }

  /** @returns milliseconds to wait before the next attempt */
  #lost({ operation, attempt, ambiguous, started }: Journey, cause: LostConnection): number {
    // Sending a write again could do it twice: whoever asked for it must look first.
    if (isWrite(operation.method) && cause.reached === 'maybe') throw new Failure('outcome-unknown', {}, { cause });
    const wait = backOffMs(attempt, chance());
    if (!this.#mayWait(operation, attempt, started, { wait, blind: true })) {
      throw new Failure(ambiguous ? 'outcome-unknown' : 'graph-unreachable', {}, { cause });
    }
    return wait;
  }

  #answered(journey: Journey, answer: WireAnswer): number | 'arrived' {
    const { operation, spending, attempt, started } = journey;
    this.#options.throttle.observe(spending, answer);
    if (answer.status >= 200 && answer.status < 300) return 'arrived';
    // A refused token is at times a quirk of the service. https://learn.microsoft.com/graph/resolve-auth-errors
    if (answer.status === 401 && !journey.tokenRefused) {
      journey.tokenRefused = true;
      return 0;
    }
    const verdict = judge(operation.method, answer);
    if (!verdict.again) throw refusal(operation, answer, journey.ambiguous);
    journey.ambiguous ||= verdict.ambiguous;
    const asked = retryAfterMs(answer.headers, this.#options.clock.now());
    const wait = asked ?? backOffMs(attempt, chance());
    if (answer.status === 429) this.#options.throttle.pause(spending, answer, wait);
    if (this.#mayWait(operation, attempt, started, { wait, blind: asked === undefined })) return wait;
    throw refusal(operation, answer, journey.ambiguous, asked === undefined ? undefined : Math.ceil(asked / 1000));
  }

  #mayWait(
    operation: Operation,
    attempt: number,
    started: number,
    { wait, blind }: { readonly wait: number; readonly blind: boolean },
  ): boolean {
    const { deadlineMs, clock } = this.#options;
    const longest = deadlineMs[isWrite(operation.method) ? 'write' : 'read'];
    const deadline = started + (blind ? Math.min(longest, deadlineMs.blind ?? longest) : longest);
    return attempt < MOST_ATTEMPTS && clock.now().getTime() + wait <= deadline;
  }

  #report({ operation, attempt, started }: Journey, outcome: WireAnswer | LostConnection): void {
    const { clock, log } = this.#options;
    const fields = { operation: operation.id, attempt, ms: clock.now().getTime() - started };
    if (outcome instanceof LostConnection) {
      log.warn({ ...fields, reached: outcome.reached }, 'graph gave no answer');
    } else {
      const { status, requestId } = outcome;
      log.debug({ ...fields, status, requestId }, 'graph answered');
    }
  }
}

function asLost(error: unknown): LostConnection {
  if (error instanceof LostConnection) return error;
  throw error;
}

const chance = (): number => randomInt(1000) / 1000;
