import { type EntityType, project } from '../odata/entity-type.ts';
import { moment, momentOrNull } from '../odata/moments.ts';
import { deletedUserRules, userRules } from '../odata/property-rules.ts';
import { restrictedUnitsOf } from '../rules/held-roles.ts';
import { plainName } from '../rules/recycle-bin.ts';
import { domains } from '../seed/domains.ts';
import { effectiveLicenses } from '../tenant/license-ledger.ts';
import type { UserRecord } from '../tenant/records.ts';
import { mailboxSettings } from './mailbox.ts';
import { seededId } from '../tenant/seeded-id.ts';
import type { Tenant } from '../tenant/tenant.ts';

type Property = (user: UserRecord, tenant: Tenant) => unknown;

const nothing: Property = () => null;
const noItems: Property = () => [];

/** Known to Graph, never filled in Contoso. */
const emptyProperties = {
  ...Object.fromEntries(
    [
      'aboutMe',
      'ageGroup',
      'authorizationInfo',
      'city',
      'consentProvidedForMinor',
      'creationType',
      'customSecurityAttributes',
      'employeeLeaveDateTime',
      'employeeOrgData',
      'faxNumber',
      'identityParentId',
      'isResourceAccount',
      'legalAgeGroupClassification',
      'mySite',
      'passwordProfile',
      'postalCode',
      'preferredDataLocation',
      'preferredName',
      'print',
      'state',
      'streetAddress',
    ].map((name) => [name, nothing]),
  ),
  ...Object.fromEntries(
    [
      'interests',
      'onPremisesProvisioningErrors',
      'otherMails',
      'pastProjects',
      'responsibilities',
      'schools',
      'serviceProvisioningErrors',
      'skills',
    ].map((name) => [name, noItems]),
  ),
};

/** Properties kept in one mailbox or profile: they cannot be asked for on a collection. */
export const singleUserProperties: readonly string[] = [
  'mailboxSettings',
  'aboutMe',
  'birthday',
  'hireDate',
  'interests',
  'mySite',
  'pastProjects',
  'preferredName',
  'responsibilities',
  'schools',
  'skills',
];

const properties: Record<string, Property> = {
  ...emptyProperties,
  birthday: () => '0001-01-01T00:00:00Z',
  hireDate: () => '0001-01-01T00:00:00Z',
  deviceEnrollmentLimit: () => 5,
  mailboxSettings: (user, tenant) => mailboxSettings(tenant, user),
  businessPhones: (user) => user.businessPhones,
  displayName: (user) => user.displayName,
  givenName: (user) => user.givenName,
  jobTitle: (user) => user.jobTitle,
  mail: (user) => user.mail,
  mobilePhone: (user) => user.mobilePhone,
  officeLocation: (user) => user.officeLocation,
  preferredLanguage: (user) => user.preferredLanguage,
  surname: (user) => user.surname,
  userPrincipalName: (user) => user.userPrincipalName,
  id: (user) => user.id,
  deletedDateTime: (user) => momentOrNull(user.deletedAt),
  accountEnabled: (user) => user.accountEnabled,
  assignedLicenses: (user) => effectiveLicenses(user.licenses),
  assignedPlans: (user, tenant) =>
    plansOf(user, tenant).map(({ plan, enabled }) => ({
      assignedDateTime: moment(user.createdAt),
      capabilityStatus: enabled ? 'Enabled' : 'Deleted',
      service: plan.servicePlanName.split('_')[0]?.toLowerCase() ?? '',
      servicePlanId: plan.servicePlanId,
    })),
  provisionedPlans: (user, tenant) =>
    plansOf(user, tenant)
      .filter(({ enabled }) => enabled)
      .map(({ plan }) => ({
        capabilityStatus: 'Enabled',
        provisioningStatus: 'Success',
        service: plan.servicePlanName.split('_')[0]?.toLowerCase() ?? '',
      })),
  licenseAssignmentStates: (user) =>
    user.licenses.map(({ skuId, group, disabledPlans, error, since }) => ({
      assignedByGroup: group,
      disabledPlans,
      error: error ?? 'None',
      lastUpdatedDateTime: moment(since),
      skuId,
      state: error === null ? 'Active' : 'Error',
    })),
  companyName: (user) => user.companyName,
  country: (user) => user.country,
  createdDateTime: (user) => moment(user.createdAt),
  department: (user) => user.department,
  employeeHireDate: (user) => (user.employeeId === null ? null : moment(user.createdAt)),
  employeeId: (user) => user.employeeId,
  employeeType: (user) => (user.userType === 'Member' && user.employeeId !== null ? 'Employee' : null),
  externalUserState: (user) =>
    user.userType === 'Guest' ? (user.lastSignInAt === null ? 'PendingAcceptance' : 'Accepted') : null,
  externalUserStateChangeDateTime: (user) => (user.userType === 'Guest' ? moment(user.createdAt) : null),
  identities: (user) => [
    { signInType: 'userPrincipalName', issuer: domains.initial, issuerAssignedId: user.userPrincipalName },
  ],
  imAddresses: (user) => (user.mail === null || user.userType === 'Guest' ? [] : [user.mail.toLowerCase()]),
  isManagementRestricted: (user, tenant) => (restrictedUnitsOf(tenant, user).length > 0 ? true : null),
  lastPasswordChangeDateTime: (user) => moment(user.createdAt),
  mailNickname: (user) => plainName(user).split('@')[0]?.replace('#EXT#', '') ?? '',
  onPremisesDistinguishedName: (user) =>
    user.synced === true ? `CN=${user.displayName},OU=Users,DC=corp,DC=contoso,DC=com` : null,
  onPremisesDomainName: (user) => (user.synced === true ? 'corp.contoso.com' : null),
  onPremisesExtensionAttributes: () => extensionAttributes,
  onPremisesImmutableId: (user) => (user.synced === null ? null : Buffer.from(user.id.slice(0, 16)).toString('base64')),
  onPremisesLastSyncDateTime: (user, tenant) => (user.synced === true ? moment(tenant.bornAt - 1_200_000) : null),
  onPremisesSamAccountName: (user) =>
    user.synced === true ? (plainName(user).split('@')[0]?.slice(0, 20) ?? '') : null,
  onPremisesSecurityIdentifier: (user) =>
    user.synced === true ? `S-1-5-21-1004336348-1177238915-682003330-${1_000 + user.position}` : null,
  onPremisesSyncEnabled: (user) => user.synced,
  onPremisesUserPrincipalName: (user) => (user.synced === true ? plainName(user) : null),
  passwordPolicies: () => null,
  proxyAddresses: (user) => [
    ...(user.mail === null || user.userType === 'Guest' ? [] : [`SMTP:${user.mail}`]),
    ...user.aliases.map((alias) => `smtp:${alias}`),
  ],
  securityIdentifier: (user) => `S-1-12-1-${Number.parseInt(user.id.slice(0, 8), 16)}-${user.position}`,
  showInAddressList: () => null,
  signInActivity: (user) => signInActivity(user),
  signInSessionsValidFromDateTime: (user) => moment(user.sessionsValidFrom),
  usageLocation: (user) => user.usageLocation,
  userType: (user) => user.userType,
};

