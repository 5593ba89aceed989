import { toFailure, type FailureInfo } from '../domain/errors.ts';
import type { Options } from '../domain/plan/plan.ts';
import type { ListedUser, UserFilter } from '../domain/ports.ts';
import type { Entities } from '../understanding/understood.ts';
import { MAX_USERS } from './people/find-people.ts';
import { person } from './people/person.ts';
import { signInsUnread } from './render/sign-ins-unread-card.ts';
import { readConditions, type Conditions } from './read-conditions.ts';
import { showStage } from './show-stage.ts';
import { startFlow } from './start-flow.ts';
import type { Purpose } from './state/flow.ts';
import type { When } from './state/when.ts';
import type { Replies, Turn } from './turn.ts';

/** What "inactive" means when nobody says for how long. */
export const INACTIVE_DAYS = 90;

/** A list that was asked for in words. */
interface ListAsked {
  readonly entities: Pick<Entities, 'filter' | 'products' | 'unused'>;
  /** The whole message: asked again with a name made clear. */
  readonly text: string;
  readonly purpose: Extract<Purpose, 'look' | 'delete' | 'unassign'>;
  readonly when?: When;
  readonly options?: Options;
  /** Above the list. */
  readonly notice?: string;
}

export function hasConditions({ filter, products }: Entities): boolean {
  return products.length > 0 || Object.keys(filter).length > 0;
}

/** Users that meet the conditions, on a card where they can be ticked. Nobody is ticked: a filter names nobody. */
export async function listMatching(turn: Turn, { entities, text, purpose, when, options, notice }: ListAsked): Replies {
  const read = await readConditions(turn, entities, text);
  if ('missing' in read) return [read.missing];
  const { skuIds, asked } = read;
  const collected = await collectAsFarAsPossible(turn, read);
  if ('unread' in collected) return [signInsUnread(collected.unread, turn.words)];
  const { users, unchecked } = collected;
  const flow = await startFlow(turn, {
    purpose,
    matches: inOrder(users)
      .slice(0, MAX_USERS)
      .map((user) => ({ kind: 'found', person: person(user) })),
    selected: [],
    truncated: users.length > MAX_USERS,
    filter: {
      ...asked,
      ...(entities.unused === undefined ? {} : { unused: entities.unused }),
      ...(unchecked === undefined ? {} : { unchecked }),
    },
    ...(purpose === 'unassign' && skuIds.length > 0 ? { onlySkus: skuIds } : {}),
    ...(when === undefined ? {} : { when }),
    ...(options === undefined ? {} : { options }),
  });
  return [await showStage(turn, flow, notice)];
}

/** Who has been away longest comes first where sign-ins were asked about; otherwise by name. */
function inOrder(users: readonly ListedUser[]): readonly ListedUser[] {
  return [...users].sort(
    (one, other) =>
      (one.lastSignIn ?? '').localeCompare(other.lastSignIn ?? '') || one.displayName.localeCompare(other.displayName),
  );
}

/** What keeps sign-ins from being read while everything else can be. */
const SIGN_INS_UNREAD: ReadonlySet<string> = new Set(['premium-required', 'permission-missing']);

/**
 * Where sign-ins cannot be read, the other conditions still hold: that list, and why it is longer than asked. `unread` =
 * nothing else was asked.
 */
async function collectAsFarAsPossible(
  turn: Turn,
  { filter, ...each }: Conditions,
): Promise<
  { readonly users: readonly ListedUser[]; readonly unchecked?: FailureInfo } | { readonly unread: FailureInfo }
> {
  const filtersOf = (one: UserFilter) => eachOf({ filter: one, ...each });
  const { notSignedInSince: _since, neverSignedIn: _never, ...others } = filter;
  try {
    return { users: await collect(turn, filtersOf(filter)) };
  } catch (error) {
    const { info } = toFailure(error);
    const left = [others, each.skuIds, each.managerIds, each.departments].flatMap(Object.keys).length;
    if (!SIGN_INS_UNREAD.has(info.code)) throw error;
    if (left === 0) return { unread: info };
    return { users: await collect(turn, filtersOf(others)), unchecked: info };
  }
}

/** Each list asks for one product, one manager and one department. */
function eachOf({ filter, skuIds, managerIds, departments }: Omit<Conditions, 'asked'>): readonly UserFilter[] {
  const ofDepartments = timesEach([filter], departments, (department) => ({ department }));
  const ofManagers = timesEach(ofDepartments, managerIds, (managerId) => ({ managerId }));
  return timesEach(ofManagers, skuIds, (skuId) => ({ skuId }));
}

const timesEach = <Value>(
  filters: readonly UserFilter[],
  values: readonly Value[],
  asked: (value: Value) => UserFilter,
): readonly UserFilter[] =>
  values.length === 0 ? filters : filters.flatMap((filter) => values.map((value) => ({ ...filter, ...asked(value) })));

/** At most one more than can be shown. Throws where a condition cannot be checked: nothing is left unchecked here. */
export const everyoneMatching = (turn: Turn, conditions: Conditions): Promise<readonly ListedUser[]> =>
  collect(turn, eachOf(conditions));

/** One more than can be shown, so that the card can say that there are more. */
async function collect({ world }: Turn, filters: readonly UserFilter[]): Promise<readonly ListedUser[]> {
  const users = new Map<string, ListedUser>();
  for (const filter of filters) {
    for await (const user of world.directory.listUsers(filter)) {
      users.set(user.id, user);
      if (users.size > MAX_USERS) return [...users.values()];
    }
  }
  return [...users.values()];
}
