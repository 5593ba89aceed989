import { nameWords } from '../fold-name.ts';
import type { SubscribedSku } from '../license.ts';
import { productName } from './product-name.ts';

/** What people type for what Microsoft writes. */
const SPELLINGS: ReadonlyMap<string, readonly string[]> = new Map([
  ['m365', ['microsoft', '365']],
  ['o365', ['office', '365']],
  ['ms', ['microsoft']],
  ['exo', ['exchange', 'online']],
  ['pbi', ['power', 'bi']],
  ['powerbi', ['power', 'bi']],
  ['aad', ['entra', 'id']],
  ['azuread', ['entra', 'id']],
]);
const NOISE: ReadonlySet<string> = new Set([
  'license',
  'licenses',
  'licence',
  'licences',
  'licentie',
  'licenties',
  'the',
  'de',
  'het',
  'for',
  'voor',
]);

const wordsOf = (text: string) =>
  nameWords(text)
    .flatMap((word) => SPELLINGS.get(word) ?? [word])
    .filter((word) => !NOISE.has(word));

/** Every typed word must be a word of the name or of the part number; a beginning of three letters counts too. */
function fits(typed: readonly string[], sku: SubscribedSku): boolean {
  const words = [...wordsOf(productName(sku)), ...wordsOf(sku.skuPartNumber)];
  return typed.every((word) => words.some((known) => known === word || (word.length >= 3 && known.startsWith(word))));
}

/** "E3" means the E3, not an add-on or a variant whose name says everything the plain product's says and more. */
function withoutVariants(skus: readonly SubscribedSku[]): SubscribedSku[] {
  const named = skus.map((sku) => ({ sku, words: new Set(wordsOf(productName(sku))) }));
  return named
    .filter(
      ({ words }) =>
        !named.some((plain) => plain.words.size < words.size && [...plain.words].every((word) => words.has(word))),
    )
    .map(({ sku }) => sku);
}

/**
 * Products of this tenant a text can stand for: a skuId, a part number, a full name, or a few words of it. Several when
 * the text fits several; none when it fits none.
 */
export function findProducts(text: string, skus: readonly SubscribedSku[]): readonly SubscribedSku[] {
  const query = text.trim().toLowerCase();
  const exact = skus.filter(
    (sku) =>
      sku.skuId.toLowerCase() === query ||
      sku.skuPartNumber.toLowerCase() === query ||
      productName(sku).toLowerCase() === query,
  );
  if (exact.length > 0) return exact;
  const typed = wordsOf(text);
  return typed.length === 0 ? [] : withoutVariants(skus.filter((sku) => fits(typed, sku)));
}
