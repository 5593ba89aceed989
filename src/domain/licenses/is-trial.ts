import type { CompanySubscription, SkuId, SubscribedSku } from '../license.ts';

/** Every subscription behind the product is a trial: its seats are not paid for, and end by themselves. */
export function isTrial(
  { skuId }: Pick<SubscribedSku, 'skuId'>,
  subscriptions: readonly CompanySubscription[],
): boolean {
  const behind = subscriptions.filter((one) => one.skuId === skuId);
  return behind.length > 0 && behind.every((one) => one.isTrial);
}

/** Products of which every subscription is a trial. */
export function trialsAmong(subscriptions: readonly CompanySubscription[]): ReadonlySet<SkuId> {
  return new Set(subscriptions.filter((one) => isTrial(one, subscriptions)).map(({ skuId }) => skuId));
}
