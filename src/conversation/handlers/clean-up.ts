import { Failure, toFailure, type FailureInfo } from '../../domain/errors.ts';
import { heldSeats } from '../../domain/licenses/held-seats.ts';
import { seatCosts, type SeatCount } from '../../domain/licenses/seat-costs.ts';
import type { SubscribedSku } from '../../domain/license.ts';
import type { ListedUser, UserFilter } from '../../domain/ports.ts';
import { failureWords } from '../../locales/failure-words.ts';
import { authorizeLookUp } from '../authorize.ts';
import { backToRequest } from '../back-to-request.ts';
import { productNames } from '../people/product-names.ts';
import { button } from '../render/button.ts';
import { costText, unpricedLine } from '../render/cost-lines.ts';
import { messageCard } from '../render/message-card.ts';
import { trialProducts } from '../trial-products.ts';
import type { Turn } from '../turn.ts';
import type { Handler } from './handler.ts';

const DAY = 86_400_000;
/** A new account may not have been used yet. */
const NEW_DAYS = 30;
const AWAY_DAYS = 90;
/** Counted before it is said to be "more than": enough to begin with, and no walk through a huge tenant. */
const MOST = 5_000;
const PRODUCTS = 8;

/** Those who could go, as a list that can be asked for in the same words. */
const KINDS = ['disabled', 'never', 'away', 'guests'] as const;
type Kind = (typeof KINDS)[number];
/** Seats some people hold, by product. */
type Held = (people: readonly ListedUser[]) => readonly SeatCount[];
type Counted = readonly ListedUser[] | FailureInfo;

const isCounted = (counted: Counted): counted is readonly ListedUser[] => Array.isArray(counted);

/** "What can I clean up?": how many of each kind, what seats would come free, and a button to each list. */
export const cleanUp: Handler = async (turn) => {
  await authorizeLookUp(turn);
  const { words } = turn;
  const [found, skus, trials] = await Promise.all([count(turn), boughtIfPriced(turn), trialProducts(turn)]);
  const heldBy: Held = (people) =>
    heldSeats(people, skus ?? []).map((seats) =>
      trials?.has(seats.skuId) === true ? { ...seats, trial: 'yes' } : seats,
    );
  const facts = KINDS.map((kind) => ({
    title: words.t(`clean-up.${kind}`),
    value: valueOf(found[kind], skus && heldBy, turn),
  }));
  const some = (kind: Kind) => {
    const counted = found[kind];
    return isCounted(counted) && counted.length > 0;
  };
  const lists = KINDS.filter(some).map((kind) => {
    const text = words.t(`clean-up.list.${kind}`);
    return button(text, 'say', { text });
  });
  const seats = await seatsLines(turn, found, { heldBy, isPriced: skus !== undefined, unread: trials === undefined });
  const said = lists.length === 0 ? words.t('clean-up.nothing') : words.t('clean-up.text');
  const actions = [...lists, ...(await backToRequest(turn))];
  return [messageCard(words.t('clean-up.title'), [said, ...seats], { facts, actions })];
};

/** Who is away and who never came are told apart in one walk through the tenant. */
async function count(turn: Turn): Promise<Readonly<Record<Kind, Counted>>> {
  const before = (days: number) => new Date(turn.world.clock.now().getTime() - days * DAY).toISOString();
  const [disabled, idle, guests] = await Promise.all([
    collect(turn, { accountEnabled: false, licensed: true }),
    collect(turn, { notSignedInSince: before(NEW_DAYS) }),
    collect(turn, { userType: 'Guest', licensed: false }),
  ]);
  if (!isCounted(disabled) && !isCounted(idle) && !isCounted(guests)) throw toFailure(disabled);
  if (!isCounted(idle)) return { disabled, guests, never: idle, away: idle };
  const away = before(AWAY_DAYS);
  return {
    disabled,
    guests,
    never: idle.filter(({ lastSignIn }) => (lastSignIn ?? null) === null),
    away: idle.filter(({ lastSignIn, createdDateTime }) => (lastSignIn ?? createdDateTime ?? '') < away),
  };
}

async function collect({ world }: Turn, filter: UserFilter): Promise<Counted> {
  const users: ListedUser[] = [];
  try {
    for await (const user of world.directory.listUsers(filter)) {
      users.push(user);
      if (users.length > MOST) break;
    }
    return users;
  } catch (error) {
    return toFailure(error).info;
  }
}

/** By what the tenant bought a price is known; where it cannot be read there is no word about money. */
async function boughtIfPriced({ world, prices }: Turn): Promise<readonly SubscribedSku[] | undefined> {
  if (prices === undefined) return undefined;
  try {
    return await world.directory.subscribedSkus();
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return undefined;
  }
}

function valueOf(counted: Counted, heldBy: Held | undefined, { words, prices }: Turn): string {
  if (!isCounted(counted)) return words.t('clean-up.unknown', { cause: failureWords(words, counted).cause });
  const licenses = counted.reduce((sum, { assignedLicenses }) => sum + assignedLicenses.length, 0);
  const more = counted.length > MOST;
  const said = words.t('clean-up.count', { count: Math.min(counted.length, MOST), more: String(more), licenses });
  // Of more than were counted no sum is known.
  const cost = heldBy === undefined || more ? undefined : seatCosts(heldBy(counted), prices).total;
  return cost === undefined || prices === undefined ? said : `${said} · ${costText(cost, prices, words)}`;
}

/** Seats by product that come free when everybody above is deleted, each person counted once, and what they cost. */
async function seatsLines(
  { world, words, prices }: Turn,
  found: Readonly<Record<Kind, Counted>>,
  {
    heldBy,
    isPriced,
    unread,
  }: { readonly heldBy: Held; readonly isPriced: boolean; /** Which are trials. */ readonly unread: boolean },
): Promise<readonly string[]> {
  const people = new Map(KINDS.flatMap((kind) => [...listOf(found[kind])].map((user) => [user.id, user] as const)));
  const seats = [...heldBy([...people.values()])].sort((one, other) => other.count - one.count);
  if (seats.length === 0) return [];
  const names = await productNames(
    world,
    seats.map(({ skuId }) => skuId),
  );
  const products = seats.map(({ skuId, count, trial }) => {
    const said = words.t('clean-up.seats-of', { product: names[skuId] ?? skuId, count });
    return trial === 'yes' ? words.t('licenses.trial-of', { product: said }) : said;
  });
  const more = Math.max(0, products.length - PRODUCTS);
  const free = words.t('clean-up.seats', { products: products.slice(0, PRODUCTS), more });
  const isWhole = KINDS.every((kind) => listOf(found[kind]).length <= MOST);
  const { total, unpriced } = seatCosts(!isPriced || !isWhole ? [] : seats, prices);
  if (total === undefined || prices === undefined) return [free];
  return [
    free,
    words.t('clean-up.cost', { cost: costText(total, prices, words) }),
    ...unpricedLine(unpriced, words),
    ...(unread ? [words.t('licenses.trials-unread')] : []),
  ];
}

const listOf = (counted: Counted): readonly ListedUser[] => (isCounted(counted) ? counted : []);
