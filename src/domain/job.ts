import type { FailureInfo } from './errors.ts';
import type { SubscribedSku } from './license.ts';
import type { Plan, PlanId, PlannedStep } from './plan/plan.ts';
import type { Snapshot } from './snapshot.ts';
import type { PersonRef, UserId } from './user.ts';
import type { IsoDateTime } from './time.ts';

/** What one step did, enough to undo it and to explain it. */
export interface StepRecord {
  readonly planned: PlannedStep;
  /** `already` = the tenant was in that state before we came; nothing was written. */
  readonly state: 'done' | 'already' | 'failed' | 'put-back';
  /** Whether the tenant showed the new state when read back. */
  readonly verified: 'confirmed' | 'not-yet' | 'not-checked';
  readonly at: IsoDateTime;
  readonly requestId: string | null;
  readonly failure?: FailureInfo;
}

export type SubjectState = 'waiting' | 'running' | 'done' | 'failed' | 'stopped';

export interface SubjectProgress {
  readonly user: PersonRef;
  readonly state: SubjectState;
  readonly records: readonly StepRecord[];
  readonly failure?: FailureInfo;
  /** Taken before the first step, or, of a restore, after the last; if it was. */
  readonly snapshot?: Snapshot;
}

/** What was done to somebody, and what was there before: enough to take it back. */
export type SubjectTrace = Pick<SubjectProgress, 'records' | 'snapshot'>;

export type JobState = 'queued' | 'running' | 'done' | 'stopped';

/** Seats of the products touched, read from the tenant before the first and after the last step; undefined = could not be read. */
export interface SeatReading {
  readonly before?: readonly SubscribedSku[];
  readonly after?: readonly SubscribedSku[];
}

export interface Replacement {
  /** Display name of the admin who changed it. */
  readonly by: string;
  /** When it will start, or did; left out where it started at once or was stopped. */
  readonly startAt?: IsoDateTime;
}

/** A plan being carried out, as far as it is. */
export interface JobView {
  readonly plan: Plan;
  readonly state: JobState;
  readonly subjects: readonly SubjectProgress[];
  readonly seats: SeatReading;
  /** Scheduled: nothing is done before then. */
  readonly startAfter?: IsoDateTime;
  /** Staged: since when what was to be done at once is over and the rest waits for `startAfter`. */
  readonly parkedAt?: IsoDateTime;
  readonly startedAt: IsoDateTime | null;
  readonly finishedAt: IsoDateTime | null;
  /** Graph does not serve us now: when the job goes on, and what it met. */
  readonly waiting?: { readonly until: IsoDateTime; readonly failure?: FailureInfo };
  /** Somebody asked to stop; whoever was begun is still brought to an end. */
  readonly stopping?: boolean;
  /** Who asked to stop, if anybody did. */
  readonly stoppedBy?: UserId;
  /** Milliseconds it will still take, once that can be told. */
  readonly remainingMs?: number;
  /** An admin decided that whoever was not reached stays as they are. */
  readonly restDropped?: boolean;
  /** Cancelled because this plan was confirmed in its place. */
  readonly replacedBy?: PlanId;
  /** What stands in its place by now, where that could be read. */
  readonly replacement?: Replacement;
  /** The newest plan that took this one back, for all or some of its users. */
  readonly undoneBy?: PlanId;
  /** Whom such plans brought back. */
  readonly undoneUsers?: readonly UserId[];
  /** Whom one of them is at work on: nobody is to be taken back twice. */
  readonly undoingUsers?: readonly UserId[];
}
