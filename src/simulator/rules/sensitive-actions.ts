import { denied } from '../protocol/graph-error.ts';
import type { UserRecord } from '../tenant/records.ts';
import type { Tenant } from '../tenant/tenant.ts';
import { type Caller, rolesOf } from './caller.ts';
import { roles } from './directory-roles.ts';
import { restrictedUnitsOf, rolesHeldBy } from './held-roles.ts';

/** "Who can perform sensitive actions": MicrosoftDocs/entra-docs, privileged-roles-permissions. */

const everyoneMay = [
  roles.directoryReaders,
  roles.guestInviter,
  roles.helpdeskAdministrator,
  roles.messageCenterReader,
  roles.passwordAdministrator,
  roles.reportsReader,
  roles.userExperienceSuccessManager,
  roles.usageSummaryReportsReader,
].map(({ templateId }) => templateId);

const reach: readonly { readonly role: string; readonly targets: readonly string[] | 'any' }[] = [
  { role: roles.globalAdministrator.templateId, targets: 'any' },
  { role: roles.privilegedAuthenticationAdministrator.templateId, targets: 'any' },
  {
    role: roles.userAdministrator.templateId,
    targets: [...everyoneMay, roles.groupsAdministrator.templateId, roles.userAdministrator.templateId],
  },
  {
    role: roles.authenticationAdministrator.templateId,
    targets: [...everyoneMay, roles.authenticationAdministrator.templateId],
  },
];

/** Properties whose change is a sensitive action. */
export const sensitiveProperties: readonly string[] = [
  'accountEnabled',
  'businessPhones',
  'mobilePhone',
  'onPremisesImmutableId',
  'otherMails',
  'passwordProfile',
  'userPrincipalName',
];

/** Throws 403 unless the caller may delete, restore or sensitively change the target. */
export function requireReach(tenant: Tenant, caller: Caller, target: UserRecord): void {
  requireUnrestricted(tenant, caller, target);
  const held = targetRoles(tenant, target);
  const holds = rolesOf(tenant, caller);
  const reaches = reach.some(
    ({ role, targets }) => holds.includes(role) && (targets === 'any' || held.every((one) => targets.includes(one))),
  );
  if (reaches && (held.length === 0 || caller.kind === 'app' || accessAsUser(tenant))) return;
  // An app with the permission but no role of its own reaches everyone who is no admin.
  if (caller.kind === 'app' && held.length === 0) return;
  throw denied();
}

const accessAsUser = (tenant: Tenant) => tenant.settings.permissions.has('Directory.AccessAsUser.All');

/** `protected` stands for what only the two highest roles reach. */
function targetRoles(tenant: Tenant, target: UserRecord): readonly string[] {
  const assignments = rolesHeldBy(tenant, target);
  const held = assignments.map(({ roleDefinitionId }) => roleDefinitionId);
  const inRoleGroup = [...tenant.groups.values()].some(
    (group) => group.roleAssignable && (group.members.has(target.id) || group.owners.has(target.id)),
  );
  const scoped = assignments.some(({ directoryScopeId }) => {
    const unit = tenant.units.get(directoryScopeId.replace('/administrativeUnits/', ''));
    return unit?.restricted === true;
  });
  return inRoleGroup || scoped ? [...held, 'protected'] : held;
}

const restrictedText =
  'Insufficient privileges to complete the operation. Target object is a member of a restricted management administrative unit and can only be modified by administrators scoped to that administrative unit. Check that you are assigned a role that has permission to perform the operation for this restricted management administrative unit. Learn more: https://go.microsoft.com/fwlink/?linkid=2197831';

/** Members of a restricted unit are changed only by administrators scoped to it, whatever else the caller holds. */
export function requireUnrestricted(tenant: Tenant, caller: Caller, target: UserRecord): void {
  const units = restrictedUnitsOf(tenant, target);
  if (units.length === 0) return;
  const scopes = caller.kind === 'user' ? rolesHeldBy(tenant, caller.user).map((one) => one.directoryScopeId) : [];
  if (!units.every((id) => scopes.includes(`/administrativeUnits/${id}`))) throw denied(restrictedText);
}

/** A user who calls through the app needs one of these roles to write. */
export function requireRole(tenant: Tenant, caller: Caller, allowed: readonly string[]): void {
  if (caller.kind === 'app') return;
  const holds = rolesOf(tenant, caller);
  const needed = [roles.globalAdministrator.templateId, ...allowed];
  if (!needed.some((role) => holds.includes(role))) throw denied();
}
