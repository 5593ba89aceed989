import { conflictOf } from '../../domain/plan/conflict-of.ts';
import { differing, optionsFor } from '../../domain/plan/exceptions.ts';
import type { Options } from '../../domain/plan/plan.ts';
import type { Contact } from '../../domain/user.ts';
import { withOwn } from '../actions/keep-own.ts';
import { mergeOptions } from '../render/option-inputs.ts';
import { shortChoices } from '../render/short-choices.ts';
import type { Flow, Person } from '../state/flow.ts';
import { timed } from '../timed.ts';
import type { Turn } from '../turn.ts';
import { offeredFor, type Offered } from './offered.ts';
import { withLine, type Draft } from './step.ts';

/** What the inputs of the card would say. */
export interface Chosen {
  /** By input; each must be on the card, with this value. */
  readonly inputs: Readonly<Record<string, string>>;
  /** Typed into the card, where the inputs above are there. */
  readonly texts?: Readonly<Record<string, string>>;
  /** Who takes over; `null` = whoever it was. */
  readonly heir?: Contact;
}

const keysOf = ({ inputs }: Chosen) => Object.keys(inputs) as (keyof Options)[];

const isOffered = (offered: Offered, { inputs }: Chosen): boolean =>
  Object.entries(inputs).every(([input, value]) => offered.get(input)?.includes(value) === true);

/** For everybody, as the inputs of the card; or for some, as the page of each. */
export function setOptions(
  turn: Turn,
  draft: Draft,
  people: readonly Person[] | undefined,
  chosen: Chosen,
): Promise<Draft> {
  return people === undefined ? setForAll(turn, draft, chosen) : setForSome(turn, draft, people, chosen);
}

async function setForAll(turn: Turn, draft: Draft, chosen: Chosen): Promise<Draft> {
  const { words } = turn;
  const { flow } = draft;
  const { heir } = chosen;
  const options = {
    ...mergeOptions(flow.options, { ...chosen.inputs, ...chosen.texts }),
    ...(heir === undefined ? {} : { heir }),
  };
  if (!isOffered(await offeredFor(turn, flow, null), chosen)) {
    // What cannot be had is not asked either, and why is worth knowing.
    const conflict = conflictOf(timed(flow, options));
    return conflict === undefined || conflict === conflictOf(timed(flow, flow.options))
      ? withLine(draft, words.t('choices.no-difference'))
      : { ...draft, problem: words.t(`options.conflict.${conflict}`) };
  }
  const next: Flow = { ...flow, options, ...(heir === undefined ? {} : { heirTyped: heir.userPrincipalName }) };
  const choices = shortChoices(timed(next, options), keysOf(chosen), words);
  const set = { ...draft, flow: next };
  return choices === '' ? set : withLine(set, words.t('choices.set', { choices }));
}

async function setForSome(turn: Turn, draft: Draft, people: readonly Person[], chosen: Chosen): Promise<Draft> {
  const { words } = turn;
  const said = new Map<string, string[]>();
  let { flow } = draft;
  for (const { id, displayName } of people) {
    const offered = isOffered(await offeredFor(turn, flow, id), chosen);
    const own = offered ? ownOptions(flow, id, chosen) : undefined;
    const conflict = own === undefined ? undefined : conflictOf(timed(flow, own));
    if (own !== undefined && conflict !== undefined) {
      const problem = words.t(`options.conflict.${conflict}`);
      return { ...draft, problem: words.t('options.for', { name: displayName, problem }) };
    }
    const differs = own === undefined ? undefined : differing(flow.options, own);
    if (differs !== undefined) flow = withOwn(flow, id, differs);
    const line = lineOf(turn, flow, chosen, own);
    said.set(line, [...(said.get(line) ?? []), displayName]);
  }
  const lines = [...said].map(([choices, names]) =>
    choices === ''
      ? words.t('choices.no-difference-for', { name: words.list(names) })
      : words.t('choices.set-for', { name: words.list(names), choices }),
  );
  return { ...draft, flow, lines: [...draft.lines, ...lines] };
}

const lineOf = ({ words }: Turn, flow: Flow, chosen: Chosen, own: Options | undefined): string =>
  own === undefined ? '' : shortChoices(timed(flow, own), keysOf(chosen), words);

function ownOptions(flow: Flow, id: string, chosen: Chosen): Options {
  const before = optionsFor(flow.options, flow.exceptions, id);
  const own = mergeOptions(before, { ...chosen.inputs, ...chosen.texts });
  return chosen.heir === undefined ? own : { ...own, heir: chosen.heir };
}
