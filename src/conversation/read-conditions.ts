import { productName } from '../domain/licenses/product-name.ts';
import type { PersonRef, UserId } from '../domain/user.ts';
import type { UserFilter } from '../domain/ports.ts';
import type { SkuId } from '../domain/license.ts';
import type { IsoDateTime } from '../domain/time.ts';
import type { Entities, FilterMention } from '../understanding/understood.ts';
import { askedDays } from './asked-days.ts';
import { namedManager } from './named-manager.ts';
import { namedProducts } from './named-products.ts';
import { messageCard } from './render/message-card.ts';
import type { Reply } from './reply.ts';
import type { CreatedAsked, FilterAsked } from './state/flow.ts';
import type { Turn } from './turn.ts';

const DAY = 86_400_000;

export interface Conditions {
  readonly filter: UserFilter;
  /** People of any of these, as typed; of everybody when empty. */
  readonly departments: readonly string[];
  /** People of any of these; of everybody when empty. */
  readonly managerIds: readonly UserId[];
  /** Any of these products will do; all when empty. */
  readonly skuIds: readonly SkuId[];
  /** As the card says them. */
  readonly asked: FilterAsked;
}

/**
 * Conditions as typed → as the directory takes them; or what to say when a product, a manager or a day is not certain.
 *
 * @param text the whole message, asked again with a name made clear
 */
export async function readConditions(
  turn: Turn,
  { filter: mention, products: typed }: Pick<Entities, 'filter' | 'products'>,
  text: string,
): Promise<Conditions | { readonly missing: Reply }> {
  if (mention.signedIn === true) return { missing: signedInUnlisted(turn) };
  const named = await namedProducts(turn, typed);
  if ('missing' in named) return named;
  const lacked = await namedProducts(turn, mention.withoutProducts ?? []);
  if ('missing' in lacked) return lacked;
  const days = askedDays(turn, mention);
  if ('missing' in days) return days;
  const bosses = await namedManagers(turn, mention, text);
  if ('missing' in bosses) return bosses;
  const { managers } = bosses;
  return {
    filter: {
      ...filterOf(mention, turn.world.clock.now(), days.notSignedInSince),
      ...madeIn(days.created),
      ...(lacked.skus.length === 0 ? {} : { withoutSkuIds: lacked.skus.map(({ skuId }) => skuId) }),
    },
    departments: departmentsOf(mention),
    managerIds: managers.map(({ id }) => id),
    skuIds: named.skus.map(({ skuId }) => skuId),
    asked: {
      mention,
      products: named.skus.map(productName),
      ...(lacked.skus.length === 0 ? {} : { withoutProducts: lacked.skus.map(productName) }),
      ...days,
      ...(managers.length === 0 ? {} : { manager: managers.map(({ displayName }) => displayName) }),
    },
  };
}

/** The opposite of a list that was asked for is no answer. */
const signedInUnlisted = ({ words }: Turn): Reply =>
  messageCard(words.t('users.signed-in-unlisted'), [words.t('users.signed-in-unlisted-hint')]);

async function namedManagers(
  turn: Turn,
  { manager, otherManagers = [] }: FilterMention,
  text: string,
): Promise<{ readonly managers: readonly PersonRef[] } | { readonly missing: Reply }> {
  const managers: PersonRef[] = [];
  for (const name of manager === undefined ? [] : [manager, ...otherManagers]) {
    const boss = await namedManager(turn, name, text);
    if ('missing' in boss) return boss;
    managers.push(boss.manager);
  }
  return { managers };
}

const departmentsOf = ({ department, otherDepartments = [] }: FilterMention): readonly string[] =>
  department === undefined ? [] : [department, ...otherDepartments];

function filterOf(mention: FilterMention, now: Date, notSince?: IsoDateTime): UserFilter {
  return { ...kindOf(mention), ...departmentOf(mention), ...signedOut(mention, now, notSince) };
}

const kindOf = ({ disabled, enabled, guests, members, unlicensed, licensed }: FilterMention): UserFilter => ({
  ...(enabled === true ? { accountEnabled: true } : {}),
  ...(disabled === true ? { accountEnabled: false } : {}),
  ...(guests === true ? { userType: 'Guest' as const } : {}),
  ...(members === true ? { userType: 'Member' as const } : {}),
  ...(unlicensed === true ? { licensed: false } : {}),
  ...(licensed === true ? { licensed: true } : {}),
});

const departmentOf = ({ notDepartments, noDepartment }: FilterMention): UserFilter => ({
  ...(notDepartments === undefined ? {} : { notDepartments }),
  ...(noDepartment === true ? { noDepartment } : {}),
});

/** Where a day and a length of time are said, both hold. */
function signedOut(
  { notSignedInDays: days, neverSignedIn }: FilterMention,
  now: Date,
  notSince?: IsoDateTime,
): UserFilter {
  const ago = days === undefined ? undefined : new Date(now.getTime() - days * DAY).toISOString();
  const [first] = [ago, notSince].filter((at) => at !== undefined).sort();
  return {
    ...(neverSignedIn === true ? { neverSignedIn } : {}),
    ...(first === undefined ? {} : { notSignedInSince: first }),
  };
}

const madeIn = ({ before, since }: CreatedAsked): UserFilter => ({
  ...(before === undefined ? {} : { createdBefore: before }),
  ...(since === undefined ? {} : { createdSince: since }),
});
