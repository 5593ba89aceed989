import type { StepRecord, SubjectProgress } from '../domain/job.ts';
import { outcomesOf } from '../domain/plan/exceptions.ts';
import type { DeletedUser, UserId } from '../domain/user.ts';
import type { Turn } from './turn.ts';

/** How far back jobs are searched: more than a month's work in any tenant we know of. */
const JOBS = 100;
/** Our clock and Graph's differ, and an answer may be late. */
const SAME_DELETION_MS = 3_600_000;

/**
 * What this bot recorded when it deleted these people, from the newest job about each. Somebody who came back since and
 * was deleted by others has no record: what we took the time before is not what was there now.
 */
export async function recordedDeletions(
  { world, actor }: Turn,
  deleted: readonly Pick<DeletedUser, 'id' | 'deletedDateTime'>[],
): Promise<ReadonlyMap<UserId, SubjectProgress>> {
  const found = new Map<UserId, SubjectProgress>();
  const wanted = new Map(deleted.map(({ id, deletedDateTime }) => [id, deletedDateTime]));
  if (wanted.size === 0) return found;
  for (const job of await world.jobs.list(actor.tenantId, JOBS)) {
    const outcomes = outcomesOf(job.plan);
    for (const subject of job.subjects) {
      if (outcomes.get(subject.user.id) !== 'delete') continue;
      const deletedAt = wanted.get(subject.user.id);
      if (deletedAt === undefined) continue;
      wanted.delete(subject.user.id); // a newer job speaks for all older ones
      if (subject.records.some((record) => isThatDeletion(record, deletedAt))) found.set(subject.user.id, subject);
    }
  }
  return found;
}

function isThatDeletion({ planned, at }: StepRecord, deletedAt: string): boolean {
  return planned.step === 'delete-user' && Math.abs(Date.parse(at) - Date.parse(deletedAt)) <= SAME_DELETION_MS;
}
