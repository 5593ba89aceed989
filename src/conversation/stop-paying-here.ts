import { costsNothing } from '../domain/licenses/costs-nothing.ts';
import { productName } from '../domain/licenses/product-name.ts';
import { seatsOf } from '../domain/licenses/seats.ts';
import type { SubscribedSku } from '../domain/license.ts';
import type { Adapted } from './render/answer-card.ts';
import type { Turn } from './turn.ts';

/** More than this is a report, not an answer. */
const PRODUCTS = 8;

/**
 * Which numbers to type, from what the tenant bought and uses now. `only` = products a job just freed; otherwise
 * everything paid for that has free seats.
 */
export async function stopPayingHere({ world, words }: Turn, only?: readonly string[]): Promise<Adapted> {
  const [skus, subscriptions] = await Promise.all([world.directory.subscribedSkus(), world.directory.subscriptions()]);
  const lowerable = skus
    .filter((sku) => sku.appliesTo !== 'Company' && seatsOf(sku).free > 0 && !costsNothing(sku))
    .filter(({ skuId }) => only === undefined || only.includes(skuId))
    .sort((a, b) => seatsOf(b).free - seatsOf(a).free)
    .slice(0, PRODUCTS);
  const total = (sku: SubscribedSku) => {
    const { bought, assigned } = seatsOf(sku);
    return words.t('dialogue.new-total', { product: productName(sku), bought, assigned, total: assigned });
  };
  const behindOf = (sku: SubscribedSku) => subscriptions.filter(({ skuId }) => skuId === sku.skuId);
  const hints = lowerable.flatMap((sku) => {
    const behind = behindOf(sku);
    const product = productName(sku);
    return [
      ...(behind.some(({ ownerTenantId }) => ownerTenantId !== null) ? [words.t('dialogue.partner', { product })] : []),
      ...(behind.some(({ isTrial }) => isTrial) ? [words.t('dialogue.trial', { product })] : []),
    ];
  });
  // What ends by itself has no number to type.
  const isTrial = (sku: SubscribedSku) => {
    const behind = behindOf(sku);
    return behind.length > 0 && behind.every((one) => one.isTrial);
  };
  const figures =
    lowerable.length === 0 ? [words.t('dialogue.no-free-seats')] : lowerable.filter((sku) => !isTrial(sku)).map(total);
  return { lines: [`${words.t('dialogue.here')}:`, ...figures, ...hints], facts: [] };
}
