import type { AssignedLicense, SkuId, SubscribedSku } from '../license.ts';
import type { SeatCount } from './seat-costs.ts';

/** Seats that these people hold, by product. Part numbers, by which a price may be known, are the tenant's. */
export function heldSeats(
  people: readonly { readonly assignedLicenses: readonly Pick<AssignedLicense, 'skuId'>[] }[],
  skus: readonly Pick<SubscribedSku, 'skuId' | 'skuPartNumber'>[],
): readonly SeatCount[] {
  const partNumbers = new Map(skus.map(({ skuId, skuPartNumber }) => [skuId, skuPartNumber]));
  const counts = new Map<SkuId, number>();
  for (const { assignedLicenses } of people)
    for (const { skuId } of assignedLicenses) counts.set(skuId, (counts.get(skuId) ?? 0) + 1);
  return [...counts].map(([skuId, count]) => ({ skuId, skuPartNumber: partNumbers.get(skuId) ?? '', count }));
}
