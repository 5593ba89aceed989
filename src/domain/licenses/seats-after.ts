import type { SubscribedSku } from '../license.ts';
import type { SeatChange } from '../plan/plan.ts';
import { productName } from './product-name.ts';
import { seatsOf } from './seats.ts';

/** Seats of one product that come free, or are taken again where negative. */
type Change = Pick<SeatChange, 'skuId' | 'count'>;

/** One product after a plan, as far as the tenant tells now. */
export interface SeatsAfter {
  readonly name: string;
  readonly freeAfter: number;
}

/** Products the tenant no longer lists are left out: they have no seats to count. */
export function seatsAfter(
  plan: { readonly seats: readonly Change[] },
  skus: readonly SubscribedSku[],
): readonly SeatsAfter[] {
  return plan.seats.flatMap(({ skuId, count }) => {
    const sku = skus.find((one) => one.skuId === skuId);
    if (sku === undefined) return [];
    const { bought, assigned } = seatsOf(sku);
    const assignedAfter = Math.max(0, assigned - count);
    return [{ name: productName(sku), freeAfter: Math.max(0, bought - assignedAfter) }];
  });
}
