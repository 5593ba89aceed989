import { NONE, selectedPeople, tickable } from '../people/selection.ts';
import type { Flow, Match } from '../state/flow.ts';
import { withLine, type Step } from './step.ts';
import { whoIsMeant } from './whose.ts';

/** Unticks those who are named: what the users card does. */
export const leavePeopleOut: Step = async (turn, draft, said, message) => {
  const { words } = turn;
  const { flow } = draft;
  const selected = selectedPeople(flow);
  const among =
    flow.stage === 'users'
      ? [...new Map([...tickable(flow), ...selected].map((one) => [one.id, one])).values()]
      : selected;
  // "Do not delete them" is no more than a no.
  if (said.whose === undefined || (said.whose === 'one' && among.length === 1)) return undefined;
  const who = await whoIsMeant(turn, among, said, message);
  if (who === undefined || 'asks' in who) return who;
  const people = who.people ?? among;
  const ids = new Set(people.map(({ id }) => id));
  const names = words.list(people.map(({ displayName }) => displayName));
  if (selected.length > 0 && selected.every(({ id }) => ids.has(id)))
    return { ...draft, lines: [...draft.lines, words.t('choices.nobody-left', { names })] };
  return withLine({ ...draft, flow: without(flow, ids) }, words.t('choices.left-out', { names }));
};

function without(flow: Flow, ids: ReadonlySet<string>): Flow {
  const matches = flow.matches.map((match): Match =>
    (match.kind === 'ambiguous' || match.kind === 'unknown') && match.chosen !== undefined && ids.has(match.chosen)
      ? { ...match, chosen: NONE }
      : match,
  );
  return { ...flow, matches, selected: flow.selected.filter((id) => !ids.has(id)) };
}
