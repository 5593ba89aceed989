import type { JobView } from '../domain/job.ts';

/** When a job will start, where it was scheduled and has not begun; undefined once somebody cancelled it. */
export function scheduledFor({ state, startAfter, stopping }: JobView): string | undefined {
  return state === 'queued' && stopping !== true ? startAfter : undefined;
}
