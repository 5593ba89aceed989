import { plainType } from '../odata/entity-type.ts';
import { momentOrNull } from '../odata/moments.ts';
import { entityReply, listReply } from '../odata/reply.ts';
import { notFound } from '../protocol/graph-error.ts';
import type { Route } from '../protocol/router.ts';
import { granted } from '../rules/granted.ts';
import { tenantId } from '../seed/domains.ts';
import type { SkuRecord, SubscriptionRecord } from '../tenant/records.ts';
import type { Tenant } from '../tenant/tenant.ts';

const plansOf = (sku: SkuRecord) =>
  sku.plans.map((plan) => ({ ...plan, provisioningStatus: 'Success', appliesTo: 'User' }));

function subscribedSku(tenant: Tenant, sku: SkuRecord) {
  const units = { enabled: 0, suspended: 0, warning: 0, lockedOut: 0 };
  const kind = sku.status === 'Enabled' ? 'enabled' : sku.status === 'Warning' ? 'warning' : 'suspended';
  return {
    id: `${tenantId}_${sku.skuId}`,
    accountId: tenantId,
    accountName: 'Contoso',
    appliesTo: 'User',
    capabilityStatus: sku.status,
    consumedUnits: sku.consumed,
    prepaidUnits: { ...units, [kind]: sku.seats },
    servicePlans: plansOf(sku),
    skuId: sku.skuId,
    skuPartNumber: sku.skuPartNumber,
    subscriptionIds: tenant.subscriptions.filter(({ skuId }) => skuId === sku.skuId).map(({ id }) => id),
  };
}
const skuType = plainType<ReturnType<typeof subscribedSku>>('subscribedSku', 'subscribedSkus', [
  'accountName',
  'accountId',
  'appliesTo',
  'capabilityStatus',
  'consumedUnits',
  'id',
  'skuId',
  'skuPartNumber',
  'subscriptionIds',
  'prepaidUnits',
  'servicePlans',
]);

function companySubscription(tenant: Tenant, one: SubscriptionRecord) {
  const sku = tenant.ledger.skus.get(one.skuId);
  return {
    id: one.id,
    commerceSubscriptionId: one.commerceSubscriptionId,
    createdDateTime: momentOrNull(one.createdAt),
    isTrial: one.trial,
    nextLifecycleDateTime: momentOrNull(one.renewsAt),
    ownerId: one.ownerTenantId,
    ownerTenantId: one.ownerTenantId,
    ownerType: one.ownerTenantId === null ? 'User' : 'PartnerEntity',
    serviceStatus: sku ? plansOf(sku) : [],
    skuId: one.skuId,
    skuPartNumber: sku?.skuPartNumber ?? null,
    status: sku?.status ?? 'Enabled',
    totalLicenses: one.seats,
  };
}
const subscriptionType = plainType<ReturnType<typeof companySubscription>>(
  'companySubscription',
  'directory/subscriptions',
  [
    'id',
    'commerceSubscriptionId',
    'createdDateTime',
    'isTrial',
    'nextLifecycleDateTime',
    'ownerId',
    'ownerTenantId',
    'ownerType',
    'serviceStatus',
    'skuId',
    'skuPartNumber',
    'status',
    'totalLicenses',
  ],
);

const skus = (tenant: Tenant) => [...tenant.ledger.skus.values()].map((sku) => subscribedSku(tenant, sku));
const subscriptions = (tenant: Tenant) => tenant.subscriptions.map((one) => companySubscription(tenant, one));

export const skuRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/subscribedSkus',
    permissions: granted.skuRead,
    handle: (tenant, request) => listReply(tenant, request, skuType, () => skus(tenant)),
  },
  {
    method: 'GET',
    path: '/subscribedSkus/{id}',
    permissions: granted.skuRead,
    handle: (tenant, request, [id = '']) => {
      const found = skus(tenant).find((sku) => sku.id === id);
      if (!found) throw notFound(id);
      return entityReply(tenant, request, skuType, found);
    },
  },
  {
    method: 'GET',
    path: '/directory/subscriptions',
    permissions: granted.skuRead,
    handle: (tenant, request) => listReply(tenant, request, subscriptionType, () => subscriptions(tenant)),
  },
  {
    method: 'GET',
    path: '/directory/subscriptions/{id}',
    permissions: granted.skuRead,
    handle: (tenant, request, [id = '']) => {
      const found = subscriptions(tenant).find((one) => one.id === id);
      if (!found) throw notFound(id);
      return entityReply(tenant, request, subscriptionType, found);
    },
  },
  {
    method: 'GET',
    path: '/directory/subscriptions/commerceSubscriptionId/{id}',
    permissions: granted.skuRead,
    handle: (tenant, request, [id = '']) => {
      const found = subscriptions(tenant).find((one) => one.commerceSubscriptionId === id);
      if (!found) throw notFound(id);
      return entityReply(tenant, request, subscriptionType, found);
    },
  },
];
