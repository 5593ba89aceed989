import type { Words } from '../../locales/words.ts';
import { leftOut } from '../people/selection.ts';
import type { Flow } from '../state/flow.ts';
import { clip, NAME } from './clip.ts';

const NAMES = 5;

/** The names that were typed and came to nobody; '' when there are none. */
export function leftOutNames(flow: Flow, words: Words): string {
  const names = leftOut(flow).map((name) => clip(name, NAME));
  const more = names.length - NAMES;
  const few = names.slice(0, NAMES).join(', ');
  return more > 0 ? `${few}, ${words.t('considering.more', { count: more })}` : few;
}
