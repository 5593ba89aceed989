import type { Clock, Directory } from '../domain/ports.ts';
import type { PlanId } from '../domain/plan/plan.ts';
import type { DeletedUser } from '../domain/user.ts';
import { EditedMeanwhile } from '../store/errors.ts';
import type { Store } from '../store/open-store.ts';
import type { EngineLog } from './engine.ts';

/** Users whom one job deleted and who are still deleted: soon nobody can bring them back. */
export interface Vanishing {
  readonly planId: PlanId;
  /** Days since the deletion, as far as warnings go. */
  readonly day: (typeof DAYS)[number];
  readonly users: readonly DeletedUser[];
}

export interface VanishingOptions {
  readonly store: Pick<Store, 'jobs' | 'documents'>;
  readonly directory: Pick<Directory, 'readDeletedUser'>;
  readonly clock: Clock;
  readonly log: EngineLog;
  /** @returns in how many conversations it was said; 0 = tried again later */
  readonly tell: (news: Vanishing) => Promise<number>;
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
/** After this long, whoever began to tell has failed or died. */
const CLAIM_MS = HOUR / 2;
const KIND = 'warned';

interface Warned {
  readonly at: string;
  readonly told: boolean;
}

/** Warns of deletions made here that soon cannot be taken back, once for each of the days, in whatever process. */
export function watchVanishing(options: VanishingOptions): { look(): Promise<void>; close(): Promise<void> } {
  const { store, directory, clock, log, tell, everyMs = HOUR } = options;

  async function claim(id: string): Promise<number | undefined> {
    const kept = await store.documents.load(KIND, id);
    const body = kept?.body as Warned | undefined;
    const now = clock.now();
    if (body?.told === true) return undefined;
    if (body !== undefined && now.getTime() - Date.parse(body.at) < CLAIM_MS) return undefined;
    try {
      return await store.documents.save(KIND, id, { at: now.toISOString(), told: false }, kept?.version ?? 0);
    } catch (error) {
      if (error instanceof EditedMeanwhile) return undefined;
      throw error;
    }
  }

  async function warn(planId: PlanId, deletions: readonly { readonly userId: string; readonly at: string }[]) {
    const age = Math.max(...deletions.map(({ at }) => clock.now().getTime() - Date.parse(at)));
    const day = DAYS.findLast((days) => age >= days * DAY) ?? DAYS[0];
    const id = `${planId}:${day}`;
    const version = await claim(id);
    if (version === undefined) return;
    const found = await Promise.all(
      deletions.map(async ({ userId, at }) => {
        const user = await directory.readDeletedUser(userId);
        const same = user && Math.abs(Date.parse(user.deletedDateTime) - Date.parse(at)) <= SAME_DELETION_MS;
        return same === true ? [user] : [];
      }),
    );
    const users = found.flat();
    // Everybody came back or is gone for good: nothing left to say.
    if (users.length > 0 && (await tell({ planId, day, users })) === 0) return;
    await store.documents.save(KIND, id, { at: clock.now().toISOString(), told: true }, version);
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

  const safely = () =>
    look().catch((error: unknown) => {
      log.warn({ err: error }, 'deletions that become final were not looked for, trying again later');
    });
  let looking = safely();
  const timer = setInterval(() => {
    looking = looking.then(safely);
  }, everyMs).unref();
  return {
    look,
    async close() {
      clearInterval(timer);
      await looking;
    },
  };
}
