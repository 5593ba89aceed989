import { licensePaths } from '../licenses/license-paths.ts';
import { productNames } from '../licenses/product-name.ts';
import { seatsAfter } from '../licenses/seats-after.ts';
import { consideration } from './consideration.ts';

/** What comes free, and on which way: a direct license is unassigned, one from a group leaves only with the account. */
export const licenses = consideration({
  id: 'licenses',
  source: 'https://learn.microsoft.com/entra/fundamentals/concept-group-based-licensing',
  sourceDate: '2026-11',
  outcomes: ['delete', 'unassign'],
  reasons: {
    direct: 'notice',
    'by-group': 'notice',
    mixed: 'notice',
    'several-ways': 'notice',
    none: 'clear',
  },
  look({ user, groups }, { tenant, outcome }) {
    const paths = licensePaths(user);
    if (paths.length === 0) return { reason: 'none' };
    const skus = tenant.skus.known ? tenant.skus.value : [];
    const name = productNames(skus);
    const groupNames = new Map(groups.known ? groups.value.map((group) => [group.id, group.displayName]) : []);
    const named = (some: typeof paths) => some.map(({ skuId }) => name(skuId));
    const direct = paths.filter((path) => path.direct !== null);
    const inherited = paths.filter((path) => path.groups.length > 0);
    const several = paths.filter((path) => path.groups.length + (path.direct === null ? 0 : 1) > 1);
    const freed = paths.filter((path) => path.takesSeat && (outcome !== 'unassign' || path.groups.length === 0));
    const seats = freed.map(({ skuId }) => ({ skuId, count: 1 }));
    const free = seatsAfter({ seats }, skus).map((product) => `${product.name} (${product.freeAfter})`);
    const values = {
      count: paths.length,
      products: named(paths),
      direct: named(direct),
      inherited: named(inherited),
      several: named(several),
      counted: free.length,
      free,
      groups: [...new Set(inherited.flatMap((path) => path.groups.map((id) => groupNames.get(id) ?? id)))],
    };
    if (several.length > 0) return { reason: 'several-ways', values };
    if (inherited.length === 0) return { reason: 'direct', values };
    return { reason: direct.length === 0 ? 'by-group' : 'mixed', values };
  },
});
