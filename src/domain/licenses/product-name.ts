import type { SkuId, SubscribedSku } from '../license.ts';
import names from './product-names.json' with { type: 'json' };

/** By lower-case skuId. A Map, because a part number such as `constructor` must not find Object's own properties. */
const NAMES: ReadonlyMap<string, string> = new Map(Object.entries(names.products));

/** Words Microsoft writes in one piece in part numbers. */
function readable(skuPartNumber: string): string {
  const words = skuPartNumber.split(/[_\s-]+/u).filter((word) => word !== '');
  return words
    .map((word) => (/^[A-Z]{5,}$/u.test(word) ? word.charAt(0) + word.slice(1).toLowerCase() : word))
    .join(' ');
}

/**
 * The name an admin knows from the admin center. Source: "Product names and service plan identifiers for licensing",
 * https://learn.microsoft.com/entra/identity/users/licensing-service-plan-reference. A product not in that table is
 * shown by its part number, made readable.
 */
export function productName(sku: Pick<SubscribedSku, 'skuId' | 'skuPartNumber'>): string {
  return NAMES.get(sku.skuId.toLowerCase()) ?? (readable(sku.skuPartNumber) || sku.skuId);
}

/** Names by skuId, also of products the tenant no longer lists. */
export function productNames(
  skus: readonly Pick<SubscribedSku, 'skuId' | 'skuPartNumber'>[],
): (skuId: SkuId) => string {
  const known = new Map(skus.map((sku) => [sku.skuId, sku]));
  return (skuId) => productName(known.get(skuId) ?? { skuId, skuPartNumber: '' });
}
