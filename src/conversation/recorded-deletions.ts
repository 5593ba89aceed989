import type { StepRecord, SubjectTrace } from '../domain/job.ts';
import type { DeletedUser, UserId } from '../domain/user.ts';
import type { Turn } from './turn.ts';

/** Our clock and Graph's differ, and an answer may be late. */
const SAME_DELETION_MS = 3_600_000;

/**
 * What this bot recorded when it deleted these people, from the newest job about each. Somebody who came back since and
 * was deleted by others has no record: what we took the time before is not what was there now.
 */
export async function recordedDeletions(
  { world, actor }: Turn,
  deleted: readonly Pick<DeletedUser, 'id' | 'deletedDateTime'>[],
): Promise<ReadonlyMap<UserId, SubjectTrace>> {
  if (deleted.length === 0) return new Map();
  const traces = await world.jobs.deletionsOf(
    actor.tenantId,
    deleted.map(({ id }) => id),
  );
  return new Map(
    deleted.flatMap(({ id, deletedDateTime }) => {
      const trace = traces.get(id);
      return trace?.records.some((record) => isThatDeletion(record, deletedDateTime)) === true ? [[id, trace]] : [];
    }),
  );
}

function isThatDeletion({ planned, at }: StepRecord, deletedAt: string): boolean {
  return planned.step === 'delete-user' && Math.abs(Date.parse(at) - Date.parse(deletedAt)) <= SAME_DELETION_MS;
}
