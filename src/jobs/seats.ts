import { Failure } from '../domain/errors.ts';
import type { SkuId, SubscribedSku } from '../domain/license.ts';
import type { Plan } from '../domain/plan/plan.ts';
import type { Directory } from '../domain/ports.ts';
import type { LiveSubject } from './live-subject.ts';

/** Products whose seats the plan moves, or undefined when they could not be read: the result then says so. */
export async function readSeats(directory: Directory, plan: Plan): Promise<readonly SubscribedSku[] | undefined> {
  const touched = new Set(plan.seats.map(({ skuId }) => skuId));
  if (touched.size === 0) return [];
  try {
    return (await directory.subscribedSkus()).filter(({ skuId }) => touched.has(skuId));
  } catch (error) {
    if (error instanceof Failure) return undefined;
    throw error;
  }
}

/** Seats that must have come free (positive) or been taken (negative) by what was really done. */
export function expectedMoves(plan: Plan, subjects: readonly LiveSubject[]): ReadonlyMap<SkuId, number> {
  const sign = plan.options.outcome === 'restore' ? -1 : 1;
  const moves = new Map<SkuId, number>();
  for (const { state, planned } of subjects) {
    if (state !== 'done') continue;
    for (const skuId of planned.seats) moves.set(skuId, (moves.get(skuId) ?? 0) + sign);
  }
  return moves;
}

/** Whether the tenant shows at least these moves. Others may have moved seats meanwhile, so more is fine too. */
export function haveMoved(
  moves: ReadonlyMap<SkuId, number>,
  before: readonly SubscribedSku[],
  after: readonly SubscribedSku[],
): boolean {
  const used = (skus: readonly SubscribedSku[], id: SkuId) => skus.find(({ skuId }) => skuId === id)?.consumedUnits;
  return [...moves].every(([skuId, count]) => {
    const [was, is] = [used(before, skuId), used(after, skuId)];
    if (was === undefined || is === undefined) return true;
    return count > 0 ? was - is >= count : is - was >= -count;
  });
}
