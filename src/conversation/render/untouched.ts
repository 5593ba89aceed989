import type { JobView, SubjectProgress } from '../../domain/job.ts';
import { isTakenAtOnce } from '../../domain/plan/stages.ts';

/** Stopped before anything was done to anybody. */
export const isUntouched = (view: JobView): boolean =>
  view.state === 'stopped' &&
  view.subjects.every(({ state, records }) => (state === 'stopped' || state === 'waiting') && records.length === 0);

/** Of a staged job: sign-in is blocked, and what was to come later was called off. */
export const isOnlyBlocked = ({ state, records }: SubjectProgress): boolean =>
  state === 'stopped' && records.length > 0 && records.every(({ planned }) => isTakenAtOnce(planned.step));

/** A staged job that was called off before anybody was deleted. */
export const isCalledOff = (view: JobView): boolean =>
  view.state === 'stopped' &&
  view.subjects.some(isOnlyBlocked) &&
  view.subjects.every(({ records }) => records.every(({ planned }) => isTakenAtOnce(planned.step)));
