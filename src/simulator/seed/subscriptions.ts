import { seededId } from '../tenant/seeded-id.ts';
import type { Tenant } from '../tenant/tenant.ts';
import { day } from './person.ts';
import { products } from './products.ts';

const partnerTenant = seededId('partner');

/** How each product was bought: most directly for a year, one through a partner, one on trial. */
export function seedSubscriptions(tenant: Tenant): void {
  for (const [at, sku] of [...tenant.ledger.skus.values()].entries()) {
    const free = sku.skuId === products.flowFree.skuId;
    const trial = sku.skuId === products.copilot.skuId;
    const partner = sku.skuId === products.visio.skuId || sku.skuId === products.project.skuId;
    tenant.subscriptions.push({
      id: seededId(`subscription/${sku.skuPartNumber}`),
      commerceSubscriptionId: seededId(`commerce/${sku.skuPartNumber}`),
      skuId: sku.skuId,
      seats: sku.seats,
      createdAt: tenant.bornAt - (340 - at * 11) * day,
      renewsAt: free ? null : tenant.bornAt + (trial ? 18 : 25 + at * 11) * day,
      trial,
      ownerTenantId: partner ? partnerTenant : null,
    });
  }
}
