import { isMessageKey } from './index.ts';
import type { Words } from './words.ts';

/** What is told of a failure; the shape of the catalogue's own, which words cannot import. */
interface Told {
  readonly code: string;
  readonly permission?: string;
  readonly retryAfter?: number;
  readonly changed?: readonly string[];
}

/** Cause and next step in the reader's language. ICU refuses a message whose value is missing, so absent ones get a name. */
export function failureWords(words: Words, failure: Told): { readonly cause: string; readonly next: string } {
  const values = {
    permission: failure.permission ?? 'none',
    seconds: Math.ceil(failure.retryAfter ?? 0),
    changed: changedIn(words, failure.changed ?? []),
  };
  const say = (part: 'cause' | 'next') => {
    const key = `error.${failure.code}.${part}`;
    return words.t(isMessageKey(key) ? key : `error.internal.${part}`, values);
  };
  return { cause: say('cause'), next: say('next') };
}

function changedIn(words: Words, aspects: readonly string[]): string {
  const known = aspects.map((aspect) => `changed.${aspect}`).filter(isMessageKey);
  return known.length === 0 ? 'none' : words.list(known.map((key) => words.t(key)));
}

/** The same as one text, where there is no card. */
export function failureText(words: Words, failure: Told): string {
  const { cause, next } = failureWords(words, failure);
  return `${cause} ${next}`;
}
