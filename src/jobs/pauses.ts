/** How long a job rests while nothing gets further. */
export interface Pauses {
  readonly firstMs: number;
  readonly longestMs: number;
}

/** Up to ten minutes: an outage costs a handful of requests an hour, and its end is noticed soon enough. */
export const PAUSES: Pauses = { firstMs: 5_000, longestMs: 600_000 };

/**
 * Milliseconds to rest after so many fruitless rounds: doubling. Never shorter than Graph asked for
 * (`retryAfterSeconds`).
 */
export function pauseAfter(fruitless: number, pauses: Pauses, retryAfterSeconds = 0): number {
  const doubled = pauses.firstMs * 2 ** Math.min(Math.max(fruitless - 1, 0), 30);
  return Math.max(Math.min(doubled, pauses.longestMs), retryAfterSeconds * 1000);
}
