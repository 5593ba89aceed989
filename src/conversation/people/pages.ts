import type { Flow, Match } from '../state/flow.ts';
import { groupOf, GROUPS, shownGroup } from './groups.ts';

/** A match with its place in the list: inputs are named after it. */
export interface Listed {
  readonly match: Match;
  readonly index: number;
}

/** Lines of a page, so that the card stays far below 25 KB and readable on a phone. */
const LINES = 10;

/** Of those who were not found, the ones somebody else may be meant by come first. */
const order = (match: Match): number =>
  GROUPS.indexOf(groupOf(match)) + (match.kind === 'unknown' && match.candidates.length === 0 ? 0.5 : 0);

const lines = (match: Match): number => {
  if (match.kind === 'ambiguous' || match.kind === 'unknown') return 1 + match.candidates.length / 2;
  return match.kind === 'deleted' ? match.people.length : 1;
};

/** What needs an answer comes first, and who was not found last; the counts on the card lead to each of them. */
export function pagesOf(flow: Pick<Flow, 'matches' | 'showing'>): readonly (readonly Listed[])[] {
  const only = shownGroup(flow);
  const listed = flow.matches
    .map((match, index) => ({ match, index }))
    .filter(({ match }) => only === undefined || groupOf(match) === only);
  listed.sort((a, b) => order(a.match) - order(b.match) || a.index - b.index);
  const pages: Listed[][] = [];
  let room = 0;
  for (const item of listed) {
    room -= lines(item.match);
    const page = pages.at(-1);
    if (page === undefined || room < 0) {
      pages.push([item]);
      room = LINES - lines(item.match);
    } else page.push(item);
  }
  return pages.length === 0 ? [[]] : pages;
}

/** A list cut into pages of ten, or fewer where other things must fit on the card. */
export function slice<T>(
  items: readonly T[],
  page: number,
  size = LINES,
): { readonly items: readonly T[]; readonly pages: number } {
  const pages = Math.max(1, Math.ceil(items.length / size));
  const at = Math.min(Math.max(0, page), pages - 1);
  return { items: items.slice(at * size, (at + 1) * size), pages };
}
