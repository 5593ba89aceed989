import type { SubscribedSku } from '../license.ts';

/** Seats of one product, in numbers an admin knows from the Licenses page. */
export interface Seats {
  /** Usable seats: active ones and those in their grace period (Graph: enabled + warning). */
  readonly bought: number;
  /** Seats in use. */
  readonly assigned: number;
  readonly free: number;
  /** Assigned beyond what was bought. */
  readonly over: number;
  /** Part of `bought` that ends soon unless it is renewed. */
  readonly warning: number;
  /** Paid no longer: data kept, nobody can use them. */
  readonly suspended: number;
  readonly lockedOut: number;
}

export function seatsOf(sku: Pick<SubscribedSku, 'prepaidUnits' | 'consumedUnits'>): Seats {
  const { enabled, warning, suspended, lockedOut } = sku.prepaidUnits;
  const bought = enabled + warning;
  const assigned = sku.consumedUnits;
  return {
    bought,
    assigned,
    free: Math.max(0, bought - assigned),
    over: Math.max(0, assigned - bought),
    warning,
    suspended,
    lockedOut,
  };
}
