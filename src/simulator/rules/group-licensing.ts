import { keepDrive } from '../resources/drive.ts';
import type { GroupRecord, LicenseSource, UserRecord } from '../tenant/records.ts';
import type { Tenant } from '../tenant/tenant.ts';

/** Gives a new member what the group holds; without a free seat the assignment stays in error. */
export function inheritLicenses(tenant: Tenant, group: GroupRecord, user: UserRecord, since = tenant.now()): void {
  let sources = user.licenses;
  for (const { skuId, disabledPlans } of group.licenses) {
    if (sources.some((source) => source.group === group.id && source.skuId === skuId)) continue;
    sources = [...sources, { ...inherited(tenant, user, group.id, skuId, disabledPlans), since }];
  }
  if (sources !== user.licenses) tenant.ledger.set(user, sources);
}

function inherited(
  tenant: Tenant,
  user: UserRecord,
  group: string,
  skuId: string,
  disabledPlans: readonly string[],
): LicenseSource {
  const holds = user.licenses.some((source) => source.skuId === skuId && source.error === null);
  const error =
    user.usageLocation === null
      ? 'ProhibitedInUsageLocationViolation'
      : holds || tenant.ledger.free(skuId) > 0
        ? null
        : 'CountViolation';
  return { skuId, group, disabledPlans, error, since: tenant.now() };
}

export function disinherit(tenant: Tenant, group: GroupRecord, user: UserRecord): void {
  const kept = user.licenses.filter((source) => source.group !== group.id);
  if (kept.length === user.licenses.length) return;
  keepDrive(tenant, user);
  tenant.ledger.set(user, kept);
}

/** Tries again what failed; answers the sources that still fail. */
export function reprocess(tenant: Tenant, user: UserRecord): readonly LicenseSource[] {
  tenant.touch(user);
  const failing = user.licenses.filter((source) => source.error !== null);
  for (const { skuId, group, disabledPlans } of failing) {
    const rest = user.licenses.filter((source) => !(source.group === group && source.skuId === skuId));
    tenant.ledger.set(user, rest);
    if (group === null) continue;
    tenant.ledger.set(user, [...rest, inherited(tenant, user, group, skuId, disabledPlans)]);
  }
  return user.licenses.filter((source) => source.error !== null);
}
