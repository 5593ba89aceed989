import type { PropertyRules } from './entity-type.ts';

/**
 * What `$filter`, `$orderby` and `$search` take, per property: Microsoft Graph v1.0 documentation of the user and
 * group resources (2023-02), and later pages where a comment says so.
 */

const rule = (operators: string, more: Omit<PropertyRules, 'operators'> = {}): PropertyRules => ({
  operators: operators.split(' '),
  ...more,
});

export const userRules: Readonly<Record<string, PropertyRules>> = {
  accountEnabled: rule('eq ne not in'),
  ageGroup: rule('eq ne not in'),
  assignedLicenses: rule('eq not', { countEmpty: true }),
  assignedPlans: rule('eq not'),
  businessPhones: rule('eq not ge le startsWith'),
  companyName: rule('eq ne not ge le in startsWith'),
  consentProvidedForMinor: rule('eq ne not in'),
  country: rule('eq ne not ge le in startsWith'),
  createdDateTime: rule('eq ne not ge le in'),
  creationType: rule('eq ne not in'),
  deletedDateTime: rule('eq ne not ge le in'),
  department: rule('eq ne not ge le in'),
  displayName: rule('eq ne not ge le in startsWith', { orderBy: true, search: true }),
  employeeHireDate: rule('eq ne not ge le in'),
  employeeId: rule('eq ne not ge le in startsWith'),
  employeeOrgData: rule('eq ne not ge le in'),
  employeeType: rule('eq ne not ge le in startsWith'),
  externalUserState: rule('eq ne not in'),
  externalUserStateChangeDateTime: rule('eq ne not in'),
  faxNumber: rule('eq ne not ge le in startsWith'),
  givenName: rule('eq ne not ge le in startsWith'),
  id: rule('eq ne not in'),
  identities: rule('eq'),
  imAddresses: rule('eq not ge le startsWith'),
  jobTitle: rule('eq ne not ge le in startsWith'),
  mail: rule('eq ne not ge le in startsWith endsWith'),
  mailNickname: rule('eq ne not ge le in startsWith'),
  mobilePhone: rule('eq ne not ge le in startsWith'),
  officeLocation: rule('eq ne not ge le in startsWith'),
  onPremisesExtensionAttributes: rule('eq ne not in'),
  onPremisesImmutableId: rule('eq ne not ge le in'),
  onPremisesLastSyncDateTime: rule('eq ne not ge le in'),
  onPremisesProvisioningErrors: rule('eq not ge le'),
  onPremisesSamAccountName: rule('eq ne not ge le in startsWith'),
  onPremisesSecurityIdentifier: rule('eq'),
  onPremisesSyncEnabled: rule('eq ne not in'),
  onPremisesUserPrincipalName: rule('eq ne not ge le in startsWith'),
  otherMails: rule('eq not ge le in startsWith endsWith', { countEmpty: true }),
  passwordPolicies: rule('ne not eq'),
  passwordProfile: rule('eq ne not in'),
  postalCode: rule('eq ne not ge le in startsWith'),
  preferredLanguage: rule('eq ne not ge le in startsWith'),
  provisionedPlans: rule('eq not ge le'),
  proxyAddresses: rule('eq not ge le startsWith endsWith', { countEmpty: true }),
  state: rule('eq ne not ge le in startsWith'),
  streetAddress: rule('eq ne not ge le in startsWith'),
  surname: rule('eq ne not ge le in startsWith'),
  usageLocation: rule('eq ne not ge le in startsWith'),
  userPrincipalName: rule('eq ne not ge le in startsWith endsWith', { orderBy: true }),
  userType: rule('eq ne not in'),
  // user-list, 2025-07: alone in its filter.
  signInActivity: rule('eq ne not ge le'),
  // user resource, 2025.
  employeeLeaveDateTime: rule('eq ne not ge le in'),
};

/** Deleted users may also be sorted by the day they went: directory-deleteditems-list. */
export const deletedUserRules: Readonly<Record<string, PropertyRules>> = {
  ...userRules,
  deletedDateTime: rule('eq ne not ge le in', { orderBy: true }),
};

export const groupRules: Readonly<Record<string, PropertyRules>> = {
  assignedLicenses: rule('eq'),
  classification: rule('eq ne not ge le startsWith'),
  createdDateTime: rule('eq ne not ge le in'),
  description: rule('eq ne not ge le startsWith', { search: true }),
  displayName: rule('eq ne not ge le in startsWith', { orderBy: true, search: true }),
  expirationDateTime: rule('eq ne not ge le in'),
  groupTypes: rule('eq not'),
  hasMembersWithLicenseErrors: rule('eq'),
  id: rule('eq ne not in'),
  isAssignableToRole: rule('eq ne not'),
  mail: rule('eq ne not ge le in startsWith'),
  mailEnabled: rule('eq ne not'),
  mailNickname: rule('eq ne not ge le in startsWith'),
  membershipRule: rule('eq ne not ge le startsWith'),
  membershipRuleProcessingState: rule('eq ne not in'),
  onPremisesLastSyncDateTime: rule('eq ne not ge le in'),
  onPremisesProvisioningErrors: rule('eq not'),
  onPremisesSamAccountName: rule('eq ne not ge le in startsWith'),
  onPremisesSecurityIdentifier: rule('eq'),
  onPremisesSyncEnabled: rule('eq ne not in'),
  preferredLanguage: rule('eq ne not ge le in startsWith'),
  proxyAddresses: rule('eq not ge le startsWith endsWith', { countEmpty: true }),
  renewedDateTime: rule('eq ne not ge le in'),
  securityEnabled: rule('eq ne not in'),
};

/** Collections of mixed directory objects. */
export const directoryObjectRules: Readonly<Record<string, PropertyRules>> = {
  id: rule('eq ne not in'),
  displayName: rule('eq ne not ge le in startsWith', { orderBy: true, search: true }),
  mail: rule('eq ne not ge le in startsWith endsWith'),
};
