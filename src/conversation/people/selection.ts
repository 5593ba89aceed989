import type { UserId } from '../../domain/user.ts';
import type { Flow, Match, Person } from '../state/flow.ts';

export const pickId = (id: UserId): string => `pick:${id}`;
export const chooseId = (index: number): string => `choose:${index}`;
/** The answer "none of these". */
export const NONE = 'none';

/** Names that fit several people and were not answered: going on would silently leave somebody out. */
export function openQuestions(flow: Pick<Flow, 'matches'>): readonly string[] {
  return flow.matches.flatMap((match) =>
    match.kind === 'ambiguous' && match.chosen === undefined ? [match.query] : [],
  );
}

/** Names as typed that came to nobody who can be worked on: not found, unclear, answered with "none", or deleted before. */
export function leftOut(flow: Pick<Flow, 'matches' | 'purpose'>): readonly string[] {
  return flow.matches.flatMap((match) => {
    if (match.kind === 'found') return [];
    if (match.kind === 'deleted') return flow.purpose === 'restore' ? [] : [match.query];
    return match.candidates.some(({ id }) => id === match.chosen) ? [] : [match.query];
  });
}

type Inputs = Readonly<Record<string, string | number | boolean>>;

/** Everyone ticked or chosen, on all pages, each once, in the order of the list. */
export function selectedPeople(flow: Pick<Flow, 'matches' | 'selected'>): readonly Person[] {
  const ticked = new Set(flow.selected);
  const people = flow.matches.flatMap((match): readonly Person[] => {
    switch (match.kind) {
      case 'found':
        return ticked.has(match.person.id) ? [match.person] : [];
      case 'deleted':
        return match.people.filter(({ id }) => ticked.has(id));
      case 'ambiguous':
      case 'unknown':
        return match.candidates.filter(({ id }) => id === match.chosen);
    }
  });
  return [...new Map(people.map((found) => [found.id, found])).values()];
}

/** Everyone who can be ticked. */
export function tickable(flow: Pick<Flow, 'matches' | 'purpose'>): readonly Person[] {
  return flow.matches.flatMap((match): readonly Person[] => {
    if (flow.purpose === 'restore') return match.kind === 'deleted' ? match.people : [];
    return match.kind === 'found' ? [match.person] : [];
  });
}

/** How many the selected ones are out of: everyone who can be ticked, and whoever was chosen for a name. */
export function selectable(flow: Pick<Flow, 'matches' | 'selected' | 'purpose'>): number {
  return new Set([...tickable(flow), ...selectedPeople(flow)].map(({ id }) => id)).size;
}

/** Can anybody be ticked or chosen? */
export function isChoosable(flow: Pick<Flow, 'matches' | 'purpose'>): boolean {
  const offers = (match: Match) =>
    (match.kind === 'ambiguous' || match.kind === 'unknown') && match.candidates.length > 0;
  return tickable(flow).length > 0 || flow.matches.some(offers);
}

/**
 * What the inputs of one page say, merged into the selection of all pages. Only people who are on the list count: an id
 * that was put into the card is ignored.
 */
export function mergeSelection<F extends Pick<Flow, 'matches' | 'selected' | 'purpose'>>(flow: F, inputs: Inputs): F {
  const ticked = new Set(flow.selected);
  for (const { id } of tickable(flow)) {
    const input = inputs[pickId(id)];
    if (input === undefined) continue;
    if (String(input) === 'true') ticked.add(id);
    else ticked.delete(id);
  }
  return { ...flow, selected: [...ticked], matches: flow.matches.map((match, index) => choose(match, index, inputs)) };
}

function choose(match: Match, index: number, inputs: Inputs): Match {
  if (match.kind !== 'ambiguous' && match.kind !== 'unknown') return match;
  const input = inputs[chooseId(index)];
  if (input === undefined) return match;
  const { chosen: _before, ...open } = match;
  const chosen = input === NONE ? NONE : match.candidates.find(({ id }) => id === input)?.id;
  return chosen === undefined ? open : { ...open, chosen };
}
