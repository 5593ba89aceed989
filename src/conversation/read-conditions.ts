import { productName } from '../domain/licenses/product-name.ts';
import type { PersonRef, UserId } from '../domain/user.ts';
import type { UserFilter } from '../domain/ports.ts';
import type { SkuId } from '../domain/license.ts';
import { readDay } from '../understanding/moments/read-day.ts';
import type { CreatedMention, Entities, FilterMention } from '../understanding/understood.ts';
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
  const named = await namedProducts(turn, typed);
  if ('missing' in named) return named;
  const created = mention.created === undefined ? {} : createdOf(turn, mention.created);
  if (created === undefined) return { missing: dayUnknown(turn, mention.created?.day ?? '') };
  const managers: PersonRef[] = [];
  for (const name of [...(mention.manager === undefined ? [] : [mention.manager]), ...(mention.otherManagers ?? [])]) {
    const boss = await namedManager(turn, name, text);
    if ('missing' in boss) return boss;
    managers.push(boss.manager);
  }
  return {
    filter: {
      ...filterOf(mention, turn.world.clock.now()),
      ...madeIn(created),
    },
    departments: departmentsOf(mention),
    managerIds: managers.map(({ id }) => id),
    skuIds: named.skus.map(({ skuId }) => skuId),
    asked: {
      mention,
      products: named.skus.map(productName),
      created,
      ...(managers.length === 0 ? {} : { manager: managers.map(({ displayName }) => displayName) }),
    },
  };
}

const departmentsOf = ({ department, otherDepartments = [] }: FilterMention): readonly string[] =>
  department === undefined ? [] : [department, ...otherDepartments];

function filterOf(mention: FilterMention, now: Date): UserFilter {
  const since = (days: number) => new Date(now.getTime() - days * DAY).toISOString();
  const days = mention.notSignedInDays;
  return {
    ...(mention.disabled === true ? { accountEnabled: false } : {}),
    ...(mention.guests === true ? { userType: 'Guest' as const } : {}),
    ...(mention.members === true ? { userType: 'Member' as const } : {}),
    ...(mention.unlicensed === true ? { licensed: false } : {}),
    ...(mention.licensed === true ? { licensed: true } : {}),
    ...(mention.neverSignedIn === true ? { neverSignedIn: true } : {}),
    ...(days === undefined ? {} : { notSignedInSince: since(days) }),
  };
}

const madeIn = ({ before, since }: CreatedAsked): UserFilter => ({
  ...(before === undefined ? {} : { createdBefore: before }),
  ...(since === undefined ? {} : { createdSince: since }),
});

/** Undefined when there is no such day. */
function createdOf({ world, words }: Turn, { side, day }: CreatedMention): CreatedAsked | undefined {
  const named = readDay(day, words.language, { now: world.clock.now(), timeZone: words.timeZone });
  if (named === undefined) return undefined;
  if (side === 'before') return { before: named.start.toISOString() };
  return { since: (side === 'after' ? named.end : named.start).toISOString() };
}

function dayUnknown({ words }: Turn, day: string): Reply {
  return messageCard(words.t('users.day-unknown', { day }), [words.t('users.day-unknown-hint')]);
}
