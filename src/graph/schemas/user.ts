import { z } from 'zod';
import type { ListedUser } from '../../domain/ports.ts';
import type { User } from '../../domain/user.ts';
import { assignedLicense, licenseAssignmentState } from './license.ts';
import { flag, id, list, text } from './scalars.ts';

const listed = z.object({
  id,
  displayName: text,
  userPrincipalName: text,
  department: text,
  userType: z.enum(['Member', 'Guest']).nullish().catch(null),
  accountEnabled: flag,
  createdDateTime: text,
  assignedLicenses: list(assignedLicense),
});

const whole = listed.extend({
  mail: text,
  givenName: text,
  surname: text,
  jobTitle: text,
  onPremisesSyncEnabled: flag,
  isManagementRestricted: flag,
  usageLocation: text,
  proxyAddresses: list(z.string()),
  licenseAssignmentStates: z.array(licenseAssignmentState).nullish(),
});

/** What a list shows. Less than half of everything: a page of 500 users is held as text, as JSON and as users. */
export const LISTED_PROPERTIES: readonly string[] = Object.keys(listed.shape);
/** Everything the product knows of a user; without `$select` Graph leaves most of it out. */
export const USER_PROPERTIES: readonly string[] = Object.keys(whole.shape);

/** What Graph may leave empty, and nobody wants to ask about. */
function settled<Raw extends z.output<typeof listed>>(user: Raw) {
  return {
    ...user,
    displayName: user.displayName ?? user.userPrincipalName ?? user.id,
    userPrincipalName: user.userPrincipalName ?? user.id,
    userType: user.userType ?? null,
    accountEnabled: user.accountEnabled ?? true,
  };
}

function toUser(user: z.output<typeof whole>): User {
  return {
    ...settled(user),
    // A server that does not tell where a license comes from: taken for direct, Graph refuses if it is not.
    licenseAssignmentStates:
      user.licenseAssignmentStates ??
      user.assignedLicenses.map((license) => ({ ...license, assignedByGroup: null, state: 'Active', error: null })),
  };
}

export const user = whole.transform(toUser);

export const listedUser = listed.transform((user): ListedUser => settled(user));

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

/** A user on a list with the last sign-in. */
export const activeUser = listed
  .extend({ signInActivity: signIns })
  .transform(({ signInActivity, ...rest }): ListedUser => ({ ...settled(rest), lastSignIn: signInActivity }));

export const person = z
  .object({ id, displayName: text, userPrincipalName: text })
  .transform(({ id, displayName, userPrincipalName }) => ({
    id,
    displayName: displayName ?? userPrincipalName ?? id,
    userPrincipalName: userPrincipalName ?? id,
  }));

export const manager = z.intersection(person, z.object({ mail: text, accountEnabled: flag }));
