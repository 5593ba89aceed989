import { exceptionsIn, type Exceptions } from '../domain/plan/exceptions.ts';
import type { Options, Plan, Replaced } from '../domain/plan/plan.ts';
import type { Entities, FileMention } from '../understanding/understood.ts';
import { productNames, skusOf } from './people/product-names.ts';
import { defaultOptions } from './state/default-options.ts';
import { editDialogue } from './state/dialogue.ts';
import { addFlow, type FilterAsked, type Flow, type Match, type Person, type Purpose } from './state/flow.ts';
import type { When } from './state/when.ts';
import type { LeftOut, Turn } from './turn.ts';

/** What a new request starts with. */
export interface Start {
  readonly purpose: Purpose;
  readonly matches: readonly Match[];
  /** Ids ticked from the start: who was named, never who a filter found. */
  readonly selected: readonly string[];
  readonly truncated?: boolean;
  readonly filter?: FilterAsked;
  readonly file?: FileMention;
  readonly unread?: readonly string[];
  readonly repeated?: readonly string[];
  /** With `unassign`: only these products. */
  readonly onlySkus?: readonly string[];
  /** With `undo`: the job of which some are taken back. */
  readonly jobId?: string;
  /** The job whose users are planned anew. */
  readonly goesOnFrom?: string;
  /** What stays scheduled until then. */
  readonly replaces?: Replaced;
  /** Other choices than the usual ones. */
  readonly options?: Options;
  readonly exceptions?: Exceptions;
  /** Who takes over, as if typed. */
  readonly heirTyped?: string;
  readonly when?: When;
}

/** Keeps a new request and makes it the one in hand. */
export async function startFlow(turn: Turn, start: Start): Promise<Flow> {
  const { world, actor, conversationId } = turn;
  const flow = await addFlow(world.documents, {
    id: world.newId(),
    tenantId: actor.tenantId,
    actorId: actor.id,
    conversationId,
    stage: 'users',
    copy: 0,
    truncated: false,
    products: await productNames(world, skusOf(start.matches)),
    options: defaultOptions(world),
    page: 0,
    detailsOf: null,
    planId: null,
    ...withoutLeftOut(start, turn.leftOut),
  });
  await editDialogue(world.documents, conversationId, (dialogue) => ({ ...dialogue, flowId: flow.id }));
  return flow;
}

/** A list without those who were excepted, which says whom it leaves out. */
export function withoutLeftOut<L extends Pick<Flow, 'matches' | 'selected'>>(list: L, leftOut: LeftOut | undefined): L {
  if (leftOut === undefined) return list;
  const { ids, names, filter } = leftOut;
  const stays = ({ id }: Person) => !ids.has(id);
  const matches = list.matches.flatMap((match): readonly Match[] => {
    if (match.kind === 'found') return stays(match.person) ? [match] : [];
    if (match.kind !== 'deleted') return [{ ...match, candidates: match.candidates.filter(stays) }];
    const people = match.people.filter(stays);
    return people.length === 0 ? [] : [{ ...match, people }];
  });
  const said = { names, ...(filter === undefined ? {} : { filter }) };
  return { ...list, matches, selected: list.selected.filter((id) => !ids.has(id)), leftOut: said };
}

/** Who was named is ticked: the admin said so. */
export function namedIds(matches: readonly Match[]): readonly string[] {
  return matches.flatMap((match) => (match.kind === 'found' ? [match.person.id] : []));
}

/** The file the people came from, and what of a list names nobody or somebody twice: whatever was sent is accounted for. */
export const listOf = ({ file, unread, repeated }: Entities): Pick<Start, 'file' | 'unread' | 'repeated'> => ({
  ...(file === undefined ? {} : { file }),
  ...(unread === undefined ? {} : { unread }),
  ...(repeated === undefined ? {} : { repeated }),
});

/** The choices of a plan, for another one: those for all and those for single users. */
export function choicesOf(plan: Plan): Pick<Start, 'options' | 'exceptions' | 'heirTyped'> {
  const { options } = plan;
  const typed = options.heir === undefined ? {} : { heirTyped: options.heir.userPrincipalName };
  return { options, exceptions: exceptionsIn(plan), ...typed };
}
