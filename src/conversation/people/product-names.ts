import { Failure } from '../../domain/errors.ts';
import { productName } from '../../domain/licenses/product-name.ts';
import type { SkuId } from '../../domain/license.ts';
import type { World } from '../ports.ts';
import type { Match } from '../state/flow.ts';

const fromTable = (skuId: SkuId) => productName({ skuId, skuPartNumber: '' });

/**
 * Names of products by skuId. The tenant is asked only for products Microsoft's table does not know; where it does not
 * answer, the id is shown: a list of people is not lost over a name.
 */
export async function productNames(world: World, skuIds: readonly SkuId[]): Promise<Readonly<Record<string, string>>> {
  const unique = [...new Set(skuIds)];
  const names = Object.fromEntries(unique.map((skuId) => [skuId, fromTable(skuId)]));
  if (unique.every((skuId) => names[skuId] !== skuId)) return names;
  try {
    for (const sku of await world.directory.subscribedSkus()) {
      if (names[sku.skuId] === sku.skuId) names[sku.skuId] = productName(sku);
    }
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
  }
  return names;
}

export function skusOf(matches: readonly Match[]): readonly SkuId[] {
  return matches.flatMap((match) => {
    switch (match.kind) {
      case 'found':
        return match.person.skuIds;
      case 'deleted':
        return match.people.flatMap(({ skuIds }) => skuIds);
      case 'ambiguous':
      case 'unknown':
        return match.candidates.flatMap(({ skuIds }) => skuIds);
    }
  });
}
