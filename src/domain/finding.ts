import type { FailureInfo } from './errors.ts';

export type Level = 'clear' | 'notice' | 'caution' | 'blocker' | 'unknown';

/** Worst first: what a summary shows first. `unknown` outranks `caution`: what we could not check may be the worst. */
export const LEVELS: readonly Level[] = ['blocker', 'unknown', 'caution', 'notice', 'clear'];

/** Values for the words of a finding: names, counts, ISO dates. Lists are joined in the reader's language. */
export type FindingValues = Readonly<Record<string, string | number | readonly string[]>>;

/** The answer of one consideration for one subject. */
export interface Finding {
  /** Consideration id = file name in considerations/. */
  readonly consideration: string;
  readonly level: Level;
  /** Which of the consideration's messages: `finding.<consideration>.<reason>`. */
  readonly reason: string;
  readonly values: FindingValues;
  /** Why it could not be checked; only with `unknown`. */
  readonly failure?: FailureInfo;
}

export function worst(findings: readonly Finding[]): Level {
  return LEVELS.find((level) => findings.some((finding) => finding.level === level)) ?? 'clear';
}
