import { Failure } from '../domain/errors.ts';
import { isTrial } from '../domain/licenses/is-trial.ts';
import type { SkuId, SubscribedSku } from '../domain/license.ts';
import type { Turn } from './turn.ts';

/** Which of these products are on trial; undefined when nobody may read that: then none of them counts as one. */
export async function trialProducts(
  { world }: Turn,
  skus: readonly SubscribedSku[],
): Promise<ReadonlySet<SkuId> | undefined> {
  try {
    const subscriptions = await world.directory.subscriptions();
    return new Set(skus.filter((sku) => isTrial(sku, subscriptions)).map(({ skuId }) => skuId));
  } catch (error) {
    if (error instanceof Failure) return undefined;
    throw error;
  }
}
