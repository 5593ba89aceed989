import type { CompanySubscription, SubscribedSku } from '../license.ts';

/** Every subscription behind the product is a trial: its seats are not paid for, and end by themselves. */
export function isTrial(
  { skuId }: Pick<SubscribedSku, 'skuId'>,
  subscriptions: readonly CompanySubscription[],
): boolean {
  const behind = subscriptions.filter((one) => one.skuId === skuId);
  return behind.length > 0 && behind.every((one) => one.isTrial);
}
