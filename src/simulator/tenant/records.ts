/** What the tenant keeps. Moments are milliseconds since 1970; what can be derived is not stored, so that 100,000 users fit. */

export type LicenseError =
  | 'CountViolation'
  | 'MutuallyExclusiveViolation'
  | 'DependencyViolation'
  | 'ProhibitedInUsageLocationViolation'
  | 'UniquenessViolation'
  | 'Other';

/** One source of one license: assigned directly (`group: null`) or inherited. */
export interface LicenseSource {
  readonly skuId: string;
  readonly group: string | null;
  readonly disabledPlans: readonly string[];
  readonly error: LicenseError | null;
  readonly since: number;
}

export type MailboxKind = 'user' | 'shared' | 'room' | 'equipment' | 'none';

export interface UserRecord {
  /** Order of creation: the order of collections, and what derived data is drawn from. */
  readonly position: number;
  readonly id: string;
  displayName: string;
  givenName: string | null;
  surname: string | null;
  userPrincipalName: string;
  mail: string | null;
  /** Further addresses; Graph shows them in `proxyAddresses` as `smtp:`. */
  aliases: readonly string[];
  accountEnabled: boolean;
  userType: 'Member' | 'Guest';
  jobTitle: string | null;
  department: string | null;
  companyName: string | null;
  officeLocation: string | null;
  country: string | null;
  usageLocation: string | null;
  mobilePhone: string | null;
  businessPhones: readonly string[];
  preferredLanguage: string | null;
  employeeId: string | null;
  createdAt: number;
  lastSignInAt: number | null;
  /** true: synced; false: was synced; null: always in the cloud. */
  synced: boolean | null;
  managerId: string | null;
  licenses: readonly LicenseSource[];
  memberOf: readonly string[];
  mailbox: MailboxKind;
  sessionsValidFrom: number;
  deletedAt: number | null;
  /** Properties written by PATCH that nothing here depends on. */
  extra: Readonly<Record<string, unknown>> | null;
}

export type GroupKind = 'security' | 'mailEnabledSecurity' | 'distribution' | 'microsoft365';

export interface GroupRecord {
  readonly position: number;
  readonly id: string;
  displayName: string;
  readonly mailNickname: string;
  readonly description: string | null;
  readonly kind: GroupKind;
  readonly team: boolean;
  readonly membershipRule: string | null;
  readonly synced: boolean;
  readonly roleAssignable: boolean;
  readonly hiddenMembership: boolean;
  readonly createdAt: number;
  readonly members: Set<string>;
  readonly owners: Set<string>;
  /** Groups this one is nested in. */
  readonly memberOf: readonly string[];
  licenses: readonly { readonly skuId: string; readonly disabledPlans: readonly string[] }[];
  deletedAt: number | null;
}

export interface RoleAssignment {
  readonly id: string;
  readonly principalId: string;
  readonly roleDefinitionId: string;
  /** `/` or `/administrativeUnits/{id}`. */
  readonly directoryScopeId: string;
  /** Held now, or to be activated through Privileged Identity Management. */
  readonly eligible: boolean;
  readonly since: number;
}

export interface UnitRecord {
  readonly id: string;
  readonly displayName: string;
  readonly description: string | null;
  readonly restricted: boolean;
  readonly members: Set<string>;
}

/** An app registration or the service principal of one. */
export interface AppRecord {
  readonly id: string;
  readonly appId: string;
  readonly kind: 'application' | 'servicePrincipal';
  readonly displayName: string;
  readonly createdAt: number;
  readonly owners: Set<string>;
}

export interface PlanRecord {
  readonly servicePlanId: string;
  readonly servicePlanName: string;
}

export interface SkuRecord {
  readonly skuId: string;
  readonly skuPartNumber: string;
  readonly plans: readonly PlanRecord[];
  seats: number;
  readonly status: 'Enabled' | 'Warning' | 'Suspended';
  /** Users who hold it, directly or by group, each once. */
  consumed: number;
}

export interface SubscriptionRecord {
  readonly id: string;
  readonly commerceSubscriptionId: string;
  readonly skuId: string;
  readonly seats: number;
  readonly createdAt: number;
  readonly renewsAt: number | null;
  readonly trial: boolean;
  /** Set where a partner sold it. */
  readonly ownerTenantId: string | null;
}

/** A device as the directory and as Intune know it. */
export interface DeviceRecord {
  readonly id: string;
  readonly deviceId: string;
  readonly managedDeviceId: string;
  readonly ownerId: string;
  readonly displayName: string;
  readonly operatingSystem: 'Windows' | 'iOS' | 'Android' | 'MacMDM';
  readonly operatingSystemVersion: string;
  readonly manufacturer: string;
  readonly model: string;
  readonly serialNumber: string;
  /** A personal phone or a company device. */
  readonly personal: boolean;
  /** Enrolled in Intune, and not only registered. */
  readonly managed: boolean;
  readonly compliant: boolean;
  readonly registeredAt: number;
  readonly lastSeenAt: number;
}

/** What somebody may do with the root of a OneDrive. */
export interface DrivePermission {
  readonly id: string;
  readonly userId: string;
  readonly roles: readonly string[];
}
