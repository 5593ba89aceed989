import type { Clock, Directory } from '../domain/ports.ts';
import type { PlanId } from '../domain/plan/plan.ts';
import type { DeletedUser } from '../domain/user.ts';
import type { Store } from '../store/open-store.ts';
import type { EngineLog } from './engine.ts';
import { regularly } from './regularly.ts';
import type { TellOnce } from './tell-once.ts';

/** Users whom one job deleted and who are still deleted: soon nobody can bring them back. */
export interface Vanishing {
  readonly planId: PlanId;
  /** Days since the deletion, as far as warnings go. */
  readonly day: (typeof DAYS)[number];
  readonly users: readonly DeletedUser[];
}

export interface VanishingOptions {
  readonly store: Pick<Store, 'jobs'>;
  readonly directory: Pick<Directory, 'readDeletedUser'>;
  readonly clock: Clock;
  readonly log: EngineLog;
  /** @returns in how many conversations it was said; 0 = tried again later */
  readonly tell: (news: Vanishing) => Promise<number>;
  readonly tellOnce: TellOnce;
  readonly everyMs?: number;
}

const DAY = 86_400_000;
const HOUR = 3_600_000;
/** A week before the end, and two days. */
const DAYS = [23, 28] as const;
/** Entra keeps a deleted user for so long. */
const KEPT_DAYS = 30;
/** Our clock and Graph's differ; a user who came back and was deleted by others is not ours to warn of. */
const SAME_DELETION_MS = HOUR;
/** Warns of deletions made here that soon cannot be taken back, once for each of the days, in whatever process. */
export function watchVanishing(options: VanishingOptions): { close(): Promise<void> } {
  const { store, directory, clock, log, tell, tellOnce, everyMs = HOUR } = options;

  async function warn(planId: PlanId, deletions: readonly { readonly userId: string; readonly at: string }[]) {
    const age = Math.max(...deletions.map(({ at }) => clock.now().getTime() - Date.parse(at)));
    const day = DAYS.findLast((days) => age >= days * DAY) ?? DAYS[0];
    await tellOnce(`vanishing:${planId}:${day}`, async () => {
      const found = await Promise.all(
        deletions.map(async ({ userId, at }) => {
          const user = await directory.readDeletedUser(userId);
          const same = user && Math.abs(Date.parse(user.deletedDateTime) - Date.parse(at)) <= SAME_DELETION_MS;
          return same === true ? [user] : [];
        }),
      );
      const users = found.flat();
      // Otherwise everybody came back or is gone for good.
      return users.length > 0 ? tell({ planId, day, users }) : undefined;
    });
  }

  async function look(): Promise<void> {
    const before = (days: number) => new Date(clock.now().getTime() - days * DAY);
    const jobs = new Map<PlanId, { readonly userId: string; readonly at: string }[]>();
    for (const { planId, ...deletion } of await store.jobs.deletions(before(KEPT_DAYS), before(DAYS[0]))) {
      jobs.set(planId, [...(jobs.get(planId) ?? []), deletion]);
    }
    for (const [planId, deletions] of jobs) {
      try {
        await warn(planId, deletions);
      } catch (error) {
        log.warn({ err: error, planId }, 'a warning before a deletion is final could not be sent, trying again later');
      }
    }
  }

  return regularly(look, everyMs, (error) => {
    log.warn({ err: error }, 'deletions that become final were not looked for, trying again later');
  });
}
