import { graphError, isWrite, type Method, type WireAnswer } from './wire.ts';

/** What to do with an answer. */
export type Verdict =
  | { readonly again: false }
  | {
      readonly again: true;
      /** The server may have carried it out all the same: if a later attempt is refused, nobody knows who did it. */
      readonly ambiguous: boolean;
    };

const FINAL: Verdict = { again: false };

/** Whether an answer is worth another attempt. https://learn.microsoft.com/graph/throttling, /graph/errors */
export function judge(method: Method, answer: WireAnswer): Verdict {
  switch (answer.status) {
    // 424: another item of the batch failed, so that this one was not carried out.
    case 429:
    case 503:
    case 424:
      return { again: true, ambiguous: false };
    case 504:
      return { again: true, ambiguous: isWrite(method) };
    case 502:
      return isWrite(method) ? FINAL : { again: true, ambiguous: false };
    case 409:
      return graphError(answer.body)?.code === 'Directory_ConcurrencyViolation'
        ? { again: true, ambiguous: false }
        : FINAL;
    default:
      return FINAL;
  }
}

const FIRST_MS = 500;
const LONGEST_MS = 30_000;

/**
 * How long to wait when the server does not say: doubling, half of it by chance so that those who failed together do
 * not come back together.
 * @param attempt 1 = after the first failure
 * @param chance 0 to 1
 */
export function backOffMs(attempt: number, chance: number): number {
  const full = Math.min(LONGEST_MS, FIRST_MS * 2 ** (attempt - 1));
  return Math.round(full / 2 + (full / 2) * chance);
}
