import { licensePaths } from '../licenses/license-paths.ts';
import { productNames } from '../licenses/product-name.ts';
import { consideration } from './consideration.ts';

/** A license in error takes no seat, so no seat comes free: counting it would promise a saving that never comes. */
export const licenseErrors = consideration({
  id: 'license-errors',
  source: 'https://learn.microsoft.com/entra/identity/users/licensing-groups-resolve-problems',
  sourceDate: '2026-11',
  outcomes: ['delete', 'unassign'],
  reasons: { errors: 'notice', none: 'clear' },
  look({ user }, { tenant }) {
    const failing = licensePaths(user).filter((path) => path.errors.length > 0);
    if (failing.length === 0) return { reason: 'none' };
    const name = productNames(tenant.skus.known ? tenant.skus.value : []);
    const values = {
      count: failing.length,
      products: failing.map(({ skuId }) => name(skuId)),
      errors: [...new Set(failing.flatMap((path) => path.errors))],
      noSeat: failing.filter((path) => !path.takesSeat).length,
    };
    return { reason: 'errors', values };
  },
});
