import type { Clock } from '../domain/ports.ts';
import type { Store } from '../store/open-store.ts';
import type { Engine, EngineLog } from './engine.ts';
import { regularly } from './regularly.ts';

export interface Retention {
  /**
   * Days for which a job can still be shown with everything that was done and read. Longer than the 30 in which it can
   * be taken back; the audit log is kept for good.
   */
  readonly jobDays: number;
  readonly everyMs: number;
}

const DAY = 86_400_000;

export const RETENTION: Retention = { jobDays: 180, everyMs: DAY };

/** The engine needs what it kept of a job only until the job is over; a day more is for looking into it. */
const ENGINE_DAYS = 1;

/** Clears away finished work, at the start and then daily. */
export function keepHouse(options: {
  readonly store: Pick<Store, 'jobs'>;
  readonly engine: Engine;
  readonly clock: Clock;
  readonly log: EngineLog;
  readonly retention: Retention;
}): { close(): Promise<void> } {
  const { store, engine, clock, log, retention } = options;
  const before = (days: number) => new Date(clock.now().getTime() - days * DAY);
  const clear = async (): Promise<void> => {
    await engine.forget(before(ENGINE_DAYS));
    await store.jobs.forget(before(retention.jobDays));
  };
  return regularly(clear, retention.everyMs, (error) => {
    log.warn({ err: error }, 'finished jobs could not be cleared away, trying again later');
  });
}
