import type { SubscribedSku } from '../license.ts';
import { costsNothing } from './costs-nothing.ts';

/** What the house says its seats cost (docs/operations.md): Microsoft Graph knows no prices. */
export interface Prices {
  /** ISO 4217, for example `EUR`. */
  readonly currency: string;
  readonly per: 'month' | 'year';
  /** Of one seat, in the smallest unit of the currency (cents), by skuId or skuPartNumber in lower case. */
  readonly products: ReadonlyMap<string, number>;
}

type Product = Pick<SubscribedSku, 'skuId' | 'skuPartNumber'>;

/** A trial costs nothing and ends by itself; `unread` = it could not be read whether it is one. Left out = it is none. */
export type Trial = 'yes' | 'unread';

/** Some seats of one product. */
export interface SeatCount extends Product {
  readonly count: number;
  readonly trial?: Trial;
}

/** An invoice has them. */
export const isPaidFor = (seats: Omit<SeatCount, 'count'>): boolean => seats.trial !== 'yes' && !costsNothing(seats);

export interface SeatCosts {
  /** Of all seats whose price is known, in the smallest unit; undefined when none is. */
  readonly total: number | undefined;
  /** Not in `total`: no price is configured, although they cost something. */
  readonly unpriced: readonly SeatCount[];
}

/** What these seats cost together, in the smallest unit; undefined when no price is known or they are on trial. */
export function seatCost(seats: SeatCount, prices: Prices | undefined): number | undefined {
  const { skuId, skuPartNumber, count, trial } = seats;
  if (trial === 'yes') return undefined;
  const price = prices?.products.get(skuId.toLowerCase()) ?? prices?.products.get(skuPartNumber.toLowerCase());
  return price === undefined ? undefined : price * count;
}

/** Products of which there are no seats count for nothing. */
export function seatCosts(seats: readonly SeatCount[], prices: Prices | undefined): SeatCosts {
  const some = seats.filter(({ count }) => count > 0);
  const costs = some.flatMap((one) => seatCost(one, prices) ?? []);
  return {
    total: costs.length === 0 ? undefined : costs.reduce((sum, cost) => sum + cost, 0),
    unpriced: some.filter((one) => seatCost(one, prices) === undefined && isPaidFor(one)),
  };
}
