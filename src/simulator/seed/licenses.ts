import { inheritLicenses } from '../rules/group-licensing.ts';
import type { GroupRecord, LicenseSource, UserRecord } from '../tenant/records.ts';
import type { Tenant } from '../tenant/tenant.ts';
import type { Person } from './person.ts';
import { day } from './person.ts';
import { type Product, products } from './products.ts';

export function openProducts(tenant: Tenant): void {
  for (const product of Object.values<Product>(products)) {
    tenant.ledger.add({
      skuId: product.skuId,
      skuPartNumber: product.skuPartNumber,
      plans: product.plans,
      seats: Number.MAX_SAFE_INTEGER,
      status: product.status ?? 'Enabled',
      consumed: 0,
    });
  }
}

/** Equal sources are one object: 100,000 users share a few dozen of them. */
export class SharedSources {
  readonly #known = new Map<string, LicenseSource>();
  readonly #since: number;

  constructor(bornAt: number) {
    this.#since = bornAt - 120 * day;
  }

  get(skuId: string, group: string | null, disabledPlans: readonly string[]): LicenseSource {
    const key = `${skuId}${group ?? ''}${disabledPlans.join()}`;
    const known = this.#known.get(key);
    if (known) return known;
    const fresh: LicenseSource = { skuId, group, disabledPlans, error: null, since: this.#since };
    this.#known.set(key, fresh);
    return fresh;
  }
}

/** Direct licenses and those of the groups; users in the recycle bin keep theirs without using a seat. */
export function giveLicenses(
  tenant: Tenant,
  user: UserRecord,
  direct: Person['direct'],
  groups: readonly GroupRecord[],
  sources: SharedSources,
): void {
  const held: LicenseSource[] = [];
  for (const entry of direct) {
    if (typeof entry === 'string') held.push(sources.get(products[entry].skuId, null, none));
    else held.push(sources.get(products[entry.product].skuId, null, entry.off));
  }
  for (const group of groups) {
    for (const { skuId, disabledPlans } of group.licenses) held.push(sources.get(skuId, group.id, disabledPlans));
  }
  if (held.length === 0) return;
  user.licenses = held;
  if (user.deletedAt === null) tenant.ledger.take(user);
}

const none: readonly string[] = [];

/** Contoso bought what it uses and a little more, in fives. */
export function setSeats(tenant: Tenant): void {
  for (const { skuId, spare } of Object.values<Product>(products)) {
    const sku = tenant.ledger.skus.get(skuId);
    if (!sku) continue;
    sku.seats = spare === 0 ? sku.consumed : Math.ceil((sku.consumed + spare) / 5) * 5;
  }
}

/** Two people for whom no seat was left: their inherited license stays in error. */
export function runShort(tenant: Tenant, group: GroupRecord): void {
  let left = 2;
  for (const user of tenant.users.list()) {
    if (left === 0) return;
    if (user.department !== 'Engineering' || user.memberOf.includes(group.id)) continue;
    user.memberOf = [...user.memberOf, group.id];
    group.members.add(user.id);
    // Not at this moment: after a restart it would be another one.
    inheritLicenses(tenant, group, user, tenant.bornAt);
    left -= 1;
  }
}
