import { entityReply, listReply } from '../odata/reply.ts';
import { plainType } from '../odata/entity-type.ts';
import { badRequest } from '../protocol/graph-error.ts';
import type { GraphRequest } from '../protocol/graph-request.ts';
import type { Route } from '../protocol/router.ts';
import { userType } from '../resources/user.ts';
import { changeLicenses, type LicenseAddition } from '../rules/change-licenses.ts';
import { roles } from '../rules/directory-roles.ts';
import { reprocess } from '../rules/group-licensing.ts';
import { requireRole, requireUnrestricted } from '../rules/sensitive-actions.ts';
import { effectiveLicenses } from '../tenant/license-ledger.ts';
import type { UserRecord } from '../tenant/records.ts';
import type { Tenant } from '../tenant/tenant.ts';
import { isObject, objectBody, stringsIn } from '../protocol/body.ts';
import { granted } from '../rules/granted.ts';
import { liveUser, readUser } from './subjects.ts';

const licenseRoles = [
  roles.licenseAdministrator.templateId,
  roles.userAdministrator.templateId,
  roles.directoryWriters.templateId,
];

const licenseDetailsType = plainType<{ id: string; skuId: string; skuPartNumber: string; servicePlans: unknown }>(
  'licenseDetails',
  'licenseDetails',
  ['id', 'skuId', 'skuPartNumber', 'servicePlans'],
);

export function readAssignment(request: GraphRequest): { add: readonly LicenseAddition[]; remove: readonly string[] } {
  const body = objectBody(request);
  const { addLicenses, removeLicenses } = body;
  if (!Array.isArray(addLicenses) || !Array.isArray(removeLicenses)) {
    throw badRequest(
      "Invalid value specified for property 'addLicenses' or 'removeLicenses': both collections are required.",
    );
  }
  const add = addLicenses.map((entry: unknown): LicenseAddition => {
    const skuId = isObject(entry) ? entry['skuId'] : undefined;
    if (!isObject(entry) || typeof skuId !== 'string') {
      throw badRequest("Invalid value specified for property 'skuId' of resource 'AssignedLicense'.");
    }
    return {
      skuId: skuId.toLowerCase(),
      disabledPlans: stringsIn(entry['disabledPlans']).map((plan) => plan.toLowerCase()),
    };
  });
  return { add, remove: stringsIn(removeLicenses).map((skuId) => skuId.toLowerCase()) };
}

function licenseDetails(tenant: Tenant, user: UserRecord) {
  return effectiveLicenses(user.licenses).map(({ skuId, disabledPlans }) => {
    const sku = tenant.ledger.skus.get(skuId);
    return {
      id: Buffer.from(`${user.id}${skuId}`.replaceAll('-', ''), 'hex').toString('base64url'),
      skuId,
      skuPartNumber: sku?.skuPartNumber ?? '',
      servicePlans: (sku?.plans ?? []).map((plan) => ({
        ...plan,
        provisioningStatus: disabledPlans.includes(plan.servicePlanId) ? 'Disabled' : 'Success',
        appliesTo: 'User',
      })),
    };
  });
}

export const userLicenseRoutes: readonly Route[] = [
  {
    method: 'POST',
    path: '/users/{id}/assignLicense',
    permissions: granted.licenseWrite,
    handle: (tenant, request, [id]) => {
      const user = liveUser(tenant, id);
      requireRole(tenant, request.caller, licenseRoles);
      requireUnrestricted(tenant, request.caller, user);
      const { add, remove } = readAssignment(request);
      changeLicenses(tenant, user, add, remove);
      return entityReply(tenant, request, userType, user);
    },
  },
  {
    method: 'POST',
    path: '/users/{id}/reprocessLicenseAssignment',
    permissions: granted.reprocess,
    handle: (tenant, request, [id]) => {
      const user = liveUser(tenant, id);
      requireRole(tenant, request.caller, licenseRoles);
      const [failing] = reprocess(tenant, user);
      if (failing?.error === 'CountViolation') {
        throw badRequest(`Subscription with SKU ${failing.skuId} does not have any available licenses.`);
      }
      return entityReply(tenant, request, userType, user);
    },
  },
  {
    method: 'GET',
    path: '/users/{id}/licenseDetails',
    permissions: granted.licenseRead,
    handle: (tenant, request, [id]) => {
      const user = readUser(tenant, request, id);
      const context = `users('${user.id}')/licenseDetails`;
      return listReply(tenant, request, licenseDetailsType, () => licenseDetails(tenant, user), { context });
    },
  },
];