/** Written by PATCH wins over what was derived. */
const patched = Object.fromEntries(
  Object.entries(properties).map(([name, read]): [string, Property] => [
    name,
    (user, tenant) => (user.extra !== null && name in user.extra ? user.extra[name] : read(user, tenant)),
  ]),
);

const extensionAttributes = Object.fromEntries(
  Array.from({ length: 15 }, (_, at) => [`extensionAttribute${at + 1}`, null]),
);

function signInActivity(user: UserRecord): unknown {
  if (user.lastSignInAt === null) return null;
  const at = moment(user.lastSignInAt);
  return {
    lastSignInDateTime: at,
    lastSignInRequestId: seededId(`signin/${user.id}`),
    lastNonInteractiveSignInDateTime: at,
    lastNonInteractiveSignInRequestId: seededId(`signin/n/${user.id}`),
    lastSuccessfulSignInDateTime: at,
    lastSuccessfulSignInRequestId: seededId(`signin/s/${user.id}`),
  };
}

export function plansOf(user: UserRecord, tenant: Tenant) {
  return effectiveLicenses(user.licenses).flatMap(({ skuId, disabledPlans }) =>
    (tenant.ledger.skus.get(skuId)?.plans ?? []).map((plan) => ({
      plan,
      enabled: !disabledPlans.includes(plan.servicePlanId),
    })),
  );
}

export const userType: EntityType<UserRecord> = {
  name: 'user',
  set: 'users',
  properties: patched,
  defaults: [
    'businessPhones',
    'displayName',
    'givenName',
    'jobTitle',
    'mail',
    'mobilePhone',
    'officeLocation',
    'preferredLanguage',
    'surname',
    'userPrincipalName',
    'id',
  ],
  rules: userRules,
  navigations: {
    manager: (user, tenant) => {
      const manager = user.managerId === null ? undefined : tenant.users.live.get(user.managerId);
      return manager && asDirectoryUser(manager, tenant);
    },
    directReports: (user, tenant) => tenant.users.reportsOf(user.id).map((one) => asDirectoryUser(one, tenant)),
  },
  position: (user) => user.position,
  page: { size: 100, max: 999 },
};

export const deletedUserType: EntityType<UserRecord> = { ...userType, rules: deletedUserRules };

export const asDirectoryUser = (user: UserRecord, tenant: Tenant) => ({
  '@odata.type': '#microsoft.graph.user',
  ...project(userType, user, tenant, undefined),
});
