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
 * Which numbers to type, from what the tenant bought and uses now, and what they save where prices are configured. `only` = products a job just freed; otherwise
 * everything paid for that has free seats.
 */
export async function stopPayingHere(turn: Turn, only?: readonly string[]): Promise<Adapted> {
  const { world, words } = turn;
  const [skus, subscriptions] = await Promise.all([world.directory.subscribedSkus(), world.directory.subscriptions()]);
  const lowerable = skus
    .filter((sku) => sku.appliesTo !== 'Company' && seatsOf(sku).free > 0 && !costsNothing(sku))
    .filter(({ skuId }) => only === undefined || only.includes(skuId))
    .sort((a, b) => seatsOf(b).free - seatsOf(a).free)
    .slice(0, PRODUCTS);
  const behindOf = (sku: SubscribedSku) => subscriptions.filter(({ skuId }) => skuId === sku.skuId);
  const hints = lowerable.flatMap((sku) => {
    const behind = behindOf(sku);
    const product = productName(sku);
    return [
      ...(behind.some(({ ownerTenantId }) => ownerTenantId !== null) ? [words.t('dialogue.partner', { product })] : []),
      ...(behind.some((one) => one.isTrial) ? [words.t('dialogue.trial', { product })] : []),
    ];
  });
  // What ends by itself has no number to type.
  const told = lowerable.filter((sku) => !isTrial(sku, subscriptions));
  const figures =
    lowerable.length === 0
      ? [words.t('dialogue.no-free-seats')]
      : [...told.map((sku) => newTotal(sku, turn)), ...savedTogether(told.map(freeSeats), turn)];
  return { lines: [`${words.t('dialogue.here')}:`, ...figures, ...hints], facts: [] };
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
