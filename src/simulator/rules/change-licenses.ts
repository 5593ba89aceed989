import { badRequest } from '../protocol/graph-error.ts';
import { keepDrive } from '../resources/drive.ts';
import type { LicenseSource, UserRecord } from '../tenant/records.ts';
import type { Tenant } from '../tenant/tenant.ts';

export interface LicenseAddition {
  readonly skuId: string;
  readonly disabledPlans: readonly string[];
}

/** Changes a user's direct licenses. Texts: MicrosoftDocs/entra-docs, licensing-groups-resolve-problems. */
export function changeLicenses(
  tenant: Tenant,
  user: UserRecord,
  add: readonly LicenseAddition[],
  remove: readonly string[],
): void {
  for (const skuId of remove) checkRemoval(user, skuId);
  let sources = user.licenses.filter((source) => source.group !== null || !remove.includes(source.skuId));
  for (const addition of add) {
    checkAddition(tenant, user, sources, addition);
    sources = [
      ...sources.filter((source) => source.group !== null || source.skuId !== addition.skuId),
      { ...addition, group: null, error: null, since: tenant.now() },
    ];
  }
  keepDrive(tenant, user);
  tenant.touch(user);
  tenant.ledger.set(user, sources);
}

function checkRemoval(user: UserRecord, skuId: string): void {
  const sources = user.licenses.filter((source) => source.skuId === skuId);
  if (sources.length === 0) throw badRequest('User does not have a corresponding license.');
  if (sources.every((source) => source.group !== null)) {
    throw badRequest(
      'User license is inherited from a group membership and it cannot be removed directly from the user.',
    );
  }
}

function checkAddition(
  tenant: Tenant,
  user: UserRecord,
  sources: readonly LicenseSource[],
  { skuId, disabledPlans }: LicenseAddition,
): void {
  const sku = tenant.ledger.skus.get(skuId);
  if (!sku) throw badRequest(`License ${skuId} does not correspond to a valid company License.`);
  const planIds = sku.plans.map((plan) => plan.servicePlanId);
  const foreign = disabledPlans.find((plan) => !planIds.includes(plan));
  if (foreign !== undefined)
    throw badRequest(`License assignment failed because service plan ${foreign} is not part of license ${skuId}.`);
  if (user.usageLocation === null) {
    throw badRequest('License assignment cannot be done for user with invalid usage location.');
  }
  const holds = user.licenses.some((source) => source.skuId === skuId && source.error === null);
  if (!holds && tenant.ledger.free(skuId) < 1) {
    throw badRequest(`Subscription with SKU ${skuId} does not have any available licenses.`);
  }
  const clash = exclusivePlan(tenant, sources, skuId, disabledPlans);
  if (clash) {
    throw badRequest(`License assignment failed because service plans ${clash.join(',')} are mutually exclusive`);
  }
}

/** Exchange Online Plan 1 and Plan 2 cannot both be on for one user. */
const exclusive = ['9aaf7827-d63c-4b61-89c3-182f06f82e5c', 'efb87545-963c-4e0d-99df-69c6916d9eb0'] as const;

function exclusivePlan(
  tenant: Tenant,
  sources: readonly LicenseSource[],
  skuId: string,
  disabledPlans: readonly string[],
): readonly string[] | undefined {
  const active = (id: string, disabled: readonly string[]) =>
    (tenant.ledger.skus.get(id)?.plans ?? [])
      .map((plan) => plan.servicePlanId)
      .filter((plan) => !disabled.includes(plan));
  const added = active(skuId, disabledPlans);
  const held = sources
    .filter((source) => source.error === null && source.skuId !== skuId)
    .flatMap((source) => active(source.skuId, source.disabledPlans));
  const [one, other] = exclusive;
  if ((added.includes(one) && held.includes(other)) || (added.includes(other) && held.includes(one))) return exclusive;
  return undefined;
}
