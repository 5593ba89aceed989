import type { Words } from '../../locales/words.ts';

/** Named; the rest is counted. */
const SHOWN = 5;

/** "Adele, Alex and Diego", or of more than five "Adele, Alex, … and 3 more": a line that nobody has to count. */
export function someNames(names: readonly string[], words: Words): string {
  if (names.length <= SHOWN) return words.list(names);
  return words.t('jobs.whom', { names: names.slice(0, SHOWN).join(', '), more: names.length - SHOWN });
}
