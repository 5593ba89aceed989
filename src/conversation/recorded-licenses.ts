import type { JobView } from '../domain/job.ts';
import type { AssignedLicense } from '../domain/license.ts';
import type { DeletedUser, UserId } from '../domain/user.ts';
import type { Turn } from './turn.ts';

/** How far back jobs are searched: more than a month's work in any tenant we know of. */
const JOBS = 100;

/**
 * Licenses this bot took from people before it deleted them, from the newest job about each. What the deletion itself
 * released is not among them: it comes back with the account.
 */
export async function recordedLicenses(
  { world, actor }: Turn,
  deleted: readonly DeletedUser[],
): Promise<ReadonlyMap<UserId, readonly AssignedLicense[]>> {
  const found = new Map<UserId, readonly AssignedLicense[]>();
  const wanted = new Set(deleted.map(({ id }) => id));
  for (const job of await world.jobs.list(actor.tenantId, JOBS)) {
    if (job.plan.options.outcome !== 'delete') continue;
    for (const subject of job.subjects) {
      if (!wanted.delete(subject.user.id)) continue; // a newer job spoke already
      const licenses = taken(subject);
      if (licenses.length > 0) found.set(subject.user.id, licenses);
    }
  }
  return found;
}

function taken({ records }: JobView['subjects'][number]): readonly AssignedLicense[] {
  const putBack = records.some(({ state, planned }) => state === 'put-back' && planned.step.endsWith('-licenses'));
  if (putBack) return [];
  return records.flatMap(({ state, planned }) =>
    state === 'done' && planned.step === 'unassign-licenses' ? planned.licenses : [],
  );
}
