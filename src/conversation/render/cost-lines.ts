import { productName } from '../../domain/licenses/product-name.ts';
import { isPaidFor, seatCost, seatCosts, type Prices, type SeatCount } from '../../domain/licenses/seat-costs.ts';
import type { Words } from '../../locales/words.ts';
import type { Rendering } from './rendering.ts';

/** Products named as not counted; the rest is a number. */
const NAMES = 5;

/** `€73.80 a month`. */
export const costText = (cost: number, { currency, per }: Prices, words: Words): string =>
  words.t(`licenses.cost.${per}`, { amount: words.money(cost, currency) });

/** The line, and what its seats cost where a price is configured (`… · €73.80 a month`), or that they are of a trial. */
export function withCost(line: string, seats: SeatCount, { prices, words }: Rendering): string {
  if (seats.trial === 'yes') return `${line} · ${words.t('licenses.cost.trial')}`;
  const cost = seats.count > 0 ? seatCost(seats, prices) : undefined;
  return cost === undefined || prices === undefined ? line : `${line} · ${costText(cost, prices, words)}`;
}

/** That free seats are still paid for: how much in all, and what is not in it, as far as prices are configured; or that they are not. */
export function stillPaid(
  key: 'plan.still-paid' | 'licenses.paid',
  seats: readonly SeatCount[],
  { prices, words }: Rendering,
): readonly string[] {
  if (!anyPaidFor(seats))
    return [words.t(seats.every(({ trial }) => trial === 'yes') ? 'plan.not-paid-trial' : 'plan.not-paid')];
  const unread = seats.some(({ trial }) => trial === 'unread') ? [words.t('licenses.trials-unread')] : [];
  const { total, unpriced } = seatCosts(seats, prices);
  if (total === undefined || prices === undefined) return [words.t(key), ...unread];
  const paid = words.t(`${key}-cost`, { cost: costText(total, prices, words) });
  return [paid, ...unpricedLine(unpriced, words), ...unread];
}

/** Also where it is not known whether there are any. */
export const anyPaidFor = (seats: readonly SeatCount[]): boolean => seats.length === 0 || seats.some(isPaidFor);

/** What is not in a sum although it costs something. */
export function unpricedLine(unpriced: readonly SeatCount[], words: Words): readonly string[] {
  if (unpriced.length === 0) return [];
  const names = unpriced.slice(0, NAMES).map(productName);
  const more = unpriced.length - names.length;
  const products = [...names, ...(more > 0 ? [words.t('considering.more', { count: more })] : [])].join(', ');
  return [words.t('licenses.cost.unpriced', { products })];
}
