import type { Actor } from '../domain/actor.ts';
import type { JobFilter, JobSummary } from '../domain/job-summary.ts';
import type { JobView, SubjectTrace } from '../domain/job.ts';
import type { Prices } from '../domain/licenses/seat-costs.ts';
import type { BusyUser } from '../domain/busy.ts';
import type { Options, Plan, PlanId } from '../domain/plan/plan.ts';
import type { Clock, Directory } from '../domain/ports.ts';
import type { UserId } from '../domain/user.ts';
import type { Understood } from '../understanding/understood.ts';
import type { Language } from '../locales/index.ts';
import type { Reply } from './reply.ts';

/** JSON documents with optimistic locking: saving over somebody else's version throws `edited-meanwhile`. */
export interface Documents {
  load(kind: string, id: string): Promise<{ readonly body: unknown; readonly version: number } | undefined>;
  /** `version` 0 creates. Returns the new version. */
  save(kind: string, id: string, body: unknown, version: number): Promise<number>;
}

export interface AuditEntry {
  readonly tenantId: string;
  readonly actorId: string;
  readonly what: string;
  readonly planId?: PlanId;
  readonly details: Readonly<Record<string, string | number | boolean | null>>;
}

export interface Plans {
  /** Keeps a plan; immutable from then on. */
  add(plan: Plan): Promise<void>;
  read(id: PlanId): Promise<{ readonly plan: Plan; readonly confirmedAt: string | null } | undefined>;
}

export interface Jobs {
  /**
   * Marks the plan confirmed, writes the audit entry and enqueues the job, all in one transaction.
   * `already` = it was confirmed before; there is still exactly one job.
   */
  confirm(planId: PlanId, actor: Actor): Promise<'started' | 'already'>;
  view(planId: PlanId): Promise<JobView | undefined>;
  /** Newest first. */
  list(tenantId: string, limit: number, filter?: JobFilter): Promise<readonly JobSummary[]>;
  /** Of each of these people what the newest job that was to delete them recorded, if there was one. */
  deletionsOf(tenantId: string, ids: readonly UserId[]): Promise<ReadonlyMap<UserId, SubjectTrace>>;
  /** What is in flight finishes, the rest stays untouched. */
  stop(planId: PlanId, actor: Actor): Promise<'stopping' | 'finished'>;
  /** Whoever a stopped job did not reach stays as they are, for good; said in the audit log. */
  dropRest(planId: PlanId, actor: Actor): Promise<'dropped' | 'nothing-left'>;
  /** Those of these people who are in an unfinished job: a second one on them is refused. */
  busy(tenantId: string, ids: readonly UserId[]): Promise<readonly BusyUser[]>;
}

export interface Audit {
  append(entry: AuditEntry): Promise<void>;
  /** Newest first. @param without entries of these kinds are passed over */
  list(
    tenantId: string,
    limit: number,
    without?: readonly string[],
  ): Promise<readonly (AuditEntry & { readonly at: string })[]>;
}

/** Everything the dialogue needs of the world; joined in app.ts. */
export interface World {
  readonly clock: Clock;
  readonly directory: Directory;
  readonly documents: Documents;
  readonly plans: Plans;
  readonly jobs: Jobs;
  readonly audit: Audit;
  readonly understand: (text: string, language: Language) => Understood;
  readonly newId: () => string;
  /** SHA-256, hex. */
  readonly hash: (text: string) => string;
  /** May text and buttons of this tenant be served at all. */
  readonly tenantAllowed: (tenantId: string) => boolean;
  /** Object ids or user principal names nobody may delete here (break-glass, service and sync accounts). */
  readonly protectedUsers?: readonly string[];
  /** Client ids this bot signs in with: whoever owns these apps is not deleted here. */
  readonly ownAppIds?: readonly string[];
  /** Defaults of the options that the house has chosen. */
  readonly defaults?: Partial<Options>;
  /** What seats cost, where the house says so. */
  readonly prices?: Prices;
  /** Hears of errors nobody foresaw; the reader gets a card all the same. */
  readonly report?: (error: unknown) => void;
}

/** Shows something before the turn is over, for example the progress of a long look-up. */
export type Show = (reply: Reply) => Promise<void>;
