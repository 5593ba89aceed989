import { productName } from '../domain/licenses/product-name.ts';
import type { ListedUser, UserFilter } from '../domain/ports.ts';
import type { Entities, FilterMention } from '../understanding/understood.ts';
import { MAX_USERS } from './people/find-people.ts';
import { person } from './people/person.ts';
import { namedProducts } from './named-products.ts';
import { showStage } from './show-stage.ts';
import { startFlow } from './start-flow.ts';
import type { Purpose } from './state/flow.ts';
import type { Replies, Turn } from './turn.ts';

const DAY = 86_400_000;
/** What "inactive" means when nobody says for how long. */
export const INACTIVE_DAYS = 90;

export function hasConditions({ filter, products }: Entities): boolean {
  return products.length > 0 || Object.keys(filter).length > 0;
}

/** Users that meet the conditions, on a card where they can be ticked. Nobody is ticked: a filter names nobody. */
export async function listMatching(
  turn: Turn,
  { filter: mention, products: typed }: Pick<Entities, 'filter' | 'products'>,
  purpose: Extract<Purpose, 'look' | 'delete' | 'unassign'>,
): Replies {
  const { world } = turn;
  const named = await namedProducts(turn, typed);
  if ('missing' in named) return [named.missing];
  const products = named.skus;
  const filter = filterOf(mention, world.clock.now());
  const filters: readonly UserFilter[] =
    products.length === 0 ? [filter] : products.map(({ skuId }) => ({ ...filter, skuId }));
  const users = inOrder(await collect(turn, filters));
  const flow = await startFlow(turn, {
    purpose,
    matches: users.slice(0, MAX_USERS).map((user) => ({ kind: 'found', person: person(user) })),
    selected: [],
    truncated: users.length > MAX_USERS,
    filter: { mention, products: products.map(productName) },
    ...(purpose === 'unassign' && products.length > 0 ? { onlySkus: products.map(({ skuId }) => skuId) } : {}),
  });
  return [await showStage(turn, flow)];
}

function filterOf(mention: FilterMention, now: Date): UserFilter {
  const since = (days: number) => new Date(now.getTime() - days * DAY).toISOString();
  const days = mention.notSignedInDays;
  return {
    ...(mention.disabled === true ? { accountEnabled: false } : {}),
    ...(mention.guests === true ? { userType: 'Guest' as const } : {}),
    ...(mention.members === true ? { userType: 'Member' as const } : {}),
    ...(mention.unlicensed === true ? { licensed: false } : {}),
    ...(mention.licensed === true ? { licensed: true } : {}),
    ...(mention.department === undefined ? {} : { department: mention.department }),
    ...(mention.neverSignedIn === true ? { neverSignedIn: true } : {}),
    ...(days === undefined ? {} : { notSignedInSince: since(days) }),
  };
}

/** Who has been away longest comes first where sign-ins were asked about; otherwise by name. */
function inOrder(users: readonly ListedUser[]): readonly ListedUser[] {
  return [...users].sort(
    (one, other) =>
      (one.lastSignIn ?? '').localeCompare(other.lastSignIn ?? '') || one.displayName.localeCompare(other.displayName),
  );
}

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
