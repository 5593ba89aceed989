import type { JobView } from '../../domain/job.ts';

/** Stopped before anything was done to anybody. */
export const isUntouched = (view: JobView): boolean =>
  view.state === 'stopped' &&
  view.subjects.every(({ state, records }) => (state === 'stopped' || state === 'waiting') && records.length === 0);
