import type { LicenseSource, SkuRecord, UserRecord } from './records.ts';

/** The license of one product as it works for a user: all its sources together. */
export interface EffectiveLicense {
  readonly skuId: string;
  readonly disabledPlans: readonly string[];
}

/** A product without a working source is not assigned; a plan is off only where every source switches it off. */
export function effectiveLicenses(sources: readonly LicenseSource[]): readonly EffectiveLicense[] {
  if (sources.length === 0) return [];
  const bySku = new Map<string, readonly string[]>();
  for (const { skuId, disabledPlans, error } of sources) {
    if (error !== null) continue;
    const known = bySku.get(skuId);
    bySku.set(skuId, known ? known.filter((plan) => disabledPlans.includes(plan)) : disabledPlans);
  }
  return [...bySku].map(([skuId, disabledPlans]) => ({ skuId, disabledPlans }));
}

/** Keeps `consumedUnits` equal to the number of users who hold a product, each once. */
export class LicenseLedger {
  readonly skus = new Map<string, SkuRecord>();

  add(sku: SkuRecord): void {
    this.skus.set(sku.skuId, sku);
  }

  free(skuId: string): number {
    const sku = this.skus.get(skuId);
    return sku ? sku.seats - sku.consumed : 0;
  }

  /** Replaces a user's sources and books the difference. */
  set(user: UserRecord, sources: readonly LicenseSource[]): void {
    this.release(user);
    user.licenses = sources;
    this.take(user);
  }

  release(user: UserRecord): void {
    this.#book(user, -1);
  }

  take(user: UserRecord): void {
    this.#book(user, 1);
  }

  #book(user: UserRecord, by: 1 | -1): void {
    for (const { skuId } of effectiveLicenses(user.licenses)) {
      const sku = this.skus.get(skuId);
      if (sku) sku.consumed += by;
    }
  }
}
