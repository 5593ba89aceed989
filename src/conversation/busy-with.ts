import { outcomesOf } from '../domain/plan/exceptions.ts';
import type { Outcome, PlanId } from '../domain/plan/plan.ts';
import type { IsoDateTime } from '../domain/time.ts';
import type { UserId } from '../domain/user.ts';
import { scheduledFor } from './scheduled-for.ts';
import type { Turn } from './turn.ts';

/** What an unfinished job does to somebody, and whose it is: nobody is handed to two jobs. */
export interface Busy {
  readonly userId: UserId;
  readonly planId: PlanId;
  readonly admin: string;
  /** Confirmed by whoever asks now. */
  readonly own: boolean;
  readonly outcome: Outcome;
  /** Only of what waits for its time. */
  readonly startAfter?: IsoDateTime;
}

/** Those of these people who are in an unfinished job. */
export async function busyWith({ world, actor }: Turn, ids: readonly UserId[]): Promise<readonly Busy[]> {
  const busy = await world.jobs.busy(actor.tenantId);
  const planIds = new Set(ids.flatMap((id) => busy.get(id) ?? []));
  const found = await Promise.all(
    [...planIds].map(async (planId) => {
      const view = await world.jobs.view(planId);
      if (view === undefined) return [];
      const outcomes = outcomesOf(view.plan);
      const startAfter = scheduledFor(view);
      const { id: adminId, displayName: admin } = view.plan.actor;
      const job = { planId, admin, own: adminId === actor.id, ...(startAfter === undefined ? {} : { startAfter }) };
      return ids
        .filter((id) => busy.get(id) === planId)
        .map((userId) => ({ ...job, userId, outcome: outcomes.get(userId) ?? view.plan.options.outcome }));
    }),
  );
  return found.flat();
}
