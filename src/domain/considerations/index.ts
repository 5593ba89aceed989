import type { Consideration } from './consideration.ts';
import { directorySynced } from './directory-synced.ts';
import { yourself } from './yourself.ts';

/** In the order in which they are shown: first what forbids, then what is lost, then what is good to know. */
export const CONSIDERATIONS: readonly Consideration[] = [yourself, directorySynced];
