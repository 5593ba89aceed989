import type { JobView } from '../domain/job.ts';

/** When a job will start, where it was scheduled and has not begun; undefined once somebody cancelled it. */
export function scheduledFor({
  state,
  startAfter,
  stopping,
}: Pick<JobView, 'state' | 'startAfter' | 'stopping'>): string | undefined {
  return state === 'queued' && stopping !== true ? startAfter : undefined;
}
