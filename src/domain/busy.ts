import type { JobView } from './job.ts';
import type { Outcome, Plan, PlanId } from './plan/plan.ts';
import type { UserId } from './user.ts';

/** A user of an unfinished job, and what that does to them. */
export interface BusyUser extends Pick<JobView, 'state' | 'startAfter' | 'stopping'> {
  readonly userId: UserId;
  readonly planId: PlanId;
  /** Whoever confirmed it. */
  readonly actor: Plan['actor'];
  readonly outcome: Outcome;
}
