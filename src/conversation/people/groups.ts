import type { Flow, Group, Match } from '../state/flow.ts';

/** In the order of a list: what must be decided, whom something can be done with, and then who is only told of. */
export const GROUPS: readonly Group[] = ['ambiguous', 'found', 'deleted', 'active', 'unknown'];

export const groupOf = (match: Match): Group =>
  match.kind === 'unknown' && match.active !== undefined ? 'active' : match.kind;

/** How many of each there are, in order; groups of nobody are left out. */
export function groupsIn({ matches }: Pick<Flow, 'matches'>): readonly (readonly [Group, number])[] {
  return GROUPS.map((group) => [group, matches.filter((match) => groupOf(match) === group).length] as const).filter(
    ([, count]) => count > 0,
  );
}

/** The group that is looked at alone; undefined = all of them, also where nobody is in the one that was asked for. */
export function shownGroup({ matches, showing }: Pick<Flow, 'matches' | 'showing'>): Group | undefined {
  return GROUPS.find((group) => group === showing && matches.some((match) => groupOf(match) === group));
}
