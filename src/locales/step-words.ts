import { isMessageKey } from './index.ts';
import type { Words } from './words.ts';

/** The shape of the domain's own, which words cannot import. */
interface Told {
  readonly products: readonly string[];
  readonly count: number;
  /** Who takes over; empty where nobody does. */
  readonly person: string;
  /** ISO, or empty. */
  readonly until: string;
  /** Of an automatic reply. */
  readonly inside?: string;
  readonly outside?: string;
  readonly audience?: string;
  /** Of a deletion that takes a mailbox. */
  readonly mail?: string;
}

/** What a step will do, has done, or how it can be taken back, in the reader's language. */
export function stepWords(words: Words, step: string, part: 'plan' | 'done' | 'undo', values: Told): string {
  const key = `step.${step}.${part}`;
  if (!isMessageKey(key)) return step;
  return words.t(key, { mail: 'none', ...values, until: values.until === '' ? '' : words.date(values.until) });
}
