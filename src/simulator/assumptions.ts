/**
 * Where no primary source says how Microsoft Graph behaves. Every value here is a modelling choice: replies that rest
 * on one must not be read as proof. Each can be set when a tenant is started.
 */
export interface Assumptions {
  /** DELETE of a directory-synced user: Microsoft's pages say "delete in Active Directory" and give no Graph error. */
  readonly deleteSyncedUser: 'refused' | 'allowed';
  /** Status of a name that is already taken: guides name the code without a status. */
  readonly conflictStatus: 400 | 409;
  /** Removing a member from a dynamic group: 403 is reported, the exact text is not. */
  readonly dynamicGroupStatus: 403 | 400;
  /** More than 20 items in a batch: the server's text is not published; this is the .NET SDK's. */
  readonly batchTooLarge: string;
  /** A seat falls free at soft deletion and is taken again at restore. */
  readonly deletionFreesSeats: boolean;
  /** Manager and direct reports come back with a restored user. */
  readonly restoreBringsManagerLinks: boolean;
  /** Ownership of groups and apps comes back with a restored user. */
  readonly restoreBringsOwnerships: boolean;
  /** App-only permanent deletion: the documentation disagrees with itself. */
  readonly appMayDeletePermanently: boolean;
  /** Deleting the last Global Administrator who can sign in: no Graph error is known, so nothing stops it. */
  readonly protectLastGlobalAdministrator: boolean;
  /** How long a group's licenses take to reach or leave a member, in milliseconds. */
  readonly groupLicenseDelayMs: number;
}

export const defaultAssumptions: Assumptions = {
  deleteSyncedUser: 'refused',
  conflictStatus: 400,
  dynamicGroupStatus: 403,
  batchTooLarge: 'Number of batch request steps exceeds the maximum value of 20.',
  deletionFreesSeats: true,
  restoreBringsManagerLinks: false,
  restoreBringsOwnerships: false,
  appMayDeletePermanently: true,
  protectLastGlobalAdministrator: false,
  groupLicenseDelayMs: 0,
};

/** Throws when a name is none of those above: a choice that is not made must not look made. */
export function requireKnown(assumptions: Partial<Assumptions>): void {
  const unknown = Object.keys(assumptions).find((name) => !(name in defaultAssumptions));
  if (unknown !== undefined) throw new Error(`There is no assumption '${unknown}'.`);
}

/** Texts without a primary source. */
export const assumedTexts = {
  conflict: (property: string) => `Another object with the same value for property ${property} already exists.`,
  /** As directory tools quote it for a new user principal name outside the verified domains. */
  domain:
    'The domain portion of the userPrincipalName property is invalid. You must use one of the verified domain names in your organization.',
  dynamicGroup: 'Insufficient privileges to complete the operation.',
  lastGlobalAdministrator: 'Insufficient privileges to complete the operation.',
} as const;
