import { Failure } from '../../domain/errors.ts';
import { conflictOf } from '../../domain/plan/conflict-of.ts';
import { differing, optionsFor } from '../../domain/plan/exceptions.ts';
import { groupsToLeave } from '../../domain/plan/groups-to-leave.ts';
import type { Options } from '../../domain/plan/plan.ts';
import { nameHeir } from '../name-heir.ts';
import { selectedPeople } from '../people/selection.ts';
import { mergeOptions } from '../render/option-inputs.ts';
import { mergeHeir } from '../render/taker-inputs.ts';
import { showStage } from '../show-stage.ts';
import { readExamined } from '../state/examined.ts';
import { editFlow, type Flow } from '../state/flow.ts';
import { timed } from '../timed.ts';
import type { Turn } from '../turn.ts';
import { textOf, type Action, type Inputs } from './action.ts';
import { openFlow } from './open-flow.ts';

/** What one user's page says, for this user only; what cannot be had together is said on that page, and nothing is kept. */
export const keepOwn: Action = async (turn, inputs) => {
  const { words, world } = turn;
  const flow = await openFlow(turn, inputs, ['considerations']);
  const { id, displayName } = whoIs(flow, inputs);
  const { options, typed, problem } = await chosenOn(turn, flow, id, inputs);
  const own = differing(flow.options, options);
  if (problem !== undefined) {
    const shown = { ...flow, detailsOf: id, heirTyped: typed, exceptions: { ...flow.exceptions, [id]: own } };
    return [await showStage(turn, shown, '', problem)];
  }
  const asksMore = await hasGroupsToLeave(turn, flow, id, options);
  const kept = await editFlow(world.documents, flow.id, (latest) => ({
    ...withOwn(latest, id, own),
    detailsOf: asksMore ? id : null,
    // Where they stand now.
    page: 0,
  }));
  const said = Object.keys(own).length === 0 ? 'options.no-difference' : 'options.kept-own';
  return [await showStage(turn, kept, words.t(said, { name: displayName }))];
};

/** What should happen has become another thing, of which the page has one more question: then it stays open. */
async function hasGroupsToLeave({ world }: Turn, flow: Flow, id: string, options: Options): Promise<boolean> {
  if (options.outcome === optionsFor(flow.options, flow.exceptions, id).outcome) return false;
  const facts = (await readExamined(world.documents, flow.id))?.subjects.find(({ user }) => user.id === id);
  return facts !== undefined && groupsToLeave(facts, { ...options, leaveGroups: true }).length > 0;
}

/** Throws `card-stale` for whoever is not selected. */
export function whoIs(flow: Flow, inputs: Inputs) {
  const user = textOf(inputs, 'user');
  const person = selectedPeople(flow).find(({ id }) => id === user);
  if (person === undefined) throw new Failure('card-stale');
  return person;
}

/** A flow in which one user is treated so; like everyone where nothing differs. */
export function withOwn(flow: Flow, id: string, own: Partial<Options>): Flow {
  const { [id]: _before, ...others } = flow.exceptions ?? {};
  return { ...flow, exceptions: Object.keys(own).length === 0 ? others : { ...others, [id]: own } };
}

interface Chosen {
  readonly options: Options;
  /** Who takes over, as typed. */
  readonly typed: string;
  readonly problem?: string;
}

async function chosenOn(turn: Turn, flow: Flow, id: string, inputs: Inputs): Promise<Chosen> {
  const { words } = turn;
  const before = optionsFor(flow.options, flow.exceptions, id);
  const typed = mergeHeir(flow.exceptions?.[id]?.heir?.userPrincipalName ?? flow.heirTyped, inputs);
  const { heir: _own, ...rest } = mergeOptions(before, inputs);
  const conflict = conflictOf(timed(flow, rest));
  if (conflict !== undefined) return { options: rest, typed, problem: words.t(`options.conflict.${conflict}`) };
  const named = await nameHeir(turn, flow, rest, typed);
  if (named === undefined) return { options: rest, typed };
  if ('problem' in named) return { options: rest, typed, ...named };
  // Whoever takes over from everyone is no exception, also when another is named for everyone later.
  return { options: typed === (flow.heirTyped ?? '') ? rest : { ...rest, heir: named.heir }, typed };
}
