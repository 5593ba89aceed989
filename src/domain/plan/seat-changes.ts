import type { SkuId, SubscribedSku } from '../license.ts';
import type { Trial } from '../licenses/seat-costs.ts';
import type { PlanSubject, SeatChange } from './plan.ts';

/** Seats per product over all subjects; `sign` +1 = come free, -1 = taken again. In the order of first appearance. */
export function seatChanges(
  subjects: readonly Pick<PlanSubject, 'seats'>[],
  partNumber: (skuId: SkuId) => string,
  sign: 1 | -1,
  trialOf: (skuId: SkuId) => Trial | undefined = () => undefined,
): SeatChange[] {
  const counts = new Map<SkuId, number>();
  for (const skuId of subjects.flatMap(({ seats }) => seats)) counts.set(skuId, (counts.get(skuId) ?? 0) + sign);
  return [...counts].map(([skuId, count]) => {
    const trial = trialOf(skuId);
    return { skuId, skuPartNumber: partNumber(skuId), count, ...(trial && { trial }) };
  });
}

/** Which products are on trial, where that could be read; none where nothing is said. */
export const trialIn =
  (trials: ReadonlySet<SkuId> | 'unread' = new Set()) =>
  (skuId: SkuId): Trial | undefined =>
    trials === 'unread' ? 'unread' : trials.has(skuId) ? 'yes' : undefined;

/** Part numbers from what the tenant bought; the id itself where the tenant no longer lists the product. */
export function partNumbers(skus: readonly Pick<SubscribedSku, 'skuId' | 'skuPartNumber'>[]): (skuId: SkuId) => string {
  const known = new Map(skus.map((sku) => [sku.skuId, sku.skuPartNumber]));
  return (skuId) => known.get(skuId) ?? skuId;
}
