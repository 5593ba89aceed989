import { licensePaths } from '../licenses/license-paths.ts';
import { productNames } from '../licenses/product-name.ts';
import { mayCarryNumber } from '../licenses/telephony.ts';
import { consideration } from './consideration.ts';

/** Whether a number is assigned is not in Graph v1.0; that these products can carry one is as much as it tells. */
export const phoneNumber = consideration({
  id: 'phone-number',
  source: 'https://learn.microsoft.com/microsoft-365/admin/add-users/remove-former-employee-step-6',
  sourceDate: '2026-11',
  outcomes: ['delete', 'unassign'],
  reasons: { possible: 'notice', none: 'clear' },
  look({ user }, { tenant: { skus } }) {
    const held = licensePaths(user).filter((path) => path.takesSeat);
    if (held.length === 0) return { reason: 'none' };
    if (!skus.known) return { failure: skus.failure };
    const name = productNames(skus.value);
    const telephony = new Set(skus.value.filter((sku) => mayCarryNumber(sku.skuPartNumber)).map(({ skuId }) => skuId));
    const products = held.filter(({ skuId }) => telephony.has(skuId)).map(({ skuId }) => name(skuId));
    return products.length === 0 ? { reason: 'none' } : { reason: 'possible', values: { products } };
  },
});
