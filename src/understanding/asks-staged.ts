import { normalise } from './normalise.ts';

const BLOCK = /(?<!\p{L})(?:block|disable|deactivate|suspend|blokkeer|blokkeren|deactiveer|deactiveren)(?!\p{L})/iu;
const DELETE =
  /(?<!\p{L})(?:delete|remove|erase|deleting|deletion|verwijder|verwijderen|verwijdering|wis|wissen)(?!\p{L})/iu;
/** Of the block: it is not the moment that is asked for. */
const AT_ONCE =
  /(?<!\p{L})(?:right now|right away|from now on|as of now|now|immediately|at once|already|straight away|today|per direct|per vandaag|vanaf nu|nu al|nu|meteen|direct|onmiddellijk|alvast|vandaag)(?!\p{L})/giu;
const LATER = /(?<!\p{L})(?:later|afterwards|nadien|naderhand)(?!\p{L})/iu;

/**
 * Is this an order to block accounts at once and to delete them later? Then the text without the words for "at once", in
 * which the moment of the deletion is left; undefined otherwise.
 */
export function asksStaged(text: string): string | undefined {
  const said = normalise(text);
  if (!BLOCK.test(said) || !DELETE.test(said) || /\?\s*$/u.test(said)) return undefined;
  if (said.search(AT_ONCE) === -1 && !LATER.test(said)) return undefined;
  return text.replace(AT_ONCE, ' ');
}
