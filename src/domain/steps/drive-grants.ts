import type { DriveGrant } from '../ports.ts';
import type { PersonRef } from '../user.ts';

/** What of it was given by sharing: nobody is made an owner of the site here, and what is inherited is not of this item. */
export const sharedWith = (grants: readonly DriveGrant[], person: PersonRef): readonly DriveGrant[] =>
  grantsOf(grants, person).filter(({ roles, inherited }) => !inherited && !roles.includes('owner'));

/** What was given to one person: SharePoint knows people by their object id or by their user principal name. */
export function grantsOf(grants: readonly DriveGrant[], { id, userPrincipalName }: PersonRef): readonly DriveGrant[] {
  const names = [id.toLowerCase(), userPrincipalName.toLowerCase()];
  return grants.filter(({ holder }) => holder.some((name) => names.includes(name)));
}
