import { ERRORS, type ErrorCode, type Failure } from '../domain/errors.ts';

/** Failures of Graph or of the line as a whole: every other subject would meet them too, so nobody new is started. */
const EVERYWHERE: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'graph-unreachable',
  'graph-throttled',
  'graph-unavailable',
  'storage-unavailable',
]);

/** Attempts in a row without a step forward. With pauses that double up to ten minutes this is about half a day. */
const ATTEMPTS_EVERYWHERE = 80;
/** For what concerns this subject only: replication takes up to a minute, a conflict less. */
const ATTEMPTS_HERE = 7;
/** A mistake of ours seldom goes away by itself. */
const ATTEMPTS_INTERNAL = 3;

export function isEverywhere(failure: Failure): boolean {
  return EVERYWHERE.has(failure.code);
}

/** Whether trying again later may help, after so many attempts that did not. */
export function isWorthLater(failure: Failure, attempts: number): boolean {
  if (!ERRORS[failure.code].retryable) return false;
  if (failure.code === 'internal') return attempts < ATTEMPTS_INTERNAL;
  return attempts < (isEverywhere(failure) ? ATTEMPTS_EVERYWHERE : ATTEMPTS_HERE);
}
