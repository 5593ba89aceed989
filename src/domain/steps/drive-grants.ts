import type { DriveGrant } from '../ports.ts';
import type { PersonRef } from '../user.ts';

/** What was given to one person: SharePoint knows people by their object id or by their user principal name. */
export function grantsOf(grants: readonly DriveGrant[], { id, userPrincipalName }: PersonRef): readonly DriveGrant[] {
  const names = [id.toLowerCase(), userPrincipalName.toLowerCase()];
  return grants.filter(({ holder }) => holder.some((name) => names.includes(name)));
}
