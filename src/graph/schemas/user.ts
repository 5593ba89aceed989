import { z } from 'zod';
import type { User } from '../../domain/user.ts';
import { assignedLicense, licenseAssignmentState } from './license.ts';
import { flag, id, list, text } from './scalars.ts';

/** Everything the product knows of a user; without `$select` Graph leaves most of it out. */
export const USER_PROPERTIES = [
  'id',
  'displayName',
  'userPrincipalName',
  'mail',
  'givenName',
  'surname',
  'department',
  'jobTitle',
  'userType',
  'accountEnabled',
  'createdDateTime',
  'onPremisesSyncEnabled',
  'isManagementRestricted',
  'usageLocation',
  'proxyAddresses',
  'assignedLicenses',
  'licenseAssignmentStates',
] as const;

const raw = z.object({
  id,
  displayName: text,
  userPrincipalName: text,
  mail: text,
  givenName: text,
  surname: text,
  department: text,
  jobTitle: text,
  userType: z.enum(['Member', 'Guest']).nullish().catch(null),
  accountEnabled: flag,
  createdDateTime: text,
  onPremisesSyncEnabled: flag,
  isManagementRestricted: flag,
  usageLocation: text,
  proxyAddresses: list(z.string()),
  assignedLicenses: list(assignedLicense),
  licenseAssignmentStates: z.array(licenseAssignmentState).nullish(),
});

function toUser(user: z.output<typeof raw>): User {
  return {
    ...user,
    displayName: user.displayName ?? user.userPrincipalName ?? user.id,
    userPrincipalName: user.userPrincipalName ?? user.id,
    userType: user.userType ?? null,
    accountEnabled: user.accountEnabled ?? true,
    // A server that does not tell where a license comes from: taken for direct, Graph refuses if it is not.
    licenseAssignmentStates:
      user.licenseAssignmentStates ??
      user.assignedLicenses.map((license) => ({ ...license, assignedByGroup: null, state: 'Active', error: null })),
  };
}

export const user = raw.transform(toUser);

/** `signInActivity`; each is null or absent when there was none. */
export const signIns = z
  .object({
    lastSuccessfulSignInDateTime: text,
    lastSignInDateTime: text,
    lastNonInteractiveSignInDateTime: text,
  })
  .nullish()
  // Entra keeps the successful one since December 2023 and never filled it in backwards: fall back to the others.
  .transform((activity) => {
    if (!activity) return null;
    const others = [activity.lastSignInDateTime, activity.lastNonInteractiveSignInDateTime].filter((at) => at !== null);
    return activity.lastSuccessfulSignInDateTime ?? others.sort().at(-1) ?? null;
  });

/** A user with the last sign-in. */
export const activeUser = raw
  .extend({ signInActivity: signIns })
  .transform(({ signInActivity, ...rest }) => ({ user: toUser(rest), lastSignIn: signInActivity }));

export const person = z
  .object({ id, displayName: text, userPrincipalName: text })
  .transform(({ id, displayName, userPrincipalName }) => ({
    id,
    displayName: displayName ?? userPrincipalName ?? id,
    userPrincipalName: userPrincipalName ?? id,
  }));

export const manager = z.intersection(person, z.object({ accountEnabled: flag }));
