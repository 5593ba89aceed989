import { plainType } from '../odata/entity-type.ts';
import { moment } from '../odata/moments.ts';
import { listReply } from '../odata/reply.ts';
import type { Route } from '../protocol/router.ts';
import { granted } from '../rules/granted.ts';
import { domains, tenantId } from '../seed/domains.ts';
import { seededId } from '../tenant/seeded-id.ts';
import type { UserRecord } from '../tenant/records.ts';
import type { Tenant } from '../tenant/tenant.ts';
import { readUser } from './subjects.ts';

const organization = (tenant: Tenant) => ({
  id: tenantId,
  deletedDateTime: null,
  businessPhones: ['+1 206 555 0100'],
  city: 'Seattle',
  country: null,
  countryLetterCode: 'US',
  createdDateTime: moment(tenant.bornAt - 3_400 * 86_400_000),
  defaultUsageLocation: 'US',
  displayName: 'Contoso',
  onPremisesLastSyncDateTime: moment(tenant.bornAt - 1_200_000),
  onPremisesSyncEnabled: true,
  preferredLanguage: 'en',
  tenantType: 'AAD',
  technicalNotificationMails: [`it@${domains.main}`],
  assignedPlans: [],
  provisionedPlans: [],
  verifiedDomains: [
    {
      capabilities: 'Email, OfficeCommunicationsOnline',
      isDefault: true,
      isInitial: false,
      name: domains.main,
      type: 'Managed',
    },
    {
      capabilities: 'Email, OfficeCommunicationsOnline',
      isDefault: false,
      isInitial: true,
      name: domains.initial,
      type: 'Managed',
    },
    { capabilities: 'Email', isDefault: false, isInitial: false, name: domains.dutch, type: 'Managed' },
  ],
});
const organizationType = plainType<ReturnType<typeof organization>>('organization', 'organization', [
  'id',
  'deletedDateTime',
  'businessPhones',
  'city',
  'country',
  'countryLetterCode',
  'createdDateTime',
  'defaultUsageLocation',
  'displayName',
  'onPremisesLastSyncDateTime',
  'onPremisesSyncEnabled',
  'preferredLanguage',
  'tenantType',
  'technicalNotificationMails',
  'assignedPlans',
  'provisionedPlans',
  'verifiedDomains',
]);

const domain = (id: string) => ({
  id,
  authenticationType: 'Managed',
  availabilityStatus: null,
  isAdminManaged: true,
  isDefault: id === domains.main,
  isInitial: id === domains.initial,
  isRoot: true,
  isVerified: true,
  supportedServices: ['Email', 'OfficeCommunicationsOnline'],
  passwordNotificationWindowInDays: 14,
  passwordValidityPeriodInDays: 2_147_483_647,
  state: null,
});
const domainType = plainType<ReturnType<typeof domain>>('domain', 'domains', [
  'id',
  'authenticationType',
  'availabilityStatus',
  'isAdminManaged',
  'isDefault',
  'isInitial',
  'isRoot',
  'isVerified',
  'supportedServices',
  'passwordNotificationWindowInDays',
  'passwordValidityPeriodInDays',
  'state',
]);

/** About a third of the staff may use an app somebody assigned them. */
function appRoleAssignments(tenant: Tenant, user: UserRecord) {
  const services = [...tenant.apps.values()].filter(({ kind }) => kind === 'servicePrincipal');
  return services
    .filter((_, at) => user.userType === 'Member' && (user.position + at) % 11 === 0)
    .map((app) => ({
      id: seededId(`appRole/${user.id}/${app.id}`),
      appRoleId: '00000000-0000-0000-0000-000000000000',
      createdDateTime: moment(Math.max(user.createdAt, app.createdAt)),
      principalDisplayName: user.displayName,
      principalId: user.id,
      principalType: 'User',
      resourceDisplayName: app.displayName,
      resourceId: app.id,
    }));
}
const appRoleType = plainType<ReturnType<typeof appRoleAssignments>[number]>(
  'appRoleAssignment',
  'appRoleAssignments',
  [
    'id',
    'appRoleId',
    'createdDateTime',
    'principalDisplayName',
    'principalId',
    'principalType',
    'resourceDisplayName',
    'resourceId',
  ],
);

const grants = (tenant: Tenant, user: UserRecord) =>
  appRoleAssignments(tenant, user).map((one) => ({
    id: seededId(`grant/${one.id}`),
    clientId: one.resourceId,
    consentType: 'Principal',
    principalId: user.id,
    resourceId: seededId('microsoftGraph'),
    scope: 'User.Read',
  }));
const grantType = plainType<ReturnType<typeof grants>[number]>('oAuth2PermissionGrant', 'oauth2PermissionGrants', [
  'id',
  'clientId',
  'consentType',
  'principalId',
  'resourceId',
  'scope',
]);

export const organizationRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/organization',
    permissions: granted.organizationRead,
    handle: (tenant, request) => listReply(tenant, request, organizationType, () => [organization(tenant)]),
  },
  {
    method: 'GET',
    path: '/domains',
    permissions: granted.domainsRead,
    handle: (tenant, request) => listReply(tenant, request, domainType, () => Object.values(domains).map(domain)),
  },
  {
    method: 'GET',
    path: '/users/{id}/appRoleAssignments',
    permissions: granted.appRoleAssignmentsRead,
    handle: (tenant, request, [id]) => {
      const user = readUser(tenant, request, id);
      return listReply(tenant, request, appRoleType, () => appRoleAssignments(tenant, user));
    },
  },
  {
    method: 'GET',
    path: '/users/{id}/oauth2PermissionGrants',
    permissions: granted.grantsRead,
    handle: (tenant, request, [id]) => {
      const user = readUser(tenant, request, id);
      return listReply(tenant, request, grantType, () => grants(tenant, user));
    },
  },
];
