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

/** Direct licenses and those of the groups; users in the recycle bin keep theirs without using a seat. */
export function giveLicenses(
  tenant: Tenant,
  user: UserRecord,
  direct: Person['direct'],
  groups: readonly GroupRecord[],
): void {
  const since = tenant.bornAt - 120 * day;
  const own = direct.map((entry): LicenseSource => {
    const [name, off] = typeof entry === 'string' ? [entry, none] : [entry.product, entry.off];
    return { skuId: products[name].skuId, group: null, disabledPlans: off, error: null, since };
  });
  const inherited = groups.flatMap((group) =>
    group.licenses.map(({ skuId, disabledPlans }): LicenseSource => ({
      skuId,
      group: group.id,
      disabledPlans,
      error: null,
      since,
    })),
  );
  user.licenses = [...own, ...inherited];
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
    inheritLicenses(tenant, group, user);
    left -= 1;
  }
}
