import type { Topic } from '../classifier/labels.ts';

/** A public page a person can open. */
export interface Source {
  readonly title: string;
  readonly url: string;
}

/** One answer. Its words are `answer.<id>.question` and `answer.<id>.text` in the locales. */
export interface Entry {
  readonly id: string;
  /** Subject the classifier knows; the first entry of a topic answers it in general. */
  readonly topic?: Topic;
  readonly sources: readonly Source[];
  /** Month in which the answer was last held against its sources, `YYYY-MM`. */
  readonly date: string;
}

/** Month in which the answers were last held against their sources. */
export const CHECKED = '2026-11';
