import type { PlanId } from '../domain/plan/plan.ts';
import type { Clock } from '../domain/ports.ts';
import type { Store } from '../store/open-store.ts';
import type { EngineLog } from './engine.ts';
import { regularly } from './regularly.ts';

const HOUR = 3_600_000;
/** News that nobody could be told for so long is none any more. */
const NEWS_MS = 7 * 24 * HOUR;

/** Of scheduled jobs that ended while nobody could be reached: `tell` is called for each, and knows what it told before. */
export function watchScheduledOver(options: {
  readonly store: Pick<Store, 'jobs'>;
  readonly clock: Clock;
  readonly log: EngineLog;
  readonly tell: (planId: PlanId) => Promise<void>;
  readonly everyMs?: number;
}): { close(): Promise<void> } {
  const { store, clock, log, tell, everyMs = HOUR } = options;
  const failed = (error: unknown) => {
    log.warn({ err: error }, 'the end of a scheduled job could not be told, trying again later');
  };
  const look = async () => {
    const since = new Date(clock.now().getTime() - NEWS_MS);
    for (const planId of await store.jobs.scheduledOver(since)) await tell(planId).catch(failed);
  };
  return regularly(look, everyMs, failed);
}
