import type { SubscribedSku } from '../license.ts';
import { productName } from './product-name.ts';

/** Free of charge, although neither part number nor name says so. */
const FREE: ReadonlySet<string> = new Set(['POWERAPPS_DEV', 'STREAM', 'WINDOWS_STORE']);
const FREE_PART_NUMBER =
  /^PHONESYSTEM_VIRTUALUSER|(?:^|_)(?:FREE|VIRAL|V?TRIAL|EXPLORATORY|ADHOC|RETAIL_TRIAL)(?:_|$)/iu;
const FREE_NAME = /\b(?:free|v?trial|exploratory|adhoc)\b/iu;

/**
 * Free products, and trials that people sign up for themselves ("viral"): no invoice has them, so lowering their seats
 * saves nothing. Names are those of Microsoft's product table (see `product-name.ts`).
 */
export function costsNothing(sku: Pick<SubscribedSku, 'skuId' | 'skuPartNumber'>): boolean {
  return (
    FREE.has(sku.skuPartNumber.toUpperCase()) ||
    FREE_PART_NUMBER.test(sku.skuPartNumber) ||
    FREE_NAME.test(productName(sku))
  );
}
