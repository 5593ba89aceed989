import { TakenOver } from '../store/errors.ts';
import type { JobWork } from './flow.ts';
import { persist, type Patience } from './persist.ts';

/** A flow that returns or throws is finished for good; this one goes on at the next start, or on another machine. */
const never = (): Promise<never> => new Promise(() => undefined);

export interface Interruptible extends Patience {
  /** Told of everything under way, so that closing can wait for it. */
  readonly track: (running: Promise<unknown>) => void;
}

/**
 * Book-keeping that is cut short by the end of the process, or because another process took the job, never reports a
 * result.
 */
export async function unlessInterrupted<T>(run: () => Promise<T>, options: Interruptible): Promise<T> {
  if (options.isClosing()) return never();
  const running = persist(run, options);
  options.track(running);
  try {
    const value = await running;
    return options.isClosing() ? await never() : value;
  } catch (error) {
    options.log.warn({ err: error, takenOver: error instanceof TakenOver }, 'job is left to the next start');
    return never();
  }
}

export function interruptible(work: JobWork, options: Interruptible): JobWork {
  return {
    begin: () => unlessInterrupted(() => work.begin(), options),
    round: () => unlessInterrupted(() => work.round(), options),
    rest: (fruitless, failure) => unlessInterrupted(() => work.rest(fruitless, failure), options),
    wait: (until) => unlessInterrupted(() => work.wait(until), options),
    isFirstStage: work.isFirstStage,
    park: () => unlessInterrupted(() => work.park(), options),
    finish: () => unlessInterrupted(() => work.finish(), options),
  };
}
