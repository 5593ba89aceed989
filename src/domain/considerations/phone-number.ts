import { licensePaths } from '../licenses/license-paths.ts';
import { productNames } from '../licenses/product-name.ts';
import { consideration } from './consideration.ts';

/** Part numbers of products a telephone number can hang on: Teams Phone, calling plans, and the suites that contain it. */
const TELEPHONY =
  /^(MCOEV|MCOPSTN|MCOTEAMS_ESSENTIALS|OPERATOR_CONNECT|PHONESYSTEM_|ENTERPRISEPREMIUM|M365EDU_A5|SPE_E5(_CALLINGMINUTES|_NOPSTNCONF|_USGOV_GCCHIGH)?$)/u;

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
    const telephony = new Set(
      skus.value.filter((sku) => TELEPHONY.test(sku.skuPartNumber.toUpperCase())).map(({ skuId }) => skuId),
    );
    const products = held.filter(({ skuId }) => telephony.has(skuId)).map(({ skuId }) => name(skuId));
    return products.length === 0 ? { reason: 'none' } : { reason: 'possible', values: { products } };
  },
});
