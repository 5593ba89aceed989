/**
 * Milliseconds Graph asks us to wait, or undefined when it does not say. Seconds may be fractional (2.128 was seen) and
 * above the 180 s at which the stock client gives up waiting; SharePoint adds RateLimit-Reset, and the greater counts.
 */
export function retryAfterMs(headers: Headers, now: Date): number | undefined {
  const waits = [parse(headers.get('retry-after'), now), seconds(headers.get('ratelimit-reset'))];
  const known = waits.filter((wait) => wait !== undefined);
  return known.length === 0 ? undefined : Math.max(...known);
}

function parse(value: string | null, now: Date): number | undefined {
  const wait = seconds(value);
  if (wait !== undefined || value === null) return wait;
  // Date.parse makes a date of nearly anything; an HTTP date begins with the weekday.
  const at = /^[A-Z][a-z]{2}, /.test(value) ? Date.parse(value) : NaN;
  return Number.isNaN(at) ? undefined : Math.max(0, at - now.getTime());
}

function seconds(value: string | null): number | undefined {
  if (value === null || value.trim() === '') return undefined;
  const number = Number(value);
  return Number.isFinite(number) && number >= 0 ? Math.ceil(number * 1000) : undefined;
}
