import type { BusyUser } from '../domain/busy.ts';
import type { IsoDateTime } from '../domain/time.ts';
import type { UserId } from '../domain/user.ts';
import { scheduledFor } from './scheduled-for.ts';
import type { Turn } from './turn.ts';

/** What an unfinished job does to somebody, and whose it is: nobody is handed to two jobs. */
export interface Busy extends Pick<BusyUser, 'userId' | 'planId' | 'outcome'> {
  readonly admin: string;
  /** Confirmed by whoever asks now. */
  readonly own: boolean;
  /** Only of what waits for its time. */
  readonly startAfter?: IsoDateTime;
}

/** Those of these people who are in an unfinished job. */
export async function busyWith({ world, actor }: Turn, ids: readonly UserId[]): Promise<readonly Busy[]> {
  const busy = await world.jobs.busy(actor.tenantId, ids);
  return busy.map((one) => {
    const { userId, planId, outcome, actor: admin } = one;
    const startAfter = scheduledFor(one);
    const job = { planId, admin: admin.displayName, own: admin.id === actor.id };
    return { userId, outcome, ...job, ...(startAfter === undefined ? {} : { startAfter }) };
  });
}
