import type { Flow, Match } from '../state/flow.ts';
import { NONE } from './selection.ts';

/** Nobody has this name, one person has one like it, and nobody was chosen for it. */
function isOpen(match: Match): boolean {
  if (match.kind !== 'unknown' || match.active !== undefined || match.candidates.length !== 1) return false;
  return match.chosen === undefined || match.chosen === NONE;
}

/** On how many lines there is one suggestion to take, and no other. */
export const openSuggestions = ({ matches }: Pick<Flow, 'matches'>): number => matches.filter(isOpen).length;

/** The one suggestion of each line taken; whoever was ticked, or chosen for another line, stays so. */
export function takeSuggestions<F extends Pick<Flow, 'matches'>>(flow: F): F {
  return {
    ...flow,
    matches: flow.matches.map((match) => {
      const [only] = match.kind === 'unknown' && isOpen(match) ? match.candidates : [];
      return only === undefined ? match : { ...match, chosen: only.id };
    }),
  };
}
