import { type DirectoryRole, roles } from '../rules/directory-roles.ts';
import { seededId } from '../tenant/seeded-id.ts';
import type { UserRecord } from '../tenant/records.ts';
import type { Tenant } from '../tenant/tenant.ts';
import type { Groups } from './groups.ts';
import { day } from './person.ts';

/** Who administers Contoso: [person, role, scope or eligible]. */
const held: readonly (readonly [string, DirectoryRole, ('eligible' | 'restricted')?])[] = [
  ['megan', roles.globalAdministrator],
  ['breakglass', roles.globalAdministrator],
  ['sanne', roles.userAdministrator],
  ['sanne', roles.licenseAdministrator],
  ['joni', roles.helpdeskAdministrator],
  ['allan', roles.exchangeAdministrator],
  ['raul', roles.teamsAdministrator],
  ['raul', roles.sharePointAdministrator, 'eligible'],
  ['johanna', roles.privilegedAuthenticationAdministrator, 'eligible'],
  ['irvin', roles.billingAdministrator],
  ['diego', roles.reportsReader],
  ['lidia', roles.messageCenterReader],
  ['isaiah', roles.groupsAdministrator],
  ['nestor', roles.globalReader],
  ['debra', roles.guestInviter],
  ['soren', roles.reportsReader, 'eligible'],
  ['henrietta', roles.authenticationAdministrator],
  ['allan', roles.userAdministrator, 'restricted'],
];

interface Seeding {
  readonly groups: Groups;
  /** Of the cast, by key. */
  readonly ids: ReadonlyMap<string, string>;
  /** User Administrators besides those of the cast. */
  readonly admins: number;
}

export function seedRoles(tenant: Tenant, { groups, ids, admins }: Seeding): void {
  const units = seedUnits(tenant, ids);
  const since = tenant.bornAt - 200 * day;
  const personal = held.flatMap(([key, { templateId }, kind]) => {
    const principalId = ids.get(key);
    if (principalId === undefined) return [];
    const scope = kind === 'restricted' ? `/administrativeUnits/${units.restricted}` : '/';
    return [assignment(principalId, templateId, scope, kind === 'eligible', since)];
  });
  const byGroup = assignment(groups.roleHelpdesk.id, roles.helpdeskAdministrator.templateId, '/', false, since);
  const more = invented(tenant, ids)
    .slice(0, admins)
    .map(({ id }) => assignment(id, roles.userAdministrator.templateId, '/', false, since));
  tenant.roleAssignments = [...personal, byGroup, ...more];
}

/** Who can sign in and is nobody of the cast. */
function invented(tenant: Tenant, ids: ReadonlyMap<string, string>): readonly UserRecord[] {
  const cast = new Set(ids.values());
  return [...tenant.users.live.values()].filter(
    ({ id, accountEnabled, userType, synced }) =>
      accountEnabled && userType === 'Member' && synced !== true && !cast.has(id),
  );
}

function assignment(
  principalId: string,
  roleDefinitionId: string,
  directoryScopeId: string,
  eligible: boolean,
  since: number,
) {
  const digest = seededId(`${principalId}/${roleDefinitionId}/${directoryScopeId}`);
  return {
    id: eligible ? digest : `${Buffer.from(digest.replaceAll('-', ''), 'hex').toString('base64url')}-1`,
    principalId,
    roleDefinitionId,
    directoryScopeId,
    eligible,
    since,
  };
}

function seedUnits(tenant: Tenant, ids: ReadonlyMap<string, string>): { readonly restricted: string } {
  const of = (...keys: readonly string[]) => new Set(keys.flatMap((key) => ids.get(key) ?? []));
  const restricted = seededId('unit/executives');
  tenant.units.set(restricted, {
    id: restricted,
    displayName: 'Executives (restricted)',
    description: 'Only administrators scoped to this unit may change its members.',
    restricted: true,
    members: of('sara', 'nestor'),
  });
  const benelux = seededId('unit/benelux');
  tenant.units.set(benelux, {
    id: benelux,
    displayName: 'Benelux',
    description: 'Offices in Amsterdam and Utrecht.',
    restricted: false,
    members: of('anna', 'jan', 'jan2', 'pieter', 'isaiah', 'sanne'),
  });
  return { restricted };
}
