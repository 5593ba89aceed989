import type { Tenant } from '../tenant/tenant.ts';
import type { UserRecord } from '../tenant/records.ts';
import { rolesHeldBy } from './held-roles.ts';

/** Who is calling: the app itself, or a user through the app. */
export type Caller = { readonly kind: 'app' } | { readonly kind: 'user'; readonly user: UserRecord };

export const appOnly: Caller = { kind: 'app' };

/** Role template ids the caller may use. */
export function rolesOf(tenant: Tenant, caller: Caller): readonly string[] {
  if (caller.kind === 'app') return tenant.settings.servicePrincipalRoles;
  return rolesHeldBy(tenant, caller.user).map(({ roleDefinitionId }) => roleDefinitionId);
}
