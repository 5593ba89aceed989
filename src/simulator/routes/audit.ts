import { plainType } from '../odata/entity-type.ts';
import { moment } from '../odata/moments.ts';
import { entityReply, listReply } from '../odata/reply.ts';
import { GraphError, notFound } from '../protocol/graph-error.ts';
import type { GraphRequest } from '../protocol/graph-request.ts';
import type { Route } from '../protocol/router.ts';
import { granted } from '../rules/granted.ts';
import { seededId } from '../tenant/seeded-id.ts';
import type { Tenant } from '../tenant/tenant.ts';
import type { Effect } from '../traffic/effects.ts';

/** What Microsoft's audit log calls each kind of write. */
const activities: readonly (readonly [string, RegExp, string])[] = [
  ['POST', /\/restore$/, 'Restore user'],
  ['DELETE', /^\/directory\/deletedItems\//, 'Hard delete user'],
  ['DELETE', /^\/users\/[^/]+$/, 'Delete user'],
  ['DELETE', /\/members\/[^/]+$/, 'Delete user'],
  ['POST', /^\/users\/[^/]+\/assignLicense$/, 'Change user license'],
  ['DELETE', /^\/groups\/.+\/members\//, 'Remove member from group'],
  ['POST', /^\/groups\/.+\/members\//, 'Add member to group'],
  ['PATCH', /^\/users\/[^/]+$/, 'Update user'],
];

function audit(tenant: Tenant, effect: Effect, at: number) {
  return {
    id: `Directory_${seededId(`audit/${at}`)}_${at}`,
    category: effect.path.startsWith('/groups') ? 'GroupManagement' : 'UserManagement',
    correlationId: seededId(`correlation/${at}`),
    result: 'success',
    resultReason: '',
    activityDisplayName: activityOf(effect),
    activityDateTime: effect.time,
    loggedByService: 'Core Directory',
    operationType: operationTypes[effect.method] ?? 'Update',
    initiatedBy: initiator(tenant, effect),
    targetResources: [target(tenant, effect)],
    additionalDetails: [],
  };
}

const operationTypes: Readonly<Record<string, string>> = { DELETE: 'Delete', POST: 'Assign' };

function activityOf(effect: Effect): string {
  if (effect.method === 'PATCH' && JSON.stringify(effect.body ?? {}).includes('"accountEnabled":false')) {
    return 'Disable account';
  }
  return activities.find(([method, path]) => method === effect.method && path.test(effect.path))?.[2] ?? 'Update user';
}

function initiator(tenant: Tenant, { by }: Effect) {
  const caller = tenant.users.live.get(by);
  if (caller) {
    const { id, displayName, userPrincipalName } = caller;
    return { app: null, user: { id, displayName, userPrincipalName, ipAddress: null } };
  }
  const servicePrincipalId = seededId('servicePrincipal');
  return { app: { appId: null, displayName: 'Farewell', servicePrincipalId, servicePrincipalName: null }, user: null };
}

function target(tenant: Tenant, { targetId }: Effect) {
  const user = tenant.users.live.get(targetId) ?? tenant.users.deleted.get(targetId);
  return {
    id: targetId,
    displayName: user?.displayName ?? null,
    type: 'User',
    userPrincipalName: user?.userPrincipalName ?? null,
    modifiedProperties: [],
  };
}

const auditType = plainType<ReturnType<typeof audit>>('directoryAudit', 'auditLogs/directoryAudits', [
  'id',
  'category',
  'correlationId',
  'result',
  'resultReason',
  'activityDisplayName',
  'activityDateTime',
  'loggedByService',
  'operationType',
  'initiatedBy',
  'targetResources',
  'additionalDetails',
]);

function* signIns(tenant: Tenant) {
  for (const user of tenant.users.list()) {
    if (user.lastSignInAt === null || user.lastSignInAt < tenant.bornAt - 30 * 86_400_000) continue;
    yield {
      id: seededId(`signin/${user.id}`),
      createdDateTime: moment(user.lastSignInAt),
      userDisplayName: user.displayName,
      userPrincipalName: user.userPrincipalName.toLowerCase(),
      userId: user.id,
      appId: '1fec8e78-bce4-4aaf-ab1b-5451cc387264',
      appDisplayName: 'Microsoft Teams',
      ipAddress: '203.0.113.24',
      clientAppUsed: 'Mobile Apps and Desktop clients',
      isInteractive: true,
      status: { errorCode: 0, failureReason: 'Other.', additionalDetails: null },
    };
  }
}
const signInType = plainType<ReturnType<typeof signIns> extends Generator<infer T> ? T : never>(
  'signIn',
  'auditLogs/signIns',
  [
    'id',
    'createdDateTime',
    'userDisplayName',
    'userPrincipalName',
    'userId',
    'appId',
    'appDisplayName',
    'ipAddress',
    'clientAppUsed',
    'isInteractive',
    'status',
  ],
);

/** The audit logs are part of Microsoft Entra ID P1. */
function requirePremium(tenant: Tenant): void {
  if (tenant.settings.premium) return;
  throw new GraphError(
    403,
    'Authentication_RequestFromNonPremiumTenantOrB2CTenant',
    "Neither tenant is B2C or tenant doesn't have premium license",
  );
}

const audits = (tenant: Tenant) => tenant.effects.map((effect, at) => audit(tenant, effect, at)).reverse();

export const auditRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/auditLogs/directoryAudits',
    permissions: granted.auditRead,
    handle: (tenant: Tenant, request: GraphRequest) => {
      requirePremium(tenant);
      return listReply(tenant, request, auditType, () => audits(tenant));
    },
  },
  {
    method: 'GET',
    path: '/auditLogs/directoryAudits/{id}',
    permissions: granted.auditRead,
    handle: (tenant, request, [id = '']) => {
      requirePremium(tenant);
      const found = audits(tenant).find((one) => one.id === id);
      if (!found) throw notFound(id);
      return entityReply(tenant, request, auditType, found);
    },
  },
  {
    method: 'GET',
    path: '/auditLogs/signIns',
    permissions: granted.auditRead,
    handle: (tenant, request) => {
      requirePremium(tenant);
      return listReply(tenant, request, signInType, () => signIns(tenant));
    },
  },
];
