import type { SubjectProgress } from '../job.ts';

/** The account is there again, and something of it is not: a repair after the restore failed. */
export function cameBackInPart({ state, records }: Pick<SubjectProgress, 'state' | 'records'>): boolean {
  return (
    state === 'failed' &&
    records.some(
      ({ planned, state: outcome }) => planned.step === 'restore-user' && (outcome === 'done' || outcome === 'already'),
    )
  );
}
