import { costsNothing } from '../domain/licenses/costs-nothing.ts';
import { isTrial } from '../domain/licenses/is-trial.ts';
import { productName } from '../domain/licenses/product-name.ts';
import { seatCost, seatCosts, type SeatCount } from '../domain/licenses/seat-costs.ts';
import { seatsOf } from '../domain/licenses/seats.ts';
import type { SubscribedSku } from '../domain/license.ts';
import type { Adapted } from './render/answer-card.ts';
import { costText, unpricedLine } from './render/cost-lines.ts';
import type { Rendering } from './render/rendering.ts';
import type { Turn } from './turn.ts';

/** More than this is a report, not an answer. */
const PRODUCTS = 8;

/**
 * Which numbers to type, from what the tenant bought and uses now, and what they save where prices are configured.
 *
 * @param only the products that are meant, such as those a job just freed; otherwise everything that has free seats
 */
export async function stopPayingHere(turn: Turn, only?: readonly string[]): Promise<Adapted> {
  const { world, words } = turn;
  const [skus, subscriptions] = await Promise.all([world.directory.subscribedSkus(), world.directory.subscriptions()]);
  const withFree = skus
    .filter((sku) => sku.appliesTo !== 'Company' && seatsOf(sku).free > 0 && !costsNothing(sku))
    .filter(({ skuId }) => only === undefined || only.includes(skuId))
    .sort((a, b) => seatsOf(b).free - seatsOf(a).free);
  // What ends by itself, or is over and in its grace period, has no number to type.
  const trials = withFree.filter((sku) => isTrial(sku, subscriptions));
  const expired = withFree.filter((sku) => sku.prepaidUnits.enabled === 0 && !trials.includes(sku));
  const lowerable = withFree.filter((sku) => !trials.includes(sku) && !expired.includes(sku));
  const told = lowerable.slice(0, PRODUCTS);
  const behindOf = (sku: SubscribedSku) => subscriptions.filter(({ skuId }) => skuId === sku.skuId);
  const byPartner = told.filter((sku) => behindOf(sku).some(({ ownerTenantId }) => ownerTenantId !== null));
  const hints = [
    ...byPartner.map((sku) => words.t('dialogue.partner', { product: productName(sku) })),
    ...trials.map((sku) => words.t('dialogue.trial', { product: productName(sku) })),
    ...expired.map((sku) => words.t('dialogue.expired', { product: productName(sku) })),
  ];
  const none = withFree.length === 0 ? [words.t('dialogue.no-free-seats')] : [];
  const figures = told.length === 0 ? none : totals(told, lowerable.length, turn);
  return { lines: [`${words.t('dialogue.here')}:`, ...figures, ...hints], facts: [] };
}

/** Each product's, and what to know before they are typed. */
function totals(told: readonly SubscribedSku[], all: number, turn: Turn): readonly string[] {
  const { words } = turn;
  const more = all - told.length;
  return [
    ...told.map((sku) => newTotal(sku, turn)),
    ...(more > 0 ? [words.t('dialogue.more-products', { count: more })] : []),
    ...savedTogether(told.map(freeSeats), turn),
    words.t('dialogue.seats-for-undo'),
  ];
}

const freeSeats = (sku: SubscribedSku): SeatCount => ({ ...sku, count: seatsOf(sku).free });

function newTotal(sku: SubscribedSku, { words, prices }: Rendering): string {
  const { bought, assigned } = seatsOf(sku);
  const line = words.t('dialogue.new-total', { product: productName(sku), bought, assigned, total: assigned });
  const saved = seatCost(freeSeats(sku), prices);
  if (saved === undefined || prices === undefined) return line;
  return words.t('dialogue.new-total-saves', { line, cost: costText(saved, prices, words) });
}

/** All of them at once; nothing where that is one. */
function savedTogether(seats: readonly SeatCount[], { words, prices }: Rendering): readonly string[] {
  const { total, unpriced } = seatCosts(seats, prices);
  if (total === undefined || prices === undefined || seats.length - unpriced.length < 2) return [];
  return [words.t('dialogue.saves', { cost: costText(total, prices, words) }), ...unpricedLine(unpriced, words)];
}
