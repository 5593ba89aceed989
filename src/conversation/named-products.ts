import { findProducts } from '../domain/licenses/find-product.ts';
import { productName } from '../domain/licenses/product-name.ts';
import type { SubscribedSku } from '../domain/license.ts';
import { messageCard } from './render/message-card.ts';
import type { Reply } from './reply.ts';
import type { Turn } from './turn.ts';

/** Names of products listed in a message before it gets longer than anybody reads. */
const NAMES = 20;

/** The products typed, as the tenant has them; or what to say when it has none that fits. */
export async function namedProducts(
  { world, words }: Turn,
  typed: readonly string[],
): Promise<{ readonly skus: readonly SubscribedSku[] } | { readonly missing: Reply }> {
  if (typed.length === 0) return { skus: [] };
  const all = await world.directory.subscribedSkus();
  const found = new Map<string, SubscribedSku>();
  for (const product of typed) {
    const fitting = findProducts(product, all);
    if (fitting.length === 0) {
      const products = all.map(productName).slice(0, NAMES);
      const text = words.t('dialogue.no-product-text', { product, products });
      return { missing: messageCard(words.t('dialogue.no-product'), [text]) };
    }
    for (const sku of fitting) found.set(sku.skuId, sku);
  }
  return { skus: [...found.values()] };
}
