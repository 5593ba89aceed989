import type { Sleep } from './ports.ts';

/**
 * Teams asks bots to send again after 412, 429, 502 and 504 (learn.microsoft.com/microsoftteams/platform/bots/how-to/rate-limit).
 * The connector's client itself repeats 5xx and waits out a Retry-After, three times; these are what it gives up on at once.
 */
const RETRYABLE = [412, 429];
const DELAYS = [500, 1500, 4500];

/** HTTP status of a refused call to the connector; undefined when there was no answer at all. */
export function connectorStatus(error: unknown): number | undefined {
  const status = (error as { statusCode?: unknown } | undefined)?.statusCode;
  return typeof status === 'number' ? status : undefined;
}

/** Calls the connector again where that helps, each time after a longer wait. */
export async function retryConnector<T>(call: () => Promise<T>, sleep: Sleep, jitter: () => number): Promise<T> {
  for (const delay of DELAYS) {
    try {
      return await call();
    } catch (error) {
      if (!RETRYABLE.includes(connectorStatus(error) ?? 0)) throw error;
    }
    await sleep(delay * (1 + jitter() / 2));
  }
  return call();
}
