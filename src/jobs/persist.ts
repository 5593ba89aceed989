import { TakenOver } from '../store/errors.ts';
import type { EngineLog } from './engine.ts';

/** Milliseconds between two tries; the last one repeats. */
const PAUSES = [100, 500, 1_000, 5_000, 15_000, 30_000];

export interface Patience {
  readonly sleep: (ms: number) => Promise<void>;
  readonly isClosing: () => boolean;
  readonly log: EngineLog;
}

/**
 * Repeats book-keeping until it succeeds: a database that restarts, or a mistake of ours, must not end a job half way.
 * Gives up only when the process ends or another one took the job.
 */
export async function persist<T>(work: () => Promise<T>, { sleep, isClosing, log }: Patience): Promise<T> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      if (isClosing() || error instanceof TakenOver) throw error;
      log.warn({ err: error, attempt }, 'job book-keeping failed, trying again');
      await sleep(PAUSES[Math.min(attempt, PAUSES.length - 1)] ?? 0);
    }
  }
}
