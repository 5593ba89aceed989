import type { AssignedLicense, LicenseAssignmentState } from './license.ts';
import type { IsoDateTime } from './time.ts';

/** Graph object id (GUID, lower case). */
export type UserId = string;

/** Enough to name a person on a card. */
export interface PersonRef {
  readonly id: UserId;
  readonly displayName: string;
  readonly userPrincipalName: string;
}

/** Whom people are told to write to. */
export interface Contact extends PersonRef {
  readonly mail?: string | null;
}

/** A user as Graph knows it; null where Graph has null. */
export interface User extends PersonRef {
  readonly mail: string | null;
  readonly givenName: string | null;
  readonly surname: string | null;
  readonly department: string | null;
  readonly jobTitle: string | null;
  readonly userType: 'Member' | 'Guest' | null;
  readonly accountEnabled: boolean;
  readonly createdDateTime: IsoDateTime | null;
  readonly onPremisesSyncEnabled: boolean | null;
  /** Member of a restricted management administrative unit. */
  readonly isManagementRestricted: boolean | null;
  readonly usageLocation: string | null;
  readonly proxyAddresses: readonly string[];
  readonly assignedLicenses: readonly AssignedLicense[];
  readonly licenseAssignmentStates: readonly LicenseAssignmentState[];
}

/** A soft-deleted user. `userPrincipalName` is the original one: Graph's id prefix has been taken off. */
export interface DeletedUser extends PersonRef {
  readonly mail: string | null;
  readonly deletedDateTime: IsoDateTime;
  readonly assignedLicenses: readonly AssignedLicense[];
}

export function refOf(person: PersonRef): PersonRef {
  return { id: person.id, displayName: person.displayName, userPrincipalName: person.userPrincipalName };
}
