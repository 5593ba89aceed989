import { productName } from '../../domain/licenses/product-name.ts';
import { seatCost, seatCosts, type Prices, type SeatCount } from '../../domain/licenses/seat-costs.ts';
import type { Words } from '../../locales/words.ts';
import type { Rendering } from './rendering.ts';

/** Products named as not counted; the rest is a number. */
const NAMES = 5;

/** `€73.80 a month`. */
export const costText = (cost: number, { currency, per }: Prices, words: Words): string =>
  words.t(`licenses.cost.${per}`, { amount: words.money(cost, currency) });

/** The line, and what its seats cost where a price is configured: `… · €73.80 a month`. */
export function withCost(line: string, seats: SeatCount, { prices, words }: Rendering): string {
  const cost = seats.count > 0 ? seatCost(seats, prices) : undefined;
  return cost === undefined || prices === undefined ? line : `${line} · ${costText(cost, prices, words)}`;
}

/** That free seats are still paid for: how much in all, and what is not in it, as far as prices are configured. */
export function stillPaid(
  key: 'plan.still-paid' | 'licenses.paid',
  seats: readonly SeatCount[],
  { prices, words }: Rendering,
): readonly string[] {
  const { total, unpriced } = seatCosts(seats, prices);
  if (total === undefined || prices === undefined) return [words.t(key)];
  return [words.t(`${key}-cost`, { cost: costText(total, prices, words) }), ...unpricedLine(unpriced, words)];
}

/** What is not in a sum although it costs something. */
export function unpricedLine(unpriced: readonly SeatCount[], words: Words): readonly string[] {
  if (unpriced.length === 0) return [];
  const names = unpriced.slice(0, NAMES).map(productName);
  const more = unpriced.length - names.length;
  const products = [...names, ...(more > 0 ? [words.t('considering.more', { count: more })] : [])].join(', ');
  return [words.t('licenses.cost.unpriced', { products })];
}
